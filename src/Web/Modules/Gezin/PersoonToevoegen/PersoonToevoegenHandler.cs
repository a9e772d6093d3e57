namespace Eenlijn.Web.Modules.Gezin.PersoonToevoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Adds somebody to the family: first looks whether that person is there already (K35), then makes a new one.</summary>
public sealed class PersoonToevoegenHandler(Store store, Zoeker zoeker, BekendElders elders, Registerzoeker register, Kalender kalender)
{
    public async Task<Result<PersoonToegevoegdUitkomst>> HandleAsync(Dossier dossier, PersoonGegevens gegevens, GezinsRol rol, DateOnly? van, bool nagekeken, CancellationToken ct)
    {
        if (!nagekeken)
        {
            var eigen = await zoeker.PreciesAsync(gegevens, ct);
            var bekend = await ElsewhereAsync(gegevens, ct);
            var kopie = await register.ZoekAsync(gegevens, ct);
            if (eigen.Count + bekend.Count > 0 || kopie is not null)
            {
                return new PersoonToegevoegdUitkomst(null, eigen, bekend) { InRegister = kopie is null ? [] : await register.GezinVanAsync(kopie, ct), Kopie = kopie };
            }
        }

        var persoon = Persoon.Toevoegen(gegevens);
        if (!persoon.IsSuccess)
        {
            return Result<PersoonToegevoegdUitkomst>.Refuse(persoon.Errors);
        }

        store.Add(persoon.Value);
        return await AddAsync(dossier, persoon.Value.Id, rol, van, gegevens.Geboorte, ct);
    }

    /// <summary>Puts somebody of an own case into this family too.</summary>
    public async Task<Result<PersoonToegevoegdUitkomst>> BestaandeAsync(Dossier dossier, PersoonId persoon, GezinsRol rol, DateOnly? van, CancellationToken ct) =>
        await zoeker.KentAsync(persoon, ct)
            ? await AddAsync(dossier, persoon, rol, van, null, ct)
            : new DomainError("persoon-onbekend", "Deze persoon staat niet in je gezinnen. Voeg hem of haar als nieuwe persoon toe.");

    private async Task<Result<PersoonToegevoegdUitkomst>> AddAsync(Dossier dossier, PersoonId persoon, GezinsRol rol, DateOnly? van, Geboorte? geboorte, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var lid = gezin.LidToevoegen(persoon, rol, van, geboorte, kalender.Vandaag);
        var saved = lid.IsSuccess ? await store.SaveAsync(ct) : lid;
        return saved.IsSuccess ? new PersoonToegevoegdUitkomst(persoon, [], []) : Result<PersoonToegevoegdUitkomst>.Refuse(saved.Errors);
    }

    /// <summary>Only what is exact may be asked outside the own cases: a BSN, or the whole name with the whole date of birth.</summary>
    private async Task<IReadOnlyList<BekendGezin>> ElsewhereAsync(PersoonGegevens gegevens, CancellationToken ct)
    {
        if (gegevens.Bsn is { } bsn && await elders.ZoekAsync(bsn, ct) is { Count: > 0 } bekend)
        {
            return bekend;
        }

        return gegevens is { Naam: { Roepnaam.Length: > 0, Achternaam.Length: > 0 }, Geboorte: Geboorte.Geboren { Op: { Dag: not null } op } }
            ? await elders.ZoekAsync(gegevens.Naam.Volledig, op, ct)
            : [];
    }
}

/// <summary>Either the person that was added, or those who were found first.</summary>
public sealed record PersoonToegevoegdUitkomst(PersoonId? Toegevoegd, IReadOnlyList<GevondenPersoon> InEigenGezinnen, IReadOnlyList<BekendGezin> Elders)
{
    /// <summary>The person in the copy of the register who is exactly the one that was typed.</summary>
    public RegisterGegevens? Kopie { get; init; }

    /// <summary>He and the family around him by the register.</summary>
    public IReadOnlyList<RegisterGegevens> InRegister { get; init; } = [];
}
