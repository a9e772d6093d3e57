namespace Eenlijn.Web.Modules.Plan.ActieToevoegen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ActieToevoegenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, ActieGegevens gegevens, CancellationToken ct, Verwijsactie? bij = null)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, null, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        // A form that is sent twice must not ask the same of somebody twice.
        if (doel.Acties.Any(a => a.Status == ActieStatus.Open && a.Wat == gegevens.Wat?.Trim() && a.Voor == gegevens.Voor))
        {
            return new DomainError("actie-bestaat", "Deze actie staat al bij dit doel.", nameof(Actie.Wat));
        }

        var actie = doel.ActieToevoegen(gegevens, bij);
        return actie.IsSuccess ? await store.SaveAsync(ct) : Result.From(actie.Errors);
    }
}
