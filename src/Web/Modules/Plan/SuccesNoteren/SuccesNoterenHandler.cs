namespace Eenlijn.Web.Modules.Plan.SuccesNoteren;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>A success stands in the plan for the family to see (R1-043).</summary>
public sealed class SuccesNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, string? wat, DateOnly? op, IReadOnlyCollection<PersoonId> overWie, SuccesSoort soort, PersoonId? vanWie, CancellationToken ct)
    {
        var (tekst, dag) = (wat?.Trim(), op ?? kalender.Vandaag);
        if (await dossier.GezinsRecords<Succes>().AnyAsync(s => s.Wat == tekst && s.Op == dag && s.Soort == soort, ct))
        {
            return new DomainError("succes-bestaat", "Dit staat al in het plan.", nameof(Succes.Wat));
        }

        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var succes = Succes.Noteren(plan, wat, dag, dossier.Medewerker, new Zicht(ZichtbaarVoor.Gezin, overWie), kalender.Vandaag, soort, vanWie);
        if (!succes.IsSuccess)
        {
            return Result.From(succes.Errors);
        }

        store.Add(succes.Value);
        return await store.SaveAsync(ct);
    }
}
