namespace Eenlijn.Domain.Plan;

using System.Globalization;
using System.Text.RegularExpressions;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>
/// Finds in a text what a worker would otherwise choose himself: with whom, how, what was promised for when, and a number. By fixed
/// rules, so that the same text always gives the same; whoever wrote it sees what was found before anything is kept (moment 4).
/// </summary>
public static partial class OnderwegTekst
{
    private static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Getallen = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    /// <param name="namen">Those of the family whose name may stand in the text.</param>
    public static OnderwegVoorstel Lees(string? tekst, IReadOnlyCollection<NaamInTekst> namen, DateOnly vandaag)
    {
        List<string> zinnen = [.. Zinsgrens().Split(tekst ?? "").Select(z => z.Trim()).Where(z => z.Length > 0)];
        var belofte = zinnen.FirstOrDefault(z => MetBelofte().IsMatch(z)) ?? zinnen.FirstOrDefault(z => IkDoe().IsMatch(z));
        var cijfer = zinnen.Select(z => (Zin: z, Getal: Cijfer(z))).FirstOrDefault(c => c.Getal is not null);
        var wat = belofte is null ? null : MetBelofte().Replace(belofte, "").Trim();
        return new()
        {
            Personen = [.. Genoemd(tekst ?? "", namen)],
            Soort = Soort(tekst ?? ""),
            BelofteWat = wat is { Length: > Check.Kort } ? wat[..Check.Kort] : string.IsNullOrEmpty(wat) ? null : wat,
            BelofteVoor = belofte is null ? null : Dag(belofte, vandaag),
            BelofteAan = belofte is not null && Genoemd(belofte, namen) is [var aan] ? aan : null,
            Cijfer = cijfer.Getal,
            CijferVan = cijfer.Zin is not null && Genoemd(cijfer.Zin, namen) is [var van] ? van : null,
        };
    }

