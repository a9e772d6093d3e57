namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>Authority and measures in words, for who tries the rules.</summary>
public static class RegelsWoorden
{
    public static string Zeg(GezagSoort soort) => soort switch
    {
        GezagSoort.GezamenlijkOuderlijkGezag => "beide ouders samen",
        GezagSoort.EenhoofdigOuderlijkGezag => "één ouder",
        GezagSoort.GezamenlijkGezag => "een ouder en een ander samen",
        GezagSoort.Voogdij => "een voogd",
        GezagSoort.TijdelijkGeenGezag => "tijdelijk niemand",
        _ => "niet te bepalen",
    };

    public static string Zeg(MaatregelSoort soort) => soort switch
    {
        MaatregelSoort.Ondertoezichtstelling => "ondertoezichtstelling",
        MaatregelSoort.VoorlopigeOndertoezichtstelling => "voorlopige ondertoezichtstelling",
        MaatregelSoort.Voogdij => "voogdij bij een instelling",
        MaatregelSoort.VoorlopigeVoogdij => "voorlopige voogdij",
        MaatregelSoort.TijdelijkeVoogdij => "tijdelijke voogdij",
        MaatregelSoort.MachtigingUithuisplaatsing => "machtiging uithuisplaatsing",
        _ => "machtiging gesloten plaatsing",
    };
}
