namespace Eenlijn.Web.Modules.Toestemming.AntwoordNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AntwoordNoterenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is none of this family, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, Guid antwoord, AntwoordNoterenModel.InputModel invoer, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Toestemmingsvraag>(id, invoer.Version, ct) is not { } vraag)
        {
            return null;
        }

        var result = Result.Ok;
        foreach (var een in invoer.Ook.Prepend(antwoord).Distinct())
        {
            result = invoer.Ja == true
                ? vraag.Geven(een, new(invoer.Wijze, invoer.Op, invoer.Woorden), dossier.Medewerker, kalender.Vandaag)
                : vraag.Weigeren(een, new(invoer.Op, invoer.Bezwaren, invoer.Poging), dossier.Medewerker, kalender.Vandaag);
            if (!result.IsSuccess)
            {
                return result;
            }
        }

        return await store.SaveAsync(ct);
    }
}