    private static List<PersoonId> Genoemd(string tekst, IReadOnlyCollection<NaamInTekst> namen) =>
    [
        .. namen.Where(n => n.Naam.Length > 1 && Regex.IsMatch(tekst, $@"(?<!\w){Regex.Escape(n.Naam)}(?:'?s)?(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(n => n.Id).Distinct(),
    ];

    private static ContactSoort? Soort(string tekst)
    {
        (ContactSoort Soort, Match Gevonden)[] soorten =
        [
            (ContactSoort.Beeldbellen, Beeldbellen().Match(tekst)),
            (ContactSoort.Telefoon, Telefoon().Match(tekst)),
            (ContactSoort.Huisbezoek, Huisbezoek().Match(tekst)),
            (ContactSoort.OpKantoor, Kantoor().Match(tekst)),
            (ContactSoort.App, App().Match(tekst)),
            (ContactSoort.Mail, Mail().Match(tekst)),
        ];
        return soorten.Where(s => s.Gevonden.Success).OrderBy(s => s.Gevonden.Index).Select(s => (ContactSoort?)s.Soort).FirstOrDefault();
    }

    private static int? Cijfer(string zin)
    {
        if (Getal().Match(zin) is not { Success: true } gevonden)
        {
            return null;
        }

        var getal = gevonden.Groups["getal"].Value;
        return int.TryParse(getal, NumberStyles.None, CultureInfo.InvariantCulture, out var cijfer)
            ? cijfer
            : Array.FindIndex(Getallen, g => g.Equals(getal, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The day that is named: never one that has passed, because a promise is for today or later.</summary>
    private static DateOnly? Dag(string zin, DateOnly vandaag)
    {
        var klein = zin.ToLowerInvariant();
        if (Datum().Match(klein) is { Success: true } datum)
        {
            return OpDatum(datum, vandaag);
        }

        if (Over().Match(klein) is { Success: true } over)
        {
            var aantal = int.Parse(over.Groups[1].Value, CultureInfo.InvariantCulture);
            return vandaag.AddDays(over.Groups[2].Value.StartsWith('w') ? aantal * 7 : aantal);
        }

        if (Weekdag().Match(klein) is { Success: true } weekdag)
        {
            var verder = (Array.IndexOf(Weekdagen, weekdag.Groups[2].Value) - (int)vandaag.DayOfWeek + 6) % 7;
            var eerst = vandaag.AddDays(verder + 1);
            // "Volgende week vrijdag" is the Friday of the week after this one, also when this week's is still to come.
            return weekdag.Groups[1].Success && Maandag(eerst) == Maandag(vandaag) ? eerst.AddDays(7) : eerst;
        }

        return Woord().Match(klein).Value switch
        {
            "overmorgen" => vandaag.AddDays(2),
            "morgen" => vandaag.AddDays(1),
            "vandaag" or "vanmiddag" or "vanavond" or "straks" => vandaag,
            "volgende week" => Maandag(vandaag).AddDays(7),
            _ => null,
        };
    }

    private static DateOnly? OpDatum(Match datum, DateOnly vandaag)
    {
        var (dag, maand) = (int.Parse(datum.Groups[1].Value, CultureInfo.InvariantCulture), Array.IndexOf(Maanden, datum.Groups[2].Value) + 1);
        if (dag < 1 || dag > DateTime.DaysInMonth(vandaag.Year, maand))
        {
            return null;
        }

        var dit = new DateOnly(vandaag.Year, maand, dag);
        return dit >= vandaag ? dit : dit.AddYears(1);
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    [GeneratedRegex(@"[\r\n]+|(?<=[.!?;])\s+")]
    private static partial Regex Zinsgrens();

    [GeneratedRegex(@"^\W*(?:belofte|beloofd)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex MetBelofte();

    [GeneratedRegex(@"\bik\s+(?:bel|regel|stuur|mail|app|vraag|zoek|kom|breng|neem|plan|maak|schrijf|geef|laat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IkDoe();

    /// <summary>A mark of 0 to 10, not a count of something: "een 6", "cijfer 6", "geeft een zes".</summary>
    [GeneratedRegex(@"(?:\been|\bcijfer:?|\bgeeft)\s+(?<getal>10|\d|nul|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?![\w%]|[.,:/-]\d|\s+(?:uur|keer|jaar|dagen|weken|maanden|minuten|kinderen))", RegexOptions.IgnoreCase)]
    private static partial Regex Getal();

    [GeneratedRegex(@"\b(\d{1,2})\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b")]
    private static partial Regex Datum();

    [GeneratedRegex(@"\bover\s+(\d{1,2})\s+(dag|dagen|week|weken)\b")]
    private static partial Regex Over();

    [GeneratedRegex(@"\b(volgende week\s+)?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)")]
    private static partial Regex Weekdag();

    [GeneratedRegex(@"\b(?:overmorgen|morgen|vandaag|vanmiddag|vanavond|straks|volgende week)\b")]
    private static partial Regex Woord();

    [GeneratedRegex(@"\bbeeldbel|\bvideobel", RegexOptions.IgnoreCase)]
    private static partial Regex Beeldbellen();

    [GeneratedRegex(@"\b(?:ge)?beld(?:e|en)?\b|\btelefoon|\btelefonisch|\baan de lijn\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telefoon();

    [GeneratedRegex(@"\bhuisbezoek|\bop bezoek\b|\bthuis geweest\b|\blangs\s?geweest\b|\bbij\b.{1,40}\bthuis\b", RegexOptions.IgnoreCase)]
    private static partial Regex Huisbezoek();

    [GeneratedRegex(@"\bop kantoor\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kantoor();

    [GeneratedRegex(@"\b(?:ge)?app(?:t|te|ten|je)\b|\bwhatsapp", RegexOptions.IgnoreCase)]
    private static partial Regex App();

    [GeneratedRegex(@"\b(?:ge)?mail(?:d|de|den|tje)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();
}

/// <summary>Somebody of the family as he is called in a text.</summary>
public sealed record NaamInTekst(PersoonId Id, string Naam);

/// <summary>What was found in a text; what was not found is null, and stays for the worker to choose.</summary>
public sealed record OnderwegVoorstel
{
    public IReadOnlyList<PersoonId> Personen { get; init; } = [];

    public ContactSoort? Soort { get; init; }

    public string? BelofteWat { get; init; }

    public DateOnly? BelofteVoor { get; init; }

    public PersoonId? BelofteAan { get; init; }

    public int? Cijfer { get; init; }

    public PersoonId? CijferVan { get; init; }

    public bool IsLeeg => Personen.Count == 0 && Soort is null && BelofteWat is null && Cijfer is null;
}
