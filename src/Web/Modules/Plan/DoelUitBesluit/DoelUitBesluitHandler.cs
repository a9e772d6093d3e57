namespace Eenlijn.Web.Modules.Plan.DoelUitBesluit;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>A goal with all actions that were decided, or nothing of it; begins the plan when the family has none.</summary>
public sealed class DoelUitBesluitHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, DoelGegevens gegevens, Zicht zicht, IReadOnlyList<ActieGegevens> acties, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var er = await dossier.GezinsRecords<Doel>().Select(d => new { d.Volgorde, d.Titel, d.Status }).ToListAsync(ct);
        if (er.Any(d => d.Status == DoelStatus.Actief && d.Titel == gegevens.Titel?.Trim()))
        {
            return new DomainError("doel-bestaat", "Dit doel staat al in het plan. Geef het een andere naam, of voeg de actie toe bij dat doel.", nameof(Doel.Titel));
        }

        var doel = Doel.Toevoegen(plan, er.Select(d => d.Volgorde).DefaultIfEmpty().Max() + 1, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!doel.IsSuccess)
        {
            return Result.From(doel.Errors);
        }

        var fouten = acties.Index().SelectMany(a => ActieInput.BijVelden(doel.Value.ActieToevoegen(a.Item).Errors, $"Acties[{a.Index}].")).ToList();
        if (fouten.Count > 0)
        {
            return Result.From(fouten);
        }

        store.Add(doel.Value);
        return await store.SaveAsync(ct);
    }
}
