namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Gezin;
using Eenlijn.Web.Modules.Veiligheid;

/// <summary>Dated facts in the words of the screen.</summary>
public static class TijdlijnWoorden
{
    /// <summary>What kind of fact it is, in a word: also where a line of the story comes from.</summary>
    public static string Soort(TijdlijnSoort soort) => soort switch
    {
        TijdlijnSoort.Levensgebeurtenis => "gebeurtenis",
        TijdlijnSoort.EerdereHulp or TijdlijnSoort.EindeHulp => "eerdere hulp",
        TijdlijnSoort.Geboorte => "geboorte",
        TijdlijnSoort.Overlijden => "overlijden",
        TijdlijnSoort.Verhuizing => "verhuizing",
        TijdlijnSoort.Relatie or TijdlijnSoort.EindeRelatie => "relatie",
        TijdlijnSoort.Gezag or TijdlijnSoort.EindeGezag => "gezag",
        TijdlijnSoort.Maatregel or TijdlijnSoort.EindeMaatregel => "maatregel",
        TijdlijnSoort.Vraag => "vraag",
        TijdlijnSoort.Contact => "contact",
        TijdlijnSoort.VeiligheidBekeken => "veiligheid bekeken",
        TijdlijnSoort.Zorg or TijdlijnSoort.EindeZorg => "zorg over veiligheid",
        TijdlijnSoort.Fase => "fase",
        TijdlijnSoort.Regie => "casusregie",
        TijdlijnSoort.PlanVastgesteld => "plan",
        TijdlijnSoort.Doel or TijdlijnSoort.DoelBehaald => "doel",
        TijdlijnSoort.Succes => "succes",
        TijdlijnSoort.Hulp => "hulp",
        TijdlijnSoort.Verwijzing => "verwijzing",
        TijdlijnSoort.Besluit => "besluit",
        _ => "samen teruggekeken",
    };

    /// <summary>The line itself.</summary>
    /// <param name="naam">The name of one of the family.</param>
    public static string Zeg(TijdlijnRegel r, Func<PersoonId, string> naam)
    {
        var wie = r.Wie.Count > 0 ? naam(r.Wie[0]) : "iemand";
        return r.Soort switch
        {
            TijdlijnSoort.Geboorte => $"{wie} geboren",
            TijdlijnSoort.Overlijden => $"{wie} overleden",
            TijdlijnSoort.Verhuizing => $"{wie} ging wonen: {r.Tekst}",
            TijdlijnSoort.Relatie => $"{Relatie(r, naam)} (vanaf dan)",
            TijdlijnSoort.EindeRelatie => $"Niet meer: {Relatie(r, naam)}",
            TijdlijnSoort.Gezag => $"Gezag over {wie}: {Keuze<GezagSoort>(r.Extra, g => g.Tekst())}",
            TijdlijnSoort.EindeGezag => $"Gezag over {wie} eindigde: {Keuze<GezagSoort>(r.Extra, g => g.Tekst())}",
            TijdlijnSoort.Maatregel => $"{wie}: {Keuze<MaatregelSoort>(r.Extra, m => m.Tekst())}",
            TijdlijnSoort.EindeMaatregel => $"{wie}: einde {Keuze<MaatregelSoort>(r.Extra, m => m.Tekst())}",
            TijdlijnSoort.EerdereHulp => $"{r.Tekst} begon",
            TijdlijnSoort.EindeHulp => $"{r.Tekst} stopte, {GezinsWoorden.ResultaatTekst(Resultaat(r))}",
            TijdlijnSoort.Hulp => $"{r.Tekst}: {Hulp(r.Extra)}",
            TijdlijnSoort.Verwijzing => r.Extra.Length > 0 ? $"Verwezen naar {r.Extra}: {r.Tekst}" : $"Verwezen: {r.Tekst}",
            TijdlijnSoort.Vraag => $"“{r.Tekst}”",
            TijdlijnSoort.Contact => r.Tekst.Length > 0 ? $"{Hoofd(Keuze<ContactSoort>(r.Extra, CasusWoorden.Zeg))}: {Kort(r.Tekst)}" : Hoofd(Keuze<ContactSoort>(r.Extra, CasusWoorden.Zeg)),
            TijdlijnSoort.VeiligheidBekeken => $"Veiligheid bekeken: {Keuze<VeiligheidConclusie>(r.Extra, VeiligheidWoorden.Zeg)}",
            TijdlijnSoort.Zorg => $"Zorg gemeld: {Kort(r.Tekst)}",
            TijdlijnSoort.EindeZorg => $"Zorg gesloten: {Kort(r.Tekst)}",
            TijdlijnSoort.Fase => $"Fase: {Keuze<Fase>(r.Extra, CasusWoorden.Zeg)}",
            TijdlijnSoort.Regie => r.Extra == "regie" ? $"Casusregie bij {r.Tekst}" : $"Nog geen casusregie; {r.Tekst} past op de casus",
            TijdlijnSoort.PlanVastgesteld => $"Plan afgesproken (versie {r.Tekst})",
            TijdlijnSoort.Doel => $"Nieuw doel: {r.Tekst}",
            TijdlijnSoort.DoelBehaald => $"Doel bereikt: {r.Tekst}",
            TijdlijnSoort.Evaluatie => $"Samen teruggekeken: {Kort(r.Tekst)}",
            TijdlijnSoort.Besluit => $"Samen besloten: {Kort(r.Tekst)}",
            _ => r.Tekst,
        };
    }

    /// <summary>Whether help ended of which nobody knows what it brought (R2-133).</summary>
    public static bool IsLeemte(TijdlijnRegel r) =>
        r.Soort is TijdlijnSoort.EerdereHulp or TijdlijnSoort.EindeHulp && Resultaat(r) is null or HulpResultaat.Onbekend;

    public static string Groep(TijdlijnGroep groep) => groep switch
    {
        TijdlijnGroep.Leven => "leven",
        TijdlijnGroep.Hulp => "hulp",
        TijdlijnGroep.Veiligheid => "veiligheid en gezag",
        TijdlijnGroep.Plan => "plan",
        _ => "werk van het team",
    };

    private static HulpResultaat? Resultaat(TijdlijnRegel r) => Enum.TryParse<HulpResultaat>(r.Extra, out var resultaat) ? resultaat : null;

    private static string Relatie(TijdlijnRegel r, Func<PersoonId, string> naam) => r.Wie.Count > 1 && Enum.TryParse<RelatieSoort>(r.Extra, out var soort)
        ? RelatieSoorten.Uitleg(soort).Zin(naam(r.Wie[0]), naam(r.Wie[1])) : "relatie";

    private static string Hulp(string status) => status switch
    {
        "Aangeboden" => "aangeboden",
        "Loopt" => "begonnen",
        "Geweigerd" => "het gezin wil dit niet",
        _ => "gestopt",
    };

    private static string Keuze<T>(string code, Func<T, string> zeg)
        where T : struct, Enum => Enum.TryParse<T>(code, out var waarde) ? zeg(waarde) : code;

    private static string Hoofd(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static string Kort(string tekst) => tekst.Length <= 160 ? tekst : tekst[..160].TrimEnd() + "…";
}
