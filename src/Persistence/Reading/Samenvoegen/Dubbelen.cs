namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Likely duplicates of the persons of a family, and other families of the same people, within the worker's own cases (K35). Reads those cases and never all persons: the
/// same few hundred rows however many families there are. How much names look alike is counted here.
/// </summary>
public sealed class Dubbelen(AppDbContext db, Lezer lezer, ReadLog log)
{
    /// <summary>Two queries.</summary>
    public async Task<Dubbelbeeld> VindAsync(Dossier dossier, CancellationToken ct)
    {
        var alle = await (
            from casus in lezer.Casussen
            join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
            from lid in gezin.Leden
            join p in db.Set<Persoon>() on lid.PersoonId equals p.Id
            select new Iemand(p.Id, p.Naam, p.Geboorte, p.Bsn, gezin.Id, gezin.Naam, casus.Id, lid.Tot == null)).AsNoTracking().ToListAsync(ct);
        var hier = alle.Where(p => p.Gezin == dossier.GezinId && p.Nu).DistinctBy(p => p.Id).ToList();
        var ids = hier.Select(p => p.Id).ToList();
        // One column at a time: "or" would have SQLite read all relations.
        var paren = await db.Set<Relatie>().Where(r => !r.Verwijderd && ids.Contains(r.Van)).Select(r => new { r.Van, r.Naar })
            .Union(db.Set<Relatie>().Where(r => !r.Verwijderd && ids.Contains(r.Naar)).Select(r => new { r.Van, r.Naar })).ToListAsync(ct);
        var verwant = paren.SelectMany(r => new[] { (r.Van, r.Naar), (r.Naar, r.Van) }).ToHashSet();
        var gezien = new HashSet<(PersoonId, PersoonId)>();
        List<(Dubbel Dubbel, CasusId Casus)> gevonden =
        [
            .. from een in hier
               from ander in alle.GroupBy(p => p.Id).Select(g => g.OrderByDescending(p => p.Gezin == dossier.GezinId).First())
               where een.Id != ander.Id && !verwant.Contains((een.Id, ander.Id)) && !gezien.Contains((ander.Id, een.Id))
               let waarom = Waarom(een, ander)
               where waarom is not null && gezien.Add((een.Id, ander.Id))
               select (new Dubbel(een.Id, een.Naam.Volledig, een.Geboorte, ander.Id, ander.Naam.Volledig, ander.Geboorte, ander.Gezin == dossier.GezinId ? null : ander.GezinNaam, waarom.Value), ander.Casus),
        ];
        var wieHier = hier.Select(p => p.Id).ToHashSet();
        var elders = alle.Where(p => p.Gezin != dossier.GezinId && p.Nu && wieHier.Contains(p.Id)).ToList();
        log.Listed(nameof(Dubbelen), gevonden.Select(g => g.Casus).Concat(elders.Select(p => p.Casus)).Distinct());
        return new(
            [.. gevonden.Select(g => g.Dubbel)],
            [
                .. elders.GroupBy(p => (p.Gezin, p.GezinNaam))
                    .Select(g => new GezinKandidaat(g.Key.Gezin, g.Key.GezinNaam, [.. g.DistinctBy(p => p.Id).Select(p => p.Naam.Roepnaam).Order(StringComparer.Ordinal)]))
                    .OrderBy(k => k.Naam, StringComparer.Ordinal),
            ]);
    }

    private static Gelijkenis? Waarom(Iemand een, Iemand ander)
    {
        if (een.Bsn is not null && ander.Bsn is not null)
        {
            return een.Bsn == ander.Bsn ? Gelijkenis.Bsn : null;
        }

        return een.Geboorte is not Geboorte.Geboren || een.Geboorte != ander.Geboorte ? null
            : Zoeknaam.Vouw(een.Naam.Volledig) == Zoeknaam.Vouw(ander.Naam.Volledig) ? Gelijkenis.NaamEnGeboorte
            : Lijkt(een.Naam.Roepnaam, ander.Naam.Roepnaam) && Lijkt(een.Naam.Achternaam, ander.Naam.Achternaam) ? Gelijkenis.BijnaNaamEnGeboorte
            : null;
    }

    /// <summary>First name and family name each by itself: twins share the other one. What is not known on one side says nothing.</summary>
    private static bool Lijkt(string een, string ander) =>
        een.Length == 0 || ander.Length == 0 || Naamgelijkenis.Tussen(Zoeknaam.Vouw(een), Zoeknaam.Vouw(ander)) >= Naamgelijkenis.Genoeg;

    private sealed record Iemand(PersoonId Id, Persoonsnaam Naam, Geboorte Geboorte, Bsn? Bsn, GezinId Gezin, string GezinNaam, CasusId Casus, bool Nu);
}

/// <summary>What may stand twice: persons of this family, and the family itself.</summary>
public sealed record Dubbelbeeld(IReadOnlyList<Dubbel> Personen, IReadOnlyList<GezinKandidaat> Gezinnen);

/// <summary>Two entries that may be one person.</summary>
/// <param name="AnderGezin">The own family in which the other one stands; null when it is this one.</param>
public sealed record Dubbel(PersoonId Een, string NaamEen, Geboorte GeborenEen, PersoonId Ander, string NaamAnder, Geboorte GeborenAnder, string? AnderGezin, Gelijkenis Waarom);

/// <summary>Why two entries may be one person.</summary>
public enum Gelijkenis
{
    Bsn,
    NaamEnGeboorte,
    BijnaNaamEnGeboorte,
}
