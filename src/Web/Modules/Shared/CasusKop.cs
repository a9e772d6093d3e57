namespace Eenlijn.Web.Modules.Shared;

using Eenlijn.NlDesign.Parts;

/// <summary>
/// What stands above every page of a case: whose it is, who has the casusregie, whether it is safe, and the parts of the case.
/// Fill it with what the person who looks may see: name, band and tabs are shown as they are.
/// </summary>
public sealed record CasusKop
{
    /// <summary>Name of the family, as in "Gezin Aydın – de Vries".</summary>
    public required string Naam { get; init; }

    /// <summary>The landing page of the case.</summary>
    public required string Href { get; init; }

    /// <summary>The casusregisseur of today: "Mirjam Bos". Null says "nog niet toegewezen" (K7).</summary>
    public string? CasusregieNaam { get; init; }

    /// <summary>"Joris de Wit neemt waar tot en met 12 december" while the casusregisseur is away; the telephone is then the stand-in's.</summary>
    public string? Waarneming { get; init; }

    public string? Organisatie { get; init; }

    public string? Telefoon { get; init; }

    /// <summary>Who decides in the family's life (K7), in a few words: "gezin beslist zelf over hulp".</summary>
    public string? RegieVanHetGezin { get; init; }

    /// <summary>"Sanne de Vries en Elif Aydın" while the worker looks together with them; null when he looks alone.</summary>
    public string? SamenMet { get; init; }

    /// <summary>Null while looking together: what is open is not for everybody at the table.</summary>
    public CasusBand? Band { get; init; }

    /// <summary>Until when the case is open by emergency access alone: "maandag 23 november om 14.32 uur".</summary>
    public string? NoodtoegangTot { get; init; }

    public IReadOnlyList<NavigationItem> Tabs { get; init; } = [];

    public IReadOnlyList<CasusActie> Acties { get; init; } = [];
}

/// <summary>The safety band: when somebody last looked, what is open. No private fact (schermen.md, 4).</summary>
/// <param name="Tekst">"bekeken op 9 november door OKT, afspraken gelden, geen zorg open"</param>
/// <param name="OpnieuwBekijken">The next day on which somebody looks; null when none was agreed.</param>
/// <param name="Href">The safety page of the case.</param>
/// <param name="VraagtAandacht">An open concern or a day that has passed. The text says which; the colour only helps.</param>
/// <param name="TeLaat">"2 dagen te laat" when that day has passed.</param>
public sealed record CasusBand(string Tekst, DateOnly? OpnieuwBekijken, string? Href, bool VraagtAandacht = false, string? TeLaat = null);

/// <summary>A button beside the name of the family.</summary>
/// <param name="Tekst">"Contact noteren"</param>
/// <param name="Href">The page where it is done.</param>
/// <param name="Hoofdactie">The one that stands out; at most one.</param>
public sealed record CasusActie(string Tekst, string Href, bool Hoofdactie = false);
