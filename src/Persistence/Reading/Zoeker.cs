namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Finds families within the worker's own cases by a name of the family, a person or a school that may be spelled wrongly. Reads
/// those cases and never all names: the same few hundred rows however many families there are, and no index of letters needed.
/// </summary>
public sealed class Zoeker(AppDbContext db, Lezer lezer)
{
    /// <summary>Families shown at most.</summary>
    public const int Meeste = 20;

    /// <summary>Fewer letters would find everybody.</summary>
    public const int MinsteLetters = 2;

    /// <summary>Best first. One query: the own families with everybody in them; how much a name looks alike is counted here.</summary>
    public async Task<IReadOnlyList<GezinTreffer>> ZoekAsync(string? woorden, CancellationToken cancellationToken)
    {
        var gezocht = Zoeknaam.Vouw(woorden);
        if (gezocht.Length < MinsteLetters)
        {
            return [];
        }

        Bsn? bsn = gezocht.All(teken => char.IsAsciiDigit(teken) || teken == ' ') && Bsn.Create(gezocht) is { IsSuccess: true } goed ? goed.Value : null;
        var gezinnen = await GezinnenAsync(cancellationToken);
        var schoolScores = gezinnen.SelectMany(g => g.Personen).Where(p => p.School is not null).DistinctBy(p => p.School)
            .ToDictionary(p => p.School!.Value, p => Naamgelijkenis.Tussen(gezocht, p.SchoolZoeknaam!));
        var treffers =
            from gezin in gezinnen
            let naamScore = Naamgelijkenis.Tussen(gezocht, gezin.Zoeknaam)
            let leden = gezin.Personen
                .GroupBy(p => p.Persoon).Select(p => p.OrderByDescending(l => l.IsLid).First())
                .Select(p => p.Treffer(Score(p)))
                .Where(p => p.Score >= Naamgelijkenis.Genoeg || naamScore >= Naamgelijkenis.Genoeg)
                .OrderByDescending(p => p.Score).ThenBy(p => p.Sorteernaam, StringComparer.Ordinal).ToList()
            let score = leden.Select(p => p.Score).Append(naamScore).Max()
            where score >= Naamgelijkenis.Genoeg
            orderby score descending, gezin.Zoeknaam, gezin.Casus.Value
            select new GezinTreffer(gezin.Casus, gezin.Naam, gezin.Fase, gezin.Casusregisseur, score, leden);
        return [.. treffers.Take(Meeste)];

        double Score(PersoonRij p) => bsn is not null && p.Bsn == bsn ? 1 : Math.Max(
            Naamgelijkenis.Tussen(gezocht, p.Zoeknaam),
            // Who goes to a school that is meant comes after who is called so himself.
            p.School is { } school ? 0.95 * schoolScores[school] : 0);
    }

    /// <summary>Persons of own cases who are the one described: the same BSN, or the same name and no other date of birth (K35).</summary>
    public async Task<IReadOnlyList<GevondenPersoon>> PreciesAsync(PersoonGegevens gegevens, CancellationToken cancellationToken)
    {
        var naam = Zoeknaam.Vouw(gegevens.Naam.Volledig);
        var bsn = gegevens.Bsn;
        var geboorte = gegevens.Geboorte;
        var onbekend = Geboorte.NietBekend;
        var gelijk = await (
            from casus in lezer.Casussen
            join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
            from lid in gezin.Leden
            join p in db.Set<Persoon>() on lid.PersoonId equals p.Id
            where (bsn != null && p.Bsn == bsn)
                || ((p.Zoeknaam == naam || p.Zoeknaam.StartsWith(naam + " ")) && (p.Geboorte == geboorte || p.Geboorte == onbekend || geboorte == onbekend))
            orderby p.Sorteernaam, p.Id, casus.Id
            select new { p.Id, p.Naam, p.Geboorte, GezinNaam = gezin.Naam, CasusId = casus.Id }).AsNoTracking().ToListAsync(cancellationToken);
        return [.. gelijk.DistinctBy(p => p.Id).Select(p => new GevondenPersoon(p.Id, p.Naam.Volledig, p.Geboorte, p.GezinNaam, p.CasusId))];
    }

