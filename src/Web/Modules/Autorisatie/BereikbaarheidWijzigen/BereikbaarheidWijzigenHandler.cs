namespace Eenlijn.Web.Modules.Autorisatie.BereikbaarheidWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class BereikbaarheidWijzigenHandler(Bereikbaarheden bereikbaarheden, Store store)
{
    /// <summary>The first time it is made; who does so at the same moment as another gets the conflict.</summary>
    public async Task<Result> HandleAsync(TeamId team, BereikbaarheidGegevens gegevens, int version, CancellationToken ct)
    {
        if (await bereikbaarheden.LoadAsync(team, version, ct) is { } staat)
        {
            var result = staat.Wijzigen(gegevens);
            return result.IsSuccess ? await store.SaveAsync(ct) : result;
        }

        var nieuw = Bereikbaarheid.Vastleggen(team, gegevens);
        if (!nieuw.IsSuccess)
        {
            return Result.From(nieuw.Errors);
        }

        store.Add(nieuw.Value);
        return await store.SaveAsync(ct);
    }
}
