namespace Eenlijn.Web.Modules.Veiligheid.DirectVeiligstellen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Oproepen;

/// <summary>Starts the alert: the first who can be reached is called at once (K12).</summary>
public sealed class DirectVeiligstellenHandler(Oproepen oproepen, OproepBord bord, Store store, Kalender kalender)
{
    /// <param name="sleutel">The key that the form carries: sent twice, it is one alert.</param>
    public async Task<Result> HandleAsync(Dossier dossier, string? wat, Zicht zicht, RecordId sleutel, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Veiligstelling>(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        var result = Veiligstelling.Alarmeren(
            dossier.CasusId, wat, await oproepen.KetenAsync(dossier.CasusId, ct), dossier.Medewerker, zicht, kalender.Nu, sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        var saved = await store.SaveAsync(ct);
        await bord.VernieuwAsync(oproepen, ct);
        return saved;
    }
}
