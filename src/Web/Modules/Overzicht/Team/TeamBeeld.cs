namespace Eenlijn.Web.Modules.Overzicht.Team;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Casus;

/// <summary>The cases of a team as its leader needs them: what asks attention, and who carries what (R1-097, R1-100).</summary>
public sealed class TeamBeeld(IReadOnlyList<TeamCasus> casussen, IReadOnlyList<TeamLid> leden, DateOnly vandaag, int hoogstens = int.MaxValue)
{
    /// <summary>Rows of a list before the leader asks for all of them.</summary>
    public const int Eerste = 30;

    private static int GeenContact => CasusTermijnen.Lijst["geen-contact"].Dagen;

    private static int DagenTerugbellen => CasusTermijnen.Lijst["terugbellen"].Dagen;

    private static Termijn NogOpen => CasusTermijnen.Lijst["waarom-nog-open"];

    public IReadOnlyList<TeamLid> TeVeel { get; } = [.. leden.Where(l => l.Signaal is not null).OrderBy(l => l.Signaal!.Op)];

    public Lijstdeel<TeamCasus> ZonderRegie { get; } = new([.. casussen.Where(c => !c.IsRegisseur).OrderBy(c => c.RegieSinds)], hoogstens);

    /// <summary>Heavy, and nobody stands beside who carries it (R1-099).</summary>
    public Lijstdeel<TeamCasus> ZonderMaatje { get; } = new(
        [.. casussen.Where(c => c.Zwaarte is Zwaarte.Zwaar or Zwaarte.ZeerZwaar && c.Maatje is null).OrderByDescending(c => c.Zwaarte).ThenBy(c => c.Gezin, StringComparer.Ordinal)],
        hoogstens);

    public IReadOnlyList<LedRij> Leden { get; } =
    [
        .. leden.Select(lid => LedRij.Van(lid, [.. casussen.Where(c => c.Regie == lid.Id)])),
    ];

    /// <summary>Cases with their reasons: what is urgent first, then most reasons.</summary>
    public Lijstdeel<LetOp> LetOp { get; } = new(
        [
            .. casussen.Select(c => new LetOp(c, [.. Redenen(c, vandaag)])).Where(l => l.Redenen.Count > 0)
                .OrderByDescending(l => l.Redenen.Any(r => r.Dringend)).ThenByDescending(l => l.Redenen.Count).ThenBy(l => l.Casus.Gezin, StringComparer.Ordinal),
        ],
        hoogstens);

    /// <summary>The cases whose family is named on the page, for the log.</summary>
    public IEnumerable<CasusId> Getoond => ZonderRegie.Rijen.Concat(ZonderMaatje.Rijen).Concat(LetOp.Rijen.Select(l => l.Casus)).Select(c => c.Casus).Distinct();

    /// <summary>Time of contact per case as a spread; there is no norm (R1-098).</summary>
    public Verdeling? Tijd { get; } = Verdeling.Van([.. casussen.Select(c => c.Minuten)]);

    private static IEnumerable<Reden> Redenen(TeamCasus casus, DateOnly vandaag)
    {
        if (casus.OpenZorgen > 0)
        {
            yield return casus.ZorgOp < vandaag
                ? new($"zorg open, {DateText.Overdue(casus.ZorgOp!.Value, vandaag)} om opnieuw te kijken", true)
                : new($"zorg open, opnieuw kijken {DateText.Near(casus.ZorgOp!.Value, vandaag)}", false);
        }

        if (casus.BeloftenTeLaat > 0)
        {
            yield return new(casus.BeloftenTeLaat == 1 ? "1 belofte te laat" : $"{casus.BeloftenTeLaat} beloften te laat", true);
        }

        if (casus.TakenTeLaat > 0)
        {
            yield return new(casus.TakenTeLaat == 1 ? "1 taak te laat" : $"{casus.TakenTeLaat} taken te laat", false);
        }

        if (casus.TerugbellenSinds is { } sinds && Werkdagen.Na(sinds, DagenTerugbellen) < vandaag)
        {
            var dagen = vandaag.DayNumber - sinds.DayNumber;
            yield return new($"{casus.Terugbellen} keer terugbellen, wacht al {dagen} dagen", false);
        }

        var stil = vandaag.DayNumber - (casus.LaatstGesproken ?? casus.GeopendOp).DayNumber;
        if (stil > GeenContact)
        {
            yield return new(casus.LaatstGesproken is null ? $"{stil / 7} weken open en nog niet gesproken" : $"{stil / 7} weken niet gesproken", false);
        }

        if ((casus.NogOpenOp ?? NogOpen.Vanaf(casus.GeopendOp)) < vandaag)
        {
            yield return new(casus.NogOpenOp is null ? $"open sinds {DateText.Full(casus.GeopendOp)}, nog niet gevraagd waarom" : "opnieuw vragen waarom nog open", false);
        }
    }
}

/// <summary>The first rows of a list, most urgent first, and how many there are in all.</summary>
public sealed class Lijstdeel<T>(IReadOnlyList<T> alle, int hoogstens)
{
    public IReadOnlyList<T> Rijen { get; } = alle.Count <= hoogstens ? alle : [.. alle.Take(hoogstens)];

    public int Aantal => alle.Count;

    public bool HeeftMeer => Rijen.Count < Aantal;
}

/// <summary>A case that asks attention, and why.</summary>
public sealed record LetOp(TeamCasus Casus, IReadOnlyList<Reden> Redenen);

/// <summary>Why a case asks attention.</summary>
public sealed record Reden(string Tekst, bool Dringend);

/// <summary>What one worker carries.</summary>
public sealed record LedRij(TeamLid Lid, int Gezinnen, string Zwaarte, int TeLaat, int Minuten)
{
    public static LedRij Van(TeamLid lid, IReadOnlyList<TeamCasus> casussen) => new(
        lid,
        casussen.Count,
        string.Join(", ", casussen.GroupBy(c => c.Zwaarte).OrderByDescending(g => g.Key).Select(g => $"{g.Count()} {(g.Key is { } zwaarte ? CasusWoorden.Zeg(zwaarte) : "niet gezegd")}")),
        casussen.Sum(c => c.BeloftenTeLaat + c.TakenTeLaat),
        casussen.Sum(c => c.Minuten));
}

/// <summary>The middle of a row of numbers, and between which the middle half lies.</summary>
public sealed record Verdeling(int Laag, int Midden, int Hoog, int Meest, int Aantal)
{
    /// <summary>Null below four cases: then it would tell of single families.</summary>
    public static Verdeling? Van(int[] getallen)
    {
        if (getallen.Length < 4)
        {
            return null;
        }

        Array.Sort(getallen);
        return new(Op(0.25), Op(0.5), Op(0.75), getallen[^1], getallen.Length);

        int Op(double deel) => getallen[(int)Math.Round(deel * (getallen.Length - 1), MidpointRounding.AwayFromZero)];
    }
}