    /// <summary>Whether somebody stands in one of the worker's own cases.</summary>
    public Task<bool> KentAsync(PersoonId persoon, CancellationToken cancellationToken) =>
        lezer.Personen.AnyAsync(p => p.Id == persoon, cancellationToken);

    /// <summary>A row for each person, with the family beside it: a list within the family would be made for all families by SQLite.</summary>
    private async Task<IReadOnlyList<GezinRij>> GezinnenAsync(CancellationToken cancellationToken)
    {
        var rijen = await (
            from casus in lezer.Casussen
            from regie in casus.Regie.Where(r => r.Tot == null)
            join wie in db.Set<Medewerker>() on regie.Medewerker equals wie.Id
            join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
            from lid in gezin.Leden.DefaultIfEmpty()
            join persoon in db.Set<Persoon>() on lid.PersoonId equals persoon.Id into personen
            from p in personen.DefaultIfEmpty()
            join organisatie in db.Set<Organisatie>() on p.School equals (OrganisatieId?)organisatie.Id into scholen
            from school in scholen.DefaultIfEmpty()
            select new
            {
                Gezin = new GezinRij(casus.Id, casus.Fase, gezin.Naam, gezin.Zoeknaam, wie.Naam),
                Persoon = p == null ? null : new PersoonRij
                {
                    Persoon = p.Id,
                    Roepnaam = p.Naam.Roepnaam,
                    Tussenvoegsel = p.Naam.Tussenvoegsel,
                    Achternaam = p.Naam.Achternaam,
                    Zoeknaam = p.Zoeknaam,
                    Sorteernaam = p.Sorteernaam,
                    Geboorte = p.Geboorte,
                    Bsn = p.Bsn,
                    School = p.School,
                    SchoolNaam = school.Naam,
                    SchoolZoeknaam = school.Zoeknaam,
                    Rol = lid.Rol,
                    IsLid = lid.Tot == null,
                },
            }).ToListAsync(cancellationToken);
        return [.. rijen.GroupBy(r => r.Gezin.Casus).Select(g => g.First().Gezin with { Personen = [.. g.Select(r => r.Persoon).OfType<PersoonRij>()] })];
    }

    private sealed record GezinRij(CasusId Casus, Fase Fase, string Naam, string Zoeknaam, string Casusregisseur)
    {
        public IReadOnlyList<PersoonRij> Personen { get; init; } = [];
    }

    private sealed record PersoonRij
    {
        public required PersoonId Persoon { get; init; }

        public required string Roepnaam { get; init; }

        public string? Tussenvoegsel { get; init; }

        public required string Achternaam { get; init; }

        public required string Zoeknaam { get; init; }

        public required string Sorteernaam { get; init; }

        public required Geboorte Geboorte { get; init; }

        public Bsn? Bsn { get; init; }

        public OrganisatieId? School { get; init; }

        public string? SchoolNaam { get; init; }

        public string? SchoolZoeknaam { get; init; }

        public required GezinsRol Rol { get; init; }

        public required bool IsLid { get; init; }

        public PersoonTreffer Treffer(double score) => new(Persoon, string.Join(' ', new[] { Roepnaam, Tussenvoegsel, Achternaam }.Where(deel => !string.IsNullOrEmpty(deel))), Sorteernaam, Geboorte, Rol, IsLid, SchoolNaam, score);
    }
}

/// <summary>A family that may be meant, with its case.</summary>
/// <param name="Score">From 0 to 1; for the order only.</param>
/// <param name="Personen">Those who may be meant, best first; of a family that was found by its own name all of them.</param>
public sealed record GezinTreffer(CasusId Casus, string Naam, Fase Fase, string Casusregisseur, double Score, IReadOnlyList<PersoonTreffer> Personen);

/// <summary>A person of a family that was found.</summary>
public sealed record PersoonTreffer(PersoonId Id, string Naam, string Sorteernaam, Geboorte Geboorte, GezinsRol Rol, bool IsLid, string? School, double Score);

/// <summary>A person of an own case who may be the one that somebody is about to add.</summary>
public sealed record GevondenPersoon(PersoonId Persoon, string Naam, Geboorte Geboorte, string GezinNaam, CasusId Casus);
