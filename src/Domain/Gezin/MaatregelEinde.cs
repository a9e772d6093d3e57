namespace Eenlijn.Domain.Gezin;

using static MaatregelEinde;
using static MaatregelSoort;

/// <summary>Why a measure ended: the reasons of CBS Beleidsinformatie Jeugd, and those of an authorisation, for which CBS has none.</summary>
public enum MaatregelEinde
{
    Meerderjarig,
    TussentijdsOpgeheven,
    NietVerlengd,
    VolgensPlan,
    GezagVanOudersBeeindigd,
    Overleden,
    OvergegaanInOts,
    VoogdijNaarPleegouder,
    VoogdijNaarBurgervoogd,
    GezagHersteld,
    TerugNaarHuis,
    AnderePlek,
    TermijnVoorbij,
}

/// <summary>An end reason for some kinds of measure, with the code that CBS counts.</summary>
/// <param name="CbsCode">Null for an authorisation: CBS asks only its first and last day.</param>
public sealed record MaatregelEindeUitleg(MaatregelEinde Einde, string? CbsCode);

/// <summary>Which end reasons belong to which kind of measure (annex 2 of the Regeling Jeugdwet, protocol 7).</summary>
public static class MaatregelEinden
{
    private static readonly MaatregelEindeUitleg[] Toezicht =
    [
        new(VolgensPlan, "04"), new(NietVerlengd, "03"), new(TussentijdsOpgeheven, "02"), new(GezagVanOudersBeeindigd, "05"), new(Meerderjarig, "01"), new(Overleden, "06"),
    ];

    private static readonly MaatregelEindeUitleg[] Voogdijen =
    [
        new(Meerderjarig, "11"), new(VoogdijNaarPleegouder, "12"), new(VoogdijNaarBurgervoogd, "13"), new(GezagHersteld, "14"), new(Overleden, "15"),
    ];

    private static readonly MaatregelEindeUitleg[] Machtigingen =
    [
        new(TerugNaarHuis, null), new(AnderePlek, null), new(TermijnVoorbij, null), new(Meerderjarig, null), new(Overleden, null),
    ];

    public static IReadOnlyList<MaatregelEindeUitleg> Bij(MaatregelSoort soort) => soort switch
    {
        Ondertoezichtstelling => Toezicht,
        VoorlopigeOndertoezichtstelling => [.. Toezicht, new(OvergegaanInOts, "07")],
        Voogdij or VoorlopigeVoogdij or TijdelijkeVoogdij => Voogdijen,
        _ => Machtigingen,
    };

    /// <summary>The type that CBS counts a measure as.</summary>
    public static string CbsType(MaatregelSoort soort) => soort switch
    {
        Ondertoezichtstelling => "11",
        VoorlopigeOndertoezichtstelling => "12",
        Voogdij => "21",
        VoorlopigeVoogdij => "22",
        TijdelijkeVoogdij => "23",
        MachtigingGeslotenPlaatsing => "71",
        _ => "72",
    };
}
