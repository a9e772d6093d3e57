namespace Eenlijn.Web.Modules.Gezin.NetwerkToevoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Gezin.RelatieLeggen;
using Microsoft.EntityFrameworkCore;

/// <summary>Somebody around the family, what he is to whom, and what he does: one act, one save (R1-030).</summary>
public sealed class NetwerkToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, NieuwNetwerk nieuw, CancellationToken ct)
    {
        var errors = new List<DomainError>();
        if (nieuw.Bestaand is not { } persoon)
        {
            var naam = Persoonsnaam.Create(nieuw.Roepnaam, null, nieuw.Tussenvoegsel, nieuw.Achternaam);
            if (!naam.IsSuccess)
            {
                return Result.From(naam.Errors);
            }

            var zoeknaam = naam.Value.Zoeknaam;
            if (await dossier.Personen.AnyAsync(p => p.Zoeknaam == zoeknaam, ct))
            {
                return new DomainError("staat-er-al", "Bij dit gezin staat al iemand met deze naam. Kies die persoon uit de lijst.", nameof(nieuw.Roepnaam));
            }

            var gemaakt = Persoon.Toevoegen(new(naam.Value) { Telefoon = nieuw.Telefoon });
            if (!gemaakt.IsSuccess)
            {
                return Result.From(gemaakt.Errors);
            }

            store.Add(gemaakt.Value);
            persoon = gemaakt.Value.Id;
        }

        var gezin = await dossier.LoadGezinAsync(null, ct);
        if (!gezin.Leden.Any(l => l.PersoonId == persoon && l.Tot is null))
        {
            errors.AddRange(gezin.LidToevoegen(persoon, GezinsRol.Netwerk, null).Errors);
        }

        if (nieuw is { Relatie: { } soort, RelatieMet: { } ander })
        {
            if (!await RelatieLeggenHandler.BestaatAsync(dossier, persoon, soort, ander, ct))
            {
                var relatie = Relatie.Leggen(persoon, soort, ander, null, null, await RelatieLeggenHandler.GrenzenAsync(dossier, persoon, ander, kalender.Vandaag, ct));
                errors.AddRange(relatie.Errors.Select(e => e with { Veld = nameof(nieuw.RelatieMet) }));
                AddIf(relatie);
            }
        }

        var steun = Netwerksteun.Toevoegen(dossier.GezinId, persoon, nieuw.Soort, nieuw.Afspraak, nieuw.WilHelpen, nieuw.Weging);
        errors.AddRange(steun.Errors);
        AddIf(steun);
        return errors.Count > 0 ? Result.From(errors) : await store.SaveAsync(ct);
    }

    private void AddIf<T>(Result<T> made)
        where T : AggregateRoot
    {
        if (made.IsSuccess)
        {
            store.Add(made.Value);
        }
    }
}

/// <summary>What the form asks: somebody of the list or a new name; a relation or none.</summary>
public sealed record NieuwNetwerk(SteunSoort Soort)
{
    public PersoonId? Bestaand { get; init; }

    public string? Roepnaam { get; init; }

    public string? Tussenvoegsel { get; init; }

    public string? Achternaam { get; init; }

    public string? Telefoon { get; init; }

    public RelatieSoort? Relatie { get; init; }

    public PersoonId? RelatieMet { get; init; }

    public string? Afspraak { get; init; }

    public bool? WilHelpen { get; init; }

    public Netwerkweging Weging { get; init; } = new();
}
