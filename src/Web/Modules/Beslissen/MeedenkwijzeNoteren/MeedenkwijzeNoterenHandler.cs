namespace Eenlijn.Web.Modules.Beslissen.MeedenkwijzeNoteren;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class MeedenkwijzeNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, PersoonId persoon, MeedenkwijzeNoterenModel.InputModel input, CancellationToken ct)
    {
        var gegevens = new MeedenkwijzeGegevens(input.HulpBijMeedenken, input.WatHelpt, input.EerdereErvaring, input.WieBeslist, input.Woorden);
        // A note for the writer alone would help nobody at the table.
        var voor = input.Voor == ZichtbaarVoor.Schrijver ? ZichtbaarVoor.Medewerkers : input.Voor;
        var id = await dossier.Records<Meedenkwijze>().Where(m => m.Persoon == persoon).Select(m => m.Id).SingleOrDefaultAsync(ct);
        if (id.Value == Guid.Empty)
        {
            var nieuw = Meedenkwijze.Noteren(dossier.CasusId, persoon, gegevens, dossier.Medewerker, voor, kalender.Vandaag);
            if (!nieuw.IsSuccess)
            {
                return Result.From(nieuw.Errors);
            }

            store.Add(nieuw.Value);
            return await store.SaveAsync(ct);
        }

        if (await dossier.LoadAsync<Meedenkwijze>(id, input.Version, ct) is not { } staat)
        {
            return Store.Conflict;
        }

        var result = staat.Wijzigen(gegevens, dossier.Medewerker, voor, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
