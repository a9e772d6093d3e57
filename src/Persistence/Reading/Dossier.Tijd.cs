namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Microsoft.EntityFrameworkCore;

/// <summary>What the history of a family takes from elsewhere in the file, and what was answered about it.</summary>
public sealed partial class Dossier
{
    private const int AntwoordSoort = 10;

    /// <summary>
    /// The answers about who is who that the viewer may see, with the questions, the help from the network, and the help of now and before
    /// that stand elsewhere. One query.
    /// </summary>
    public async Task<(IReadOnlyList<AchtergrondAntwoord> Antwoorden, IReadOnlyList<AlBekend> Bekend)> AchtergrondAsync(CancellationToken cancellationToken)
    {
        var (staf, geen) = (MedewerkerNamen, Guid.Empty);
        var antwoorden =
            from a in GezinsRecords<Achtergrond>()
            from x in a.Antwoorden.Where(x => x.VervangenOp == null)
            select new TijdRij
            {
                Soort = AntwoordSoort, Id = (Guid)(object)a.Id, Wie = (Guid?)(object?)a.Wie ?? geen, Wie2 = (Guid?)(object?)x.VerteldDoor ?? geen, Deel = x.Id, Tekst = x.Tekst + "", Meer = x.Bron + "",
                Begin = (string?)(object?)x.Wanneer + "", Einde = "", Resultaat = "", Extra = a.Blok + "", Extra2 = x.Veld + "",
                Door = staf.Where(m => m.Id == x.OpgeschrevenDoor).Select(m => m.Roepnaam).FirstOrDefault() + "", Dag = x.Op, Voor = (string)(object)a.ZichtbaarVoor + "",
            };
        var vragen = Records<Vraag>().Where(v => !v.Vervallen && v.Woorden != "").Select(v => new TijdRij
        {
            Soort = v.Soort == VraagSoort.Direct ? 0 : 1, Id = (Guid)(object)v.Id, Wie = (Guid?)(object?)v.GezegdDoor ?? geen, Wie2 = geen, Deel = geen, Tekst = v.Woorden + "", Meer = v.WoordenVan + "",
            Begin = "", Einde = "", Resultaat = "", Extra = "", Extra2 = "", Door = "", Dag = default, Voor = "",
        });
        var steun = Netwerksteun.Where(n => n.Tot == null).Select(n => new TijdRij
        {
            Soort = 2, Id = (Guid)(object)n.Id, Wie = (Guid?)(object?)n.PersoonId ?? geen, Wie2 = geen, Deel = geen, Tekst = n.Afspraak + "", Meer = "",
            Begin = "", Einde = "", Resultaat = "", Extra = "", Extra2 = "", Door = "", Dag = default, Voor = "",
        });
        var loopt = GezinsRecords<Hulp>().Where(h => h.Status == HulpStatus.Loopt).Select(h => new TijdRij
        {
            Soort = 4, Id = (Guid)(object)h.Id, Wie = geen, Wie2 = geen, Deel = geen, Tekst = h.Wat + "", Meer = h.Aanbieder + "",
            Begin = "", Einde = "", Resultaat = "", Extra = "", Extra2 = "", Door = "", Dag = h.BeslistOp ?? h.AangebodenOp, Voor = "",
        });
        var organisaties = Organisaties;
        var elders = Records<Verwijzing>().Where(v => v.Status == VerwijsStatus.Wacht || v.Status == VerwijsStatus.Bemiddeling || v.Status == VerwijsStatus.Gestart).Select(v => new TijdRij
        {
            Soort = 4, Id = (Guid)(object)v.Id, Wie = geen, Wie2 = geen, Deel = geen, Tekst = v.Waarvoor + "", Meer = (organisaties.Where(o => o.Id == v.Naar).Select(o => o.Naam).FirstOrDefault() ?? v.NaarNaam) + "",
            Begin = "", Einde = "", Resultaat = "", Extra = v.Status == VerwijsStatus.Gestart ? "" : "wacht", Extra2 = "", Door = "", Dag = v.VerwezenOp, Voor = "",
        });
        var rijen = (await antwoorden.Concat(vragen).Concat(steun).Concat(loopt).Concat(elders).Concat(HulpRijen()).ToListAsync(cancellationToken)).Where(r => !NoemtVerborgene($"{r.Tekst} {r.Meer}")).ToList();
        return (
            [
                .. rijen.Where(r => r.Soort == AntwoordSoort).OrderBy(r => r.Id).ThenBy(r => r.Deel).Select(r => new AchtergrondAntwoord(r.Id, r.Extra, Persoon(r.Wie), r.Voor == nameof(Domain.Toestemming.ZichtbaarVoor.Gezin), r.Deel, r.Extra2, r.Tekst)
                {
                    Wanneer = Datum(r.Begin),
                    VerteldDoor = Persoon(r.Wie2),
                    Bron = r.Meer.Length == 0 ? null : r.Meer,
                    Door = r.Door,
                    Op = r.Dag,
                }),
            ],
            Bekend(rijen));
    }

