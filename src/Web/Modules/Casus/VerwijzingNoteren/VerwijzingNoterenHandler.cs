namespace Eenlijn.Web.Modules.Casus.VerwijzingNoteren;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerwijzingNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, VerwijzingGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var result = Verwijzing.Noteren(dossier.CasusId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
