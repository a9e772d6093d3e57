namespace Eenlijn.Web.Modules.Plan.ProbleemNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Comes last in the order, until the family says otherwise; begins the plan when the family has none.</summary>
public sealed class ProbleemNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, ProbleemGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var laatste = await dossier.GezinsRecords<Probleem>().MaxAsync(p => (int?)p.Volgorde, ct) ?? 0;
        var probleem = Probleem.Noteren(plan, laatste + 1, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!probleem.IsSuccess)
        {
            return Result.From(probleem.Errors);
        }

        store.Add(probleem.Value);
        return await store.SaveAsync(ct);
    }
}
