namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Finds families within the worker's own cases by a name of the family, a person or a school that may be spelled wrongly. Starts
/// from those cases and never from all names: the letters in threes are looked up per person of an own family.
/// </summary>
public sealed class Zoeker(AppDbContext db, Lezer lezer)
{
    /// <summary>Families shown at most.</summary>
    public const int Meeste = 20;

    /// <summary>Fewer letters would find everybody.</summary>
    public const int MinsteLetters = 2;

    /// <summary>Best first. Two queries: the own families with their schools, and the persons that may be meant.</summary>
    public async Task<IReadOnlyList<GezinTreffer>> ZoekAsync(string? woorden, CancellationToken cancellationToken)
    {
        var gezocht = Zoeknaam.Vouw(woorden);
        if (gezocht.Length < MinsteLetters)
        {
            return [];
        }

        Bsn? bsn = gezocht.All(teken => char.IsAsciiDigit(teken) || teken == ' ') && Bsn.Create(gezocht) is { IsSuccess: true } goed ? goed.Value : null;
        var gezinnen = await Gezinnen().ToListAsync(cancellationToken);
        var naamScores = gezinnen.DistinctBy(g => g.GezinId).ToDictionary(g => g.GezinId, g => Naamgelijkenis.Tussen(gezocht, g.Zoeknaam));
        var schoolScores = gezinnen.SelectMany(g => g.Scholen).DistinctBy(s => s.Id)
            .ToDictionary(s => s.Id, s => Naamgelijkenis.Tussen(gezocht, s.Zoeknaam));
        var personen = await Personen(gezocht, bsn, [.. Boven(naamScores)], [.. Boven(schoolScores)]).ToListAsync(cancellationToken);

        var treffers =
            from gezin in gezinnen
            let leden = personen.Where(p => p.GezinId == gezin.GezinId)
                .GroupBy(p => p.Persoon).Select(p => p.OrderByDescending(l => l.IsLid).First())
                .Select(p => p.Treffer(Score(p), gezin.Scholen.FirstOrDefault(s => s.Id == p.School)?.Naam))
                .Where(p => p.Score >= Naamgelijkenis.Genoeg || naamScores[gezin.GezinId] >= Naamgelijkenis.Genoeg)
                .OrderByDescending(p => p.Score).ThenBy(p => p.Sorteernaam, StringComparer.Ordinal).ToList()
            let score = leden.Select(p => p.Score).Append(naamScores[gezin.GezinId]).Max()
            where score >= Naamgelijkenis.Genoeg
            orderby score descending, gezin.Zoeknaam, gezin.Casus.Value
            select new GezinTreffer(gezin.Casus, gezin.Naam, gezin.Fase, gezin.Casusregisseur, score, leden);
        return [.. treffers.Take(Meeste)];

        double Score(PersoonRij p) => bsn is not null && p.Bsn == bsn ? 1 : Math.Max(
            Naamgelijkenis.Tussen(gezocht, p.Zoeknaam),
            // Who goes to a school that is meant comes after who is called so himself.
            p.School is { } school && schoolScores.TryGetValue(school, out var op) ? 0.95 * op : 0);
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

    private static IEnumerable<TKey> Boven<TKey>(Dictionary<TKey, double> scores)
        where TKey : notnull => scores.Where(s => s.Value >= Naamgelijkenis.Genoeg).Select(s => s.Key);

    private IQueryable<GezinRij> Gezinnen() =>
        from casus in lezer.Casussen
        from regie in casus.Regie.Where(r => r.Tot == null)
        join wie in db.Set<Medewerker>() on regie.Medewerker equals wie.Id
        join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
        select new GezinRij(
            casus.Id,
            casus.Fase,
            gezin.Id,
            gezin.Naam,
            gezin.Zoeknaam,
            wie.Naam,
            (from lid in gezin.Leden
             join p in db.Set<Persoon>() on lid.PersoonId equals p.Id
             join school in db.Set<Organisatie>() on p.School equals (OrganisatieId?)school.Id
             select new SchoolRij(school.Id, school.Naam, school.Zoeknaam)).ToList());

    private IQueryable<PersoonRij> Personen(string gezocht, Bsn? bsn, List<GezinId> gezinnen, List<OrganisatieId> scholen)
    {
        var drietallen = Zoeknaam.Trigrammen(gezocht).ToList();
        return
            from casus in lezer.Casussen
            join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
            from lid in gezin.Leden
            join p in db.Set<Persoon>() on lid.PersoonId equals p.Id
            where gezinnen.Contains(gezin.Id)
                || (p.School != null && scholen.Contains(p.School.Value))
                || (bsn != null && p.Bsn == bsn)
                // A count and no "exists": that would let PostgreSQL read the letters of all names first.
                || db.Set<ZoekTrigram>().Count(t => t.PersoonId == p.Id && drietallen.Contains(t.Trigram)) > 0
            select new PersoonRij
            {
                GezinId = gezin.Id,
                Persoon = p.Id,
                Naam = p.Naam,
                Zoeknaam = p.Zoeknaam,
                Sorteernaam = p.Sorteernaam,
                Geboorte = p.Geboorte,
                Bsn = p.Bsn,
                School = p.School,
                Rol = lid.Rol,
                IsLid = lid.Tot == null,
            };
    }

    private sealed record GezinRij(CasusId Casus, Fase Fase, GezinId GezinId, string Naam, string Zoeknaam, string Casusregisseur, List<SchoolRij> Scholen);

    private sealed record SchoolRij(OrganisatieId Id, string Naam, string Zoeknaam);

    private sealed record PersoonRij
    {
        public required GezinId GezinId { get; init; }

        public required PersoonId Persoon { get; init; }

        public required Persoonsnaam Naam { get; init; }

        public required string Zoeknaam { get; init; }

        public required string Sorteernaam { get; init; }

        public required Geboorte Geboorte { get; init; }

        public Bsn? Bsn { get; init; }

        public OrganisatieId? School { get; init; }

        public required GezinsRol Rol { get; init; }

        public required bool IsLid { get; init; }

        public PersoonTreffer Treffer(double score, string? school) => new(Persoon, Naam.Volledig, Sorteernaam, Geboorte, Rol, IsLid, school, score);
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
