namespace Eenlijn.Web.Modules.Autorisatie.CasusToegang;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Autorisatie.ToegangGeven;

/// <summary>Ends access to a case before its time, and notes that emergency access was seen.</summary>
public sealed class CasusToegangHandler(Store store, ToegangGevenHandler geven, TeamToegang team, Kalender kalender)
{
    /// <returns>Null when it is not there.</returns>
    public async Task<Result?> BeeindigenAsync(Dossier dossier, TijdelijkeToegangId id, CancellationToken ct) =>
        await dossier.LoadTijdelijkeToegangAsync(id, ct) is not { } toegang ? null
        // Whoever was let in may leave by himself too.
        : toegang.Medewerker == dossier.Medewerker || geven.MagGeven(dossier.Hoofd) ? await SaveAsync(toegang.Beeindigen(dossier.Medewerker, kalender.Nu), ct)
        : ToegangGevenHandler.NietAanJou;

    /// <summary>By the teamleider, who can't open the case.</summary>
    public async Task<Result?> BeeindigenAsync(TijdelijkeToegangId id, MedewerkerId door, CancellationToken ct) =>
        await team.LoadTijdelijkAsync(id, ct) is { } toegang ? await SaveAsync(toegang.Beeindigen(door, kalender.Nu), ct) : null;

    public async Task<Result?> StoppenAsync(Dossier dossier, NoodtoegangId id, CancellationToken ct) =>
        await dossier.LoadNoodtoegangAsync(id, ct) is not { } nood ? null
        : nood.Medewerker == dossier.Medewerker || geven.MagGeven(dossier.Hoofd) ? await SaveAsync(nood.Beeindigen(kalender.Nu), ct)
        : ToegangGevenHandler.NietAanJou;

    public async Task<Result?> GezienAsync(Dossier dossier, NoodtoegangId id, CancellationToken ct) =>
        await dossier.LoadNoodtoegangAsync(id, ct) is not { } nood ? null
        : geven.IsRegisseur(dossier.Hoofd) ? await SaveAsync(nood.Gezien(kalender.Nu), ct)
        : new DomainError("niet-aan-jou", "De casusregisseur geeft aan dat hij het heeft gezien.");

    public Task<bool> BlijftOpenAsync(Dossier dossier, CancellationToken ct) => team.KanOpenenAsync(dossier.CasusId, dossier.Medewerker, metNood: true, ct);

    private async Task<Result?> SaveAsync(Result result, CancellationToken ct) => result.IsSuccess ? await store.SaveAsync(ct) : result;
}
