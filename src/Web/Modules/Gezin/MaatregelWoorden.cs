namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;

/// <summary>Measures of child protection in the words of the screen.</summary>
public static class MaatregelWoorden
{
    public static string Tekst(this MaatregelSoort soort) => soort switch
    {
        MaatregelSoort.Ondertoezichtstelling => "ondertoezichtstelling (OTS)",
        MaatregelSoort.VoorlopigeOndertoezichtstelling => "voorlopige ondertoezichtstelling (VOTS)",
        MaatregelSoort.Voogdij => "voogdij door een instelling",
        MaatregelSoort.VoorlopigeVoogdij => "voorlopige voogdij",
        MaatregelSoort.TijdelijkeVoogdij => "tijdelijke voogdij",
        MaatregelSoort.MachtigingUithuisplaatsing => "machtiging uithuisplaatsing",
        _ => "machtiging gesloten plaatsing",
    };

    /// <summary>For a line with little room.</summary>
    public static string Kort(this MaatregelSoort soort) => soort switch
    {
        MaatregelSoort.Ondertoezichtstelling => "OTS",
        MaatregelSoort.VoorlopigeOndertoezichtstelling => "VOTS",
        MaatregelSoort.Voogdij => "voogdij",
        _ => soort.Tekst(),
    };

    public static string Tekst(this MaatregelEinde einde) => einde switch
    {
        MaatregelEinde.Meerderjarig => "kind is 18 geworden",
        MaatregelEinde.TussentijdsOpgeheven => "tussentijds opgeheven door de rechter",
        MaatregelEinde.NietVerlengd => "niet verlengd",
        MaatregelEinde.VolgensPlan => "afgerond volgens plan",
        MaatregelEinde.GezagVanOudersBeeindigd => "gezag van de ouders is beëindigd",
        MaatregelEinde.Overleden => "kind is overleden",
        MaatregelEinde.OvergegaanInOts => "overgegaan in een ondertoezichtstelling",
        MaatregelEinde.VoogdijNaarPleegouder => "voogdij naar de pleegouder",
        MaatregelEinde.VoogdijNaarBurgervoogd => "voogdij naar iemand anders (burgervoogd)",
        MaatregelEinde.GezagHersteld => "ouders hebben het gezag weer",
        MaatregelEinde.TerugNaarHuis => "kind woont weer thuis",
        MaatregelEinde.AnderePlek => "kind ging naar een andere plek",
        _ => "termijn is voorbij",
    };

    /// <summary>"sinds 1 maart 2026, loopt tot en met 1 maart 2027, 2 keer verlengd".</summary>
    public static string Duur(this MaatregelBeeld m) => GezinsWoorden.Samen(
        GezinsWoorden.Periode(m.Van, m.Tot),
        m.Tot is null && m.LooptTot is { } dag ? $"loopt {GezinsWoorden.Periode(null, dag)}" : null,
        m.Verlengd > 0 ? $"{m.Verlengd} keer verlengd" : null,
        m.Einde?.Tekst());

    /// <summary>Each line of a text that is not empty.</summary>
    public static IEnumerable<string> Regels(string? tekst) => (tekst ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
