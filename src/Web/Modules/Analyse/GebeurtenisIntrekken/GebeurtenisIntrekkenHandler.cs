namespace Eenlijn.Web.Modules.Analyse.GebeurtenisIntrekken;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class GebeurtenisIntrekkenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, string? reden, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Levensgebeurtenis>(id, null, ct) is not { } gebeurtenis)
        {
            return AnalyseFouten.GebeurtenisWeg;
        }

        var result = gebeurtenis.Intrekken(reden, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
