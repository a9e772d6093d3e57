namespace Eenlijn.Web.Modules.Analyse.VerhaalregelWijzigen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerhaalregelWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, int version, VerhaalregelGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Verhaalregel>(id, version, ct) is not { } regel)
        {
            return AnalyseFouten.RegelWeg;
        }

        // Of which fact it was made is no field of the form.
        var result = regel.Wijzigen(gegevens, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
