namespace Eenlijn.Web.Modules.Preventie.CollectieveVraagMelden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class CollectieveVraagMeldenHandler(Store store, Preventielezer lezer, Kalender kalender)
{
    public async Task<Result> HandleAsync(MedewerkerId ik, TeamId team, CollectieveVraagGegevens gegevens, CollectieveVraagId id, CancellationToken ct)
    {
        var vraag = CollectieveVraag.Melden(ik, team, gegevens, kalender.Vandaag, id);
        if (!vraag.IsSuccess)
        {
            return Result.From(vraag.Errors);
        }

        store.Add(vraag.Value);
        var result = await store.SaveAsync(ct);
        // Sent twice, and not the same both times: the same is answered before it comes here.
        return !result.IsSuccess && await lezer.CollectieveVragen.AnyAsync(v => v.Id == id && v.GemeldDoor == ik, ct) ? Store.AlBewaard : result;
    }
}
