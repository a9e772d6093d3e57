namespace Eenlijn.Web.Modules.Toestemming.ToestemmingBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ToestemmingAanvullenHandler(Store store)
{
    /// <returns>Null when it is none of this family, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, Beslisuitkomst nu, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Toestemmingsvraag>(id, null, ct) is not { } vraag)
        {
            return null;
        }

        var result = vraag.Aanvullen(nu);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
