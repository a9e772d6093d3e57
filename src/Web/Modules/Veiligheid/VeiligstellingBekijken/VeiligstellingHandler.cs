namespace Eenlijn.Web.Modules.Veiligheid.VeiligstellingBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Oproepen;

/// <summary>Takes an alert up, or says what was done. Null when it is not there.</summary>
public sealed class VeiligstellingHandler(Oproepen oproepen, OproepBord bord, Store store, Kalender kalender)
{
    public Task<Result?> OppakkenAsync(Dossier dossier, RecordId id, CancellationToken ct) =>
        DoAsync(dossier, id, v => v.Oppakken(dossier.Medewerker, kalender.Nu), ct);

    public Task<Result?> AfhandelenAsync(Dossier dossier, RecordId id, string? afloop, CancellationToken ct) =>
        DoAsync(dossier, id, v => v.Afhandelen(afloop, dossier.Medewerker, kalender.Nu), ct);

    private async Task<Result?> DoAsync(Dossier dossier, RecordId id, Func<Veiligstelling, Result> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Veiligstelling>(id, null, ct) is not { } veiligstelling)
        {
            return null;
        }

        var result = act(veiligstelling);
        if (result.IsSuccess)
        {
            result = await store.SaveAsync(ct);
            await bord.VernieuwAsync(oproepen, ct);
        }

        return result;
    }
}
