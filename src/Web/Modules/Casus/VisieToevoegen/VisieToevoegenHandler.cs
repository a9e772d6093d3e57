namespace Eenlijn.Web.Modules.Casus.VisieToevoegen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VisieToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, VisieGegevens gegevens, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Verschil>(id, null, ct) is not { } verschil)
        {
            return CasusFouten.GeenVerschil;
        }

        var result = verschil.VisieToevoegen(gegevens, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
