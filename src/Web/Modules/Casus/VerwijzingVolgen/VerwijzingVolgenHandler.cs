namespace Eenlijn.Web.Modules.Casus.VerwijzingVolgen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerwijzingVolgenHandler(Store store, Kalender kalender)
{
    /// <summary>How it stands there. When the family comes back, the case is open again in the same save, without a new registration (R4-127).</summary>
    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public Task<Result?> StapAsync(Dossier dossier, RecordId id, VerwijsstapGegevens gegevens, bool terug, CancellationToken ct) => DoAsync(
        dossier,
        id,
        async verwijzing =>
        {
            var result = verwijzing.StapNoteren(gegevens, dossier.Medewerker, kalender.Vandaag);
            if (!result.IsSuccess || !terug || dossier.Hoofd.Fase is not (Fase.Gesloten or Fase.StutEnSteun))
            {
                return result;
            }

            var casus = await dossier.LoadCasusAsync(null, ct);
            return casus.FaseWijzigen(new(Fase.Verkennen) { Reden = "Het gezin komt terug van een verwijzing." }, new([], 0), dossier.Medewerker, kalender.Vandaag);
        },
        ct);

    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public Task<Result?> ContactAsync(Dossier dossier, RecordId id, string? wat, DateOnly? volgende, CancellationToken ct) =>
        DoAsync(dossier, id, verwijzing => Task.FromResult(verwijzing.ContactNoteren(wat, volgende, dossier.Medewerker, kalender.Vandaag)), ct);

    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public Task<Result?> TerugkoppelingAsync(Dossier dossier, RecordId id, TerugkoppelingGegevens gegevens, CancellationToken ct) =>
        DoAsync(dossier, id, verwijzing => Task.FromResult(verwijzing.TerugkoppelingNoteren(gegevens, dossier.Medewerker, kalender.Vandaag)), ct);

    private async Task<Result?> DoAsync(Dossier dossier, RecordId id, Func<Verwijzing, Task<Result>> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Verwijzing>(id, null, ct) is not { } verwijzing)
        {
            return null;
        }

        var result = await act(verwijzing);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
