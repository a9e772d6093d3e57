namespace Eenlijn.Web.Modules.Analyse.VerhaalregelVerwijderen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerhaalregelVerwijderenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Verhaalregel>(id, null, ct) is not { } regel)
        {
            return AnalyseFouten.RegelWeg;
        }

        var result = regel.Verwijderen(kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
