namespace Eenlijn.Web.Modules.Casus.VerschilAfronden;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerschilAfrondenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, VerschilAfrondenModel.InputModel input, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Verschil>(id, input.Version, ct) is not { } verschil)
        {
            return CasusFouten.GeenVerschil;
        }

        var result = verschil.Afronden(input.Stand, input.Tekst, dossier.Medewerker, input.Op, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
