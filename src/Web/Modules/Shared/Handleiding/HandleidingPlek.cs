namespace Eenlijn.Web.Modules.Shared.Handleiding;

using System.Text.RegularExpressions;

/// <summary>Which passage of the guide is about a screen.</summary>
public static partial class HandleidingPlek
{
    /// <summary>The first that fits; what is most particular stands first. A test looks whether each passage is there.</summary>
    public static IReadOnlyList<(string Begin, string Plek)> Plekken { get; } =
    [
        ("/casus/*/kennismaken", "onze-rol#kennismaken-met-een-gezin"),
        ("/casus/*/eigen-grenzen", "onze-rol#hier-houdt-mijn-kennis-op"),
        ("/casus/*/gezin/genogram", "gezin#het-genogram-de-familie-in-één-tekening"),
        ("/casus/*/gezin/netwerkkaart", "gezin#de-netwerkkaart-wie-staat-eromheen"),
        ("/casus/*/gezin", "gezin"),
        ("/casus/*/verhaal", "tijdlijn"),
        ("/casus/*/tijdlijn", "tijdlijn"),
        ("/casus/*/gebeurtenissen", "tijdlijn"),
        ("/casus/*/achtergrond", "tijdlijn"),
        ("/casus/*/beslissen", "beslissen"),
        ("/casus/*/plan", "plan"),
        ("/casus/*/veiligheid", "veiligheid"),
        ("/casus/*/toestemming", "toestemming"),
        ("/casus/*/samen-kijken", "toestemming#samen-kijken-met-het-gezin"),
        ("/casus/*/logboek", "toestemming#wie-keek-er"),
        ("/casus/*/contact", "casus#een-contact-noteren"),
        ("/casus", "casus"),
        ("/gezinnen", "casus"),
        ("/vandaag", "vandaag"),
        ("/waarneming", "vandaag#er-niet-zijn-waarneming"),
        ("/caseload", "vandaag#hoe-zwaar-is-je-werk"),
        ("/kort-contact", "preventie#een-kort-contact-noteren"),
        ("/preventie", "preventie"),
        ("/collectieve-vragen", "preventie"),
        ("/wijken", "preventie"),
        ("/aanmeldingen/wachtlijst", "aanmelden#de-wachtlijst"),
        ("/aanmeldingen", "aanmelden"),
        ("/anonieme-vragen", "aanmelden#meedenken-zonder-naam"),
        ("/onze-rol", "onze-rol"),
        ("/oefenen", "onze-rol#oefenen"),
        ("/team", "team"),
        ("/beheer", "beheer"),
        ("/account", "beginnen#je-account"),
        ("/profiel", "beginnen#je-account"),
    ];

    /// <summary>Where the guide tells about a path; its first page when it tells nothing particular.</summary>
    public static string Voor(string pad)
    {
        var zonder = Sleutel().Replace(pad, "/*");
        return Plekken.FirstOrDefault(p => zonder.StartsWith(p.Begin, StringComparison.Ordinal)).Plek is { } plek ? $"/handleiding/{plek}" : "/handleiding";
    }

    [GeneratedRegex("/[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Sleutel();
}
