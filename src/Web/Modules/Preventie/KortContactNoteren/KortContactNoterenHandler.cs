namespace Eenlijn.Web.Modules.Preventie.KortContactNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class KortContactNoterenHandler(Store store, Lezer lezer, Kalender kalender)
{
    public async Task<Result> HandleAsync(MedewerkerId ik, TeamId team, KortContactGegevens gegevens, KortContactId id, CancellationToken ct)
    {
        // A place of another team is none: the form never offers it.
        if (gegevens.Vindplaats is { } plek && !await lezer.Vindplaatsen.AnyAsync(v => v.Id == plek, ct))
        {
            gegevens = gegevens with { Vindplaats = null };
        }

        var contact = KortContact.Noteren(ik, team, gegevens, kalender.Vandaag, id);
        if (!contact.IsSuccess)
        {
            return Result.From(contact.Errors);
        }

        store.Add(contact.Value);
        var result = await store.SaveAsync(ct);
        // Sent twice, and not the same both times: the same is answered before it comes here.
        return !result.IsSuccess && await lezer.KorteContacten.AnyAsync(c => c.Id == id && c.Medewerker == ik, ct) ? Store.AlBewaard : result;
    }
}
