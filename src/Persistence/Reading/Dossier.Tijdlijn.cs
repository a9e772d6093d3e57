namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Microsoft.EntityFrameworkCore;

/// <summary>All dated facts of the family that the viewer may see, as one line (R2-132). Nothing is copied: each fact stays where it is.</summary>
public sealed partial class Dossier
{
    /// <summary>A report is long and its beginning says enough in a line.</summary>
    private const int LangeTekst = 300;

    /// <summary>Two queries, however many kinds and lines there are: the page with the years, and the people.</summary>
    public async Task<TijdlijnBlad> TijdlijnAsync(TijdlijnKeuze keuze, CancellationToken cancellationToken)
    {
        var datum = keuze.Na?.Datum ?? (keuze.Jaar is { } jaar ? $"{jaar:0000}-99" : null);
        // With the eyes of the family a line that names who is kept from somebody falls out, and no count may tell that it did (K17).
        var rijen = IsBlik ? await OpVolgorde(Gekozen(keuze), datum).ToListAsync(cancellationToken)
            : await CompiledSet.ListAsync(
                _db,
                $"{keuze.Groep} {keuze.AlleenLevens} {keuze.Wie is null} {keuze.Leefgebied is null} {datum is null}",
                () => Genoemd(OpVolgorde(Gekozen(keuze), datum).Skip(SetValues.Skip).Take(SetValues.Take)).Concat(Jaren(Gekozen(keuze))),
                new(CasusId, GezinId, Medewerker) { Wie = keuze.Wie ?? default, Gebied = keuze.Leefgebied ?? "", Datum = datum ?? "", Overslaan = keuze.Na?.Getoond ?? 0, Aantal = keuze.Aantal + 1 },
                cancellationToken);
        var regels = rijen.Where(r => r.Soort >= 0).OrderByDescending(r => r.Van, StringComparer.Ordinal).ThenByDescending(r => r.Soort).ToList();
        IEnumerable<(int, int)> jaren = rijen.Where(r => r.Soort < 0).Select(r => (Getal(r.Van), -r.Soort));
        if (IsBlik)
        {
            regels = [.. regels.Where(r => !NoemtVerborgene($"{r.Tekst} {r.Extra}"))];
            jaren = [.. regels.Where(r => r.Van.Length > 0).GroupBy(r => r.Van[..4]).Select(g => (Getal(g.Key), g.Count()))];
            regels = [.. regels.Skip(keuze.Na?.Getoond ?? 0).Take(keuze.Aantal + 1)];
        }

        var getoond = regels.Take(keuze.Aantal).ToList();
        var mensen = await MensenAsync(getoond, cancellationToken);
        return new(
            [.. getoond.Select(r => Regel(r, mensen.Over))],
            [.. jaren.Where(j => j.Item1 > 0).OrderByDescending(j => j.Item1)],
            mensen.Personen,
            regels.Count > keuze.Aantal ? Plek(getoond, keuze.Na) : null);
    }

    /// <summary>One line, to make a line of the story of it; null when it is not there or not the viewer's to see.</summary>
    public async Task<TijdlijnRegel?> TijdlijnRegelAsync(TijdlijnSoort soort, Guid id, CancellationToken cancellationToken)
    {
        var nummer = (int)soort;
        var rij = await Genoemd(Lijn(new()).Where(r => r.Soort == nummer && r.Id == id)).FirstOrDefaultAsync(cancellationToken);
        return rij is null || NoemtVerborgene($"{rij.Tekst} {rij.Extra}") ? null : Regel(rij, (await MensenAsync([rij], cancellationToken)).Over);
    }

    private IQueryable<Rij> Gekozen(TijdlijnKeuze keuze) => keuze.Leefgebied is { } gebied ? Lijn(keuze).Where(r => r.Leefgebied == gebied) : Lijn(keuze);

    private static IOrderedQueryable<Rij> OpVolgorde(IQueryable<Rij> rijen, string? datum) =>
        (datum is null ? rijen : rijen.Where(r => r.Van.CompareTo(datum) <= 0)).OrderByDescending(r => r.Van).ThenByDescending(r => r.Soort).ThenBy(r => r.Id);

    private static TijdlijnPlek Plek(List<Rij> getoond, TijdlijnPlek? na)
    {
        var datum = getoond[^1].Van;
        var erbij = getoond.Count(r => r.Van == datum);
        return new(datum, na?.Datum == datum ? na.Getoond + erbij : erbij);
    }

    private static int Getal(string tekst) => int.TryParse(tekst, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getal) ? getal : 0;

    private static OnzekereDatum? Dag(string datum) => datum.Length == 10 ? OnzekereDatum.Hydrate(datum.Replace("-", "", StringComparison.Ordinal)) : null;

    private static TijdlijnRegel Regel(Rij r, ILookup<Guid, PersoonId> over) => new((TijdlijnSoort)r.Soort, r.Id, Dag(r.Van), Dag(r.Tot), r.Tekst, r.Extra)
    {
        Leefgebied = r.Leefgebied.Length == 0 ? null : r.Leefgebied,
        Door = r.Door.Length == 0 ? null : r.Door,
        Wie = [.. over[r.Id].Concat(new[] { r.Wie, r.Wie2 }.OfType<Guid>().Select(PersoonId.From)).Distinct()],
    };

    /// <summary>The same with who wrote it, looked up for the lines of one page only.</summary>
    private IQueryable<Rij> Genoemd(IQueryable<Rij> rijen)
    {
        var staf = MedewerkerNamen;
        return rijen.Select(r => new Rij
        {
            Soort = r.Soort, Id = r.Id, Van = r.Van, Tot = r.Tot, Tekst = r.Tekst, Extra = r.Extra, Leefgebied = r.Leefgebied, Wie = r.Wie, Wie2 = r.Wie2, Schrijver = r.Schrijver,
            Door = staf.Where(m => (Guid?)(object)m.Id == r.Schrijver).Select(m => m.Roepnaam).FirstOrDefault() + "",
        });
    }

