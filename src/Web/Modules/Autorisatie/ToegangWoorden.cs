namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>Why somebody may open a case, and until when, in words that the family reads too.</summary>
public static class ToegangWoorden
{
    public static string Zeg(ToegangsGrond grond) => grond switch
    {
        ToegangsGrond.Casusregie => "heeft de casusregie",
        ToegangsGrond.Betrokken => "is betrokken",
        ToegangsGrond.Waarneming => "neemt waar",
        ToegangsGrond.Eigenaar => "zoekt een casusregisseur",
        ToegangsGrond.Tijdelijk => "heeft tijdelijk toegang",
        _ => "heeft noodtoegang",
    };

    public static string Zeg(NoodtoegangOordeel oordeel) => oordeel == NoodtoegangOordeel.Terecht ? "terecht" : "niet terecht";

    /// <summary>"sinds 3 november 2026, tot en met 1 december 2026"; emergency access to the minute.</summary>
    public static string Periode(ToegangKaart kaart) => (kaart.Grond, kaart.Einde) switch
    {
        (ToegangsGrond.Noodtoegang, { } einde) => $"tot {Moment.Tot(einde)}",
        (_, { } einde) => $"sinds {DateText.Full(kaart.Van)}, tot en met {DateText.Full(Kalender.DagVan(einde.AddTicks(-1)))}",
        _ => $"sinds {DateText.Full(kaart.Van)}",
    };
}
