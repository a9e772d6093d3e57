namespace Eenlijn.Web.Modules.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Gezin;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>How a registration is said on the screen.</summary>
internal static class AanmeldingWoorden
{
    public static string Tekst(Instroom instroom) => instroom switch
    {
        Instroom.Gezin => "Het gezin zelf",
        Instroom.Partner => "Een partner, zoals school of huisarts",
        _ => "Wij gingen erop af",
    };

    public static string Tekst(Initiatief initiatief) => initiatief switch
    {
        Initiatief.GezinZelf => "Het gezin zelf",
        Initiatief.OpAdvies => "Op advies van iemand anders, zoals school of huisarts",
        _ => "Wij zelf",
    };

    /// <summary>Through whom the family came.</summary>
    public static string Route(string code) => Routes.Lijst.Tekst(code);

    public static string Tekst(WeetErvan weet) => weet switch
    {
        WeetErvan.Ja => "Ja, het gezin weet het",
        WeetErvan.Nee => "Nee, het gezin weet het nog niet",
        _ => "Dat weten we niet",
    };

    public static string Tekst(InGebied woont) => woont switch
    {
        InGebied.Ja => "Ja",
        InGebied.Nee => "Nee, ergens anders",
        _ => "Dat weten we niet",
    };

    public static string Tekst(Motivatie motivatie) => motivatie switch
    {
        Motivatie.Open => "Ja, het gezin wil hulp",
        Motivatie.WordtOpen => "Het gezin twijfelt, maar wil praten",
        Motivatie.NietOpen => "Nee, het gezin wil geen hulp",
        _ => "Dat weten we nog niet",
    };

    public static string Tekst(Urgentie urgentie) => Triagelijsten.Tekst(urgentie);

    public static string Tekst(Ernst ernst) => Triagelijsten.Tekst(ernst);

    public static string Tekst(Vermoeden vermoeden) => vermoeden switch
    {
        Vermoeden.Ja => "ja",
        Vermoeden.Nee => "nee",
        _ => "onbekend",
    };

    public static string Tekst(Wachtwijze wijze) => wijze switch
    {
        Wachtwijze.Telefoon => "telefoon",
        Wachtwijze.Gesprek => "gesprek",
        Wachtwijze.Bericht => "app, sms of mail",
        _ => "brief",
    };

    public static string Tekst(AanmeldingStatus status) => status switch
    {
        AanmeldingStatus.Ontvangen => "wacht op iemand",
        AanmeldingStatus.Toegewezen => "opgepakt",
        AanmeldingStatus.BijCasus => "bij de lopende casus gevoegd",
        _ => "beantwoord",
    };

    /// <summary>How a registration stands, for who wanted to do something with it that a colleague was ahead of.</summary>
    public static IEnumerable<VeldVerschil> Stand(AanmeldingKaart kaart, string wilde) =>
    [
        new("Hoe staat het ermee?", wilde, $"{Tekst(kaart.Status)}{(kaart.AfgehandeldDoor is { } door ? $" door {door}" : "")}{(kaart.ToegewezenAan is { } aan ? $", casusregie: {aan}" : "")}"),
        new("Hoe snel en hoe ernstig?", null, $"{Tekst(kaart.Urgentie)}{(kaart.Ernst is { } ernst ? $", {Tekst(ernst)}" : "")}"),
        new("Eerste gesprek", null, kaart is { AfspraakOp: { } dag }
            ? $"{kaart.AfspraakMetNaam}, {DateText.Full(dag)}{(kaart.AfspraakTijd is { } tijd ? $" om {Veldtekst.Tijd(tijd)} uur" : "")}{(kaart.AfspraakPlaats is { } plaats ? $", {plaats}" : "")}"
            : "nog niet afgesproken"),
    ];

    /// <summary>Who of those named can have said the words; empty when there are no words or no names.</summary>
    public static IReadOnlyList<SelectListItem> Sprekers(AanmeldingKaart kaart) => kaart.EigenWoorden is null
        ? []
        : [.. kaart.Personen.Where(p => kaart.Genoemd.Contains(p.Id)).Select(p => new SelectListItem($"{p.Kort} ({Tekst(p.Rol)})", $"{p.Id.Value}", p.Id == kaart.GezegdDoor))];

    public static string Tekst(GezinsRol rol) => rol switch
    {
        GezinsRol.Kind => "kind",
        GezinsRol.Ouder => "ouder",
        GezinsRol.Verzorger => "verzorger",
        GezinsRol.AnderGezinslid => "ander gezinslid",
        _ => "netwerk",
    };
}
