namespace Eenlijn.Web.Modules.Aanmelding.ConsultNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ConsultNoterenHandler(Store store, Consulten consulten, Kalender kalender)
{
    public async Task<Result> HandleAsync(MedewerkerId ik, TeamId team, ConsultGegevens gegevens, ConsultId id, CancellationToken ct)
    {
        var consult = AnoniemConsult.Noteren(ik, team, gegevens, kalender.Vandaag, id);
        if (!consult.IsSuccess)
        {
            return Result.From(consult.Errors);
        }

        if (await consulten.IsGenoteerdAsync(id, ik, ct))
        {
            return Store.AlBewaard;
        }

        store.Add(consult.Value);
        var result = await store.SaveAsync(ct);
        // Sent twice, and not the same both times: the same is answered before it comes here.
        return !result.IsSuccess && await consulten.IsGenoteerdAsync(id, ik, ct) ? Store.AlBewaard : result;
    }
}