    private static IQueryable<Rij> Jaren(IQueryable<Rij> rijen) => rijen.Where(r => r.Van != "").GroupBy(r => r.Van.Substring(0, 4)).Select(g => new Rij
    {
        Soort = -g.Count(), Id = Guid.Empty, Van = g.Key, Tot = "", Tekst = "", Extra = "", Leefgebied = "", Wie = null, Wie2 = null, Schrijver = null, Door = "",
    });

    /// <summary>The whole family, and over whom each of these lines is. One query.</summary>
    private async Task<(IReadOnlyList<TijdlijnPersoon> Personen, ILookup<Guid, PersoonId> Over)> MensenAsync(IReadOnlyCollection<Rij> regels, CancellationToken cancellationToken)
    {
        var ids = regels.Select(r => RecordId.From(r.Id)).ToList();
        var soorten = regels.Select(r => (TijdlijnSoort)r.Soort).Distinct().Order().ToList();
        var rijen = IsBlik ? await Mensen(soorten, ids).ToListAsync(cancellationToken) : await CompiledSet.ListAsync(
            _db, string.Join(' ', soorten), () => Mensen(soorten, ids), new(CasusId, GezinId, Medewerker) { Ids = ids }, cancellationToken);
        var verborgen = VerborgenPersonen;
        return (
            [
                .. rijen.Where(r => r.Rol.Length > 0).DistinctBy(r => r.Persoon)
                    .Select(r => new TijdlijnPersoon(PersoonId.From(r.Persoon), r.Naam, Geboorte.Hydrate(r.Geboorte), Enum.Parse<GezinsRol>(r.Rol)))
                    .OrderBy(p => p.Rol).ThenBy(p => p.Geboorte.Code, StringComparer.Ordinal).ThenBy(p => p.Id.Value),
            ],
            rijen.Where(r => r.Rol.Length == 0).Select(r => (r.Record, Persoon: PersoonId.From(r.Persoon))).Where(r => !verborgen.Contains(r.Persoon)).ToLookup(r => r.Record, r => r.Persoon));
    }

    private IQueryable<MensRij> Mensen(List<TijdlijnSoort> soorten, List<RecordId> ids)
    {
        var familie =
            from gezin in Gezin
            from lid in gezin.Leden
            join p in Personen on lid.PersoonId equals p.Id
            select new MensRij
            {
                Record = (Guid)(object)p.Id, Persoon = (Guid)(object)p.Id, Naam = (p.Naam.Roepnaam == "" ? p.Naam.Achternaam : p.Naam.Roepnaam) + "", Geboorte = (string)(object)p.Geboorte + "", Rol = (string)(object)lid.Rol + "",
            };
        return soorten.Select(s => OverWie(s, ids)).OfType<IQueryable<MensRij>>().Aggregate(familie, (wie, over) => wie.Concat(over));
    }

    private IQueryable<MensRij>? OverWie(TijdlijnSoort soort, List<RecordId> ids) => soort switch
    {
        TijdlijnSoort.Levensgebeurtenis => Over<Levensgebeurtenis>(ids),
        TijdlijnSoort.Vraag => Over<Vraag>(ids),
        TijdlijnSoort.Contact => Over<Contact>(ids),
        TijdlijnSoort.VeiligheidBekeken => Over<VeiligheidBekeken>(ids),
        TijdlijnSoort.Zorg or TijdlijnSoort.EindeZorg => Over<ZorgOverVeiligheid>(ids),
        TijdlijnSoort.Doel or TijdlijnSoort.DoelBehaald => Over<Doel>(ids),
        TijdlijnSoort.Succes => Over<Succes>(ids),
        TijdlijnSoort.Hulp => Over<Hulp>(ids),
        TijdlijnSoort.Verwijzing => Over<Verwijzing>(ids),
        TijdlijnSoort.Evaluatie => Over<Evaluatie>(ids),
        TijdlijnSoort.Besluit => Over<Besluit>(ids),
        _ => null,
    };

    private IQueryable<MensRij> Over<T>(List<RecordId> ids)
        where T : PersoonsRecord => _db.Set<T>().AsNoTracking().Where(r => ids.Contains(r.Id))
        .SelectMany(r => r.OverWie, (r, o) => new MensRij { Record = (Guid)(object)r.Id, Persoon = (Guid)(object)o.PersoonId, Naam = "", Geboorte = "", Rol = "" });

    /// <summary>Somebody of the family, or over whom a line is.</summary>
    private sealed class MensRij
    {
        /// <summary>Of a line; of one of the family his own, and then his place in it is told.</summary>
        public Guid Record { get; init; }

        public Guid Persoon { get; init; }

        public string Naam { get; init; } = "";

        public string Geboorte { get; init; } = "";

        public string Rol { get; init; } = "";
    }

    /// <summary>A line as the database gives it; dates as text, unknown parts 00, so that they sort alike on both engines.</summary>
    private sealed class Rij
    {
        public int Soort { get; init; }

        public Guid Id { get; init; }

        public string Van { get; init; } = "";

        public string Tot { get; init; } = "";

        public string Tekst { get; init; } = "";

        public string Extra { get; init; } = "";

        public string Leefgebied { get; init; } = "";

        public Guid? Wie { get; init; }

        public Guid? Wie2 { get; init; }

        public Guid? Schrijver { get; init; }

        public string Door { get; init; } = "";
    }
}
