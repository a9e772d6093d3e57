namespace Eenlijn.Web.Modules.Casus.RegieErbijVragen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class RegieErbijVragenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId afspraak, IReadOnlyCollection<Regiepartij> erbij, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Regieafspraak>(afspraak, null, ct) is not { } gevonden)
        {
            return CasusFouten.GeenAfspraak;
        }

        var result = gevonden.ErbijVragen(erbij, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
