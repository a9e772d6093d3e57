namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>Somebody who is or was involved in a case, as lists and choices show it (R1-056).</summary>
public sealed record BetrokkenKaart
{
    public required RecordId Id { get; init; }

    public required BetrokkenSoort Soort { get; init; }

    public MedewerkerId? Medewerker { get; init; }

    public PersoonId? Persoon { get; init; }

    /// <summary>Name of the person; empty when only the organisation is known.</summary>
    public string? Wie { get; init; }

    public string? Organisatie { get; init; }

    public required string Rol { get; init; }

    public string? Telefoon { get; init; }

    public string? Bereikbaarheid { get; init; }

    public string? Deelafspraak { get; init; }

    public string? Leefgebied { get; init; }

    public DateOnly? UitgenodigdOp { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; init; }

    /// <summary>The last day on which somebody really spoke with them.</summary>
    public DateOnly? LaatsteContact { get; init; }

    public string Naam => string.IsNullOrWhiteSpace(Wie) ? Organisatie ?? "" : Wie;

    public bool IsBetrokkenOp(DateOnly dag) => Tot is null || Tot >= dag;

    /// <summary>Everybody of a case, the newest first within a kind: one query.</summary>
    public static async Task<IReadOnlyList<BetrokkenKaart>> LijstAsync(Dossier dossier, CancellationToken ct)
    {
        var contacten = dossier.Records<Contact>().Where(c => c.Uitkomst == ContactUitkomst.Gesproken);
        var (organisaties, personen) = (dossier.Organisaties, dossier.Personen);
        var kaarten = await (
            from b in dossier.Records<Betrokkenheid>()
            join m in dossier.Medewerkers on b.Medewerker equals (MedewerkerId?)m.Id into medewerkers
            from m in medewerkers.DefaultIfEmpty()
            join p in personen on b.Persoon equals (PersoonId?)p.Id into mensen
            from p in mensen.DefaultIfEmpty()
            join o in organisaties on b.Organisatie ?? m.OrganisatieId equals (OrganisatieId?)o.Id into instellingen
            from o in instellingen.DefaultIfEmpty()
            where b.Persoon == null || p != null
            select new BetrokkenKaart
            {
                Id = b.Id,
                Soort = b.Soort,
                Medewerker = b.Medewerker,
                Persoon = b.Persoon,
                Wie = m.Naam ?? b.Naam ?? (p.Naam.Tussenvoegsel == null ? p.Naam.Roepnaam + " " + p.Naam.Achternaam : p.Naam.Roepnaam + " " + p.Naam.Tussenvoegsel + " " + p.Naam.Achternaam),
                Organisatie = o.Naam,
                Rol = b.Rol,
                Telefoon = b.Telefoon ?? m.Telefoon ?? p.Telefoon ?? o.Telefoon,
                Bereikbaarheid = b.Bereikbaarheid,
                Deelafspraak = b.Deelafspraak,
                Leefgebied = b.Leefgebied,
                UitgenodigdOp = b.UitgenodigdOp,
                Van = b.Van,
                Tot = b.Tot,
                LaatsteContact = contacten
                    .Where(c => c.Deelnemers.Any(d => d.Betrokkenheid == b.Id || (b.Persoon != null && d.Persoon == b.Persoon)))
                    .Max(c => (DateOnly?)c.Op),
            }).ToListAsync(ct);
        return [.. kaarten
            .Select(k => k with { Wie = k.Wie?.Trim() })
            .OrderBy(k => k.Soort).ThenBy(k => k.Tot is not null).ThenBy(k => k.Van).ThenBy(k => k.Id.Value)];
    }
}
