namespace Eenlijn.Web.Modules.Analyse.GebeurtenisWijzigen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class GebeurtenisWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, int version, LevensgebeurtenisGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Levensgebeurtenis>(id, version, ct) is not { } gebeurtenis)
        {
            return AnalyseFouten.GebeurtenisWeg;
        }

        var result = gebeurtenis.Wijzigen(gegevens, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
