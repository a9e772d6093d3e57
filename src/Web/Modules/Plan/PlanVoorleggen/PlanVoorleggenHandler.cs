namespace Eenlijn.Web.Modules.Plan.PlanVoorleggen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Puts the plan forward exactly as the worker saw it; when it is not that any more, he looks again first.</summary>
public sealed class PlanVoorleggenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, Voorlegging voorlegging, IReadOnlyCollection<Gevraagde> gevraagden, InputModel gezien, CancellationToken ct)
    {
        if (gezien.Kenmerk != voorlegging.Kenmerk || gezien.Version != voorlegging.Plan.Version)
        {
            return Store.Conflict;
        }

        if (!voorlegging.Beeld.Doelen.Any(d => d.VoorGezin))
        {
            return new DomainError("plan-zonder-doel", "Er staat nog geen doel in het plan dat het gezin kan zien. Voeg eerst een doel toe.");
        }

        var versie = voorlegging.Plan.Voorstellen(voorlegging.Inhoud(gevraagden), gevraagden, dossier.Medewerker, kalender.Vandaag, voorlegging.Aangewezen, gezien.Reden);
        return versie.IsSuccess ? await store.SaveAsync(ct) : Result.From(versie.Errors);
    }
}
