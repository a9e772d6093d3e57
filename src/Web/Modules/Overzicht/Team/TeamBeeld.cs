namespace Eenlijn.Web.Modules.Overzicht.Team;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Casus;

/// <summary>The cases of a team as its leader needs them: what asks attention, and who carries what (R1-097, R1-100).</summary>
public sealed class TeamBeeld(IReadOnlyList<TeamCasus> casussen, IReadOnlyList<TeamLid> leden, DateOnly vandaag)
{
    private static readonly int GeenContact = CasusTermijnen.Lijst["geen-contact"].Dagen;
    private static readonly int DagenTerugbellen = CasusTermijnen.Lijst["terugbellen"].Dagen;
    private static readonly Termijn NogOpen = CasusTermijnen.Lijst["waarom-nog-open"];

    public IReadOnlyList<TeamLid> TeVeel { get; } = [.. leden.Where(l => l.Signaal is not null).OrderBy(l => l.Signaal!.Op)];

    public IReadOnlyList<TeamCasus> ZonderRegie { get; } = [.. casussen.Where(c => !c.IsRegisseur).OrderBy(c => c.RegieSinds)];

    /// <summary>Heavy, and nobody stands beside who carries it (R1-099).</summary>
    public IReadOnlyList<TeamCasus> ZonderMaatje { get; } =
        [.. casussen.Where(c => c.Zwaarte is Zwaarte.Zwaar or Zwaarte.ZeerZwaar && c.Maatje is null).OrderByDescending(c => c.Zwaarte).ThenBy(c => c.Gezin, StringComparer.Ordinal)];

    public IReadOnlyList<LedRij> Leden { get; } =
    [
        .. leden.Select(lid => LedRij.Van(lid, [.. casussen.Where(c => c.Regie == lid.Id)])),
    ];

    /// <summary>Cases with their reasons, most reasons first; safety before all.</summary>
    public IReadOnlyList<LetOp> LetOp { get; } =
    [
        .. casussen.Select(c => new LetOp(c, [.. Redenen(c, vandaag)])).Where(l => l.Redenen.Count > 0)
            .OrderByDescending(l => l.Redenen.Any(r => r.Dringend)).ThenByDescending(l => l.Redenen.Count).ThenBy(l => l.Casus.Gezin, StringComparer.Ordinal),
    ];

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