    private IQueryable<TijdRij> HulpRijen()
    {
        var geen = Guid.Empty;
        return EerdereHulp.Where(h => !h.Geen).Select(h => new TijdRij
        {
            Soort = 3, Id = (Guid)(object)h.Id, Wie = (Guid?)(object?)h.Persoon ?? geen, Wie2 = geen, Deel = geen, Tekst = h.Wat + "", Meer = h.Door + "",
            Begin = (string?)(object?)h.Begin + "", Einde = (string?)(object?)h.Einde + "", Resultaat = (string?)(object?)h.Resultaat + "", Extra = "", Extra2 = "", Door = "", Dag = default, Voor = "",
        });
    }

    private static IReadOnlyList<AlBekend> Bekend(IEnumerable<TijdRij> rijen) =>
    [
        .. rijen.Where(r => r.Soort <= (int)AlBekendSoort.HuidigeHulp).OrderBy(r => r.Soort).ThenBy(r => r.Begin, StringComparer.Ordinal).ThenBy(r => r.Dag).ThenBy(r => r.Id)
            .Select(r => new AlBekend((AlBekendSoort)r.Soort, r.Id, Persoon(r.Wie), r.Tekst, r.Meer.Length == 0 ? null : r.Meer)
            {
                Begin = r.Dag == default ? Datum(r.Begin) : OnzekereDatum.Van(r.Dag),
                Einde = Datum(r.Einde),
                Wacht = r.Soort == (int)AlBekendSoort.HuidigeHulp && r.Extra.Length > 0,
                Resultaat = Enum.TryParse<HulpResultaat>(r.Resultaat, out var resultaat) ? resultaat : null,
            }),
    ];

    private static PersoonId? Persoon(Guid id) => id == Guid.Empty ? null : PersoonId.From(id);

    private static OnzekereDatum? Datum(string code) => code.Length == 8 ? OnzekereDatum.Hydrate(code) : null;

    /// <summary>An answer, a question, support, earlier help, or a line of the story with over whom it is: what the pages of a history ask in one statement.</summary>
    private sealed class TijdRij
    {
        public int Soort { get; init; }

        public Guid Id { get; init; }

        /// <summary>Empty for nobody: as a parameter, because PostgreSQL makes text of a column of constants.</summary>
        public Guid Wie { get; init; }

        public Guid Wie2 { get; init; }

        /// <summary>Key of the answer within its record.</summary>
        public Guid Deel { get; init; }

        public string Tekst { get; init; } = "";

        public string Meer { get; init; } = "";

        public string Begin { get; init; } = "";

        public string Einde { get; init; } = "";

        public string Resultaat { get; init; } = "";

        public string Extra { get; init; } = "";

        public string Extra2 { get; init; } = "";

        public string Door { get; init; } = "";

        public DateOnly Dag { get; init; }

        public string Voor { get; init; } = "";
    }
}

/// <summary>One answer about who is who.</summary>
/// <param name="Blok">Code of the block of questions.</param>
/// <param name="Wie">About whom; null for the family.</param>
/// <param name="Veld">Code of the question.</param>
public sealed record AchtergrondAntwoord(Guid Record, string Blok, PersoonId? Wie, bool VoorGezin, Guid Id, string Veld, string Tekst)
{
    public OnzekereDatum? Wanneer { get; init; }

    public PersoonId? VerteldDoor { get; init; }

    public string? Bron { get; init; }

    /// <summary>First name of the worker who wrote it down.</summary>
    public string Door { get; init; } = "";

    public DateOnly Op { get; init; }
}
