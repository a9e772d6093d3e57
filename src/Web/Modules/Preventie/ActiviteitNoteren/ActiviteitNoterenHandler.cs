namespace Eenlijn.Web.Modules.Preventie.ActiviteitNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class ActiviteitNoterenHandler(Store store, Preventielezer lezer, Kalender kalender)
{
    public async Task<Result> HandleAsync(MedewerkerId ik, TeamId team, ActiviteitSoort soort, ActiviteitGegevens gegevens, ActiviteitId id, CancellationToken ct)
    {
        var activiteit = Activiteit.Noteren(ik, team, soort, gegevens, kalender.Vandaag, id);
        if (!activiteit.IsSuccess)
        {
            return Result.From(activiteit.Errors);
        }

        store.Add(activiteit.Value);
        var result = await store.SaveAsync(ct);
        // Sent twice, and not the same both times: the same is answered before it comes here.
        return !result.IsSuccess && await lezer.Activiteiten.AnyAsync(a => a.Id == id && a.Medewerker == ik, ct) ? Store.AlBewaard : result;
    }
}
