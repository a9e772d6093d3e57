namespace Eenlijn.Web.Modules.Casus.NogOpenBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NogOpenBekijkenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, string? waarom, DateOnly? volgende, int version, CancellationToken ct)
    {
        var casus = await dossier.LoadCasusAsync(version, ct);
        var result = casus.NogOpenBekijken(waarom, volgende, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
