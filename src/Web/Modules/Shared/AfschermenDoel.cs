namespace Eenlijn.Web.Modules.Shared;

/// <summary>
/// What a link <i>Afschermen</i> is about, for the partial <c>_AfschermenLink</c>; it stands on pages of a case. Ids alone go
/// into the address.
/// </summary>
/// <param name="Soort">record, persoon, school, bereikbaarheid or adres.</param>
/// <param name="Id">Of the record, of the person, or of the home of an address.</param>
/// <param name="Wat">In words, for who hears the link without what stands around it: "dit contact".</param>
public sealed record AfschermenDoel(string Soort, Guid Id, string Wat)
{
    public string Href(string casusUrl) => Soort switch
    {
        "record" => $"{casusUrl}/toestemming/afschermen?record={Id}",
        "adres" => $"{casusUrl}/toestemming/afschermen?huishouden={Id}",
        _ => $"{casusUrl}/toestemming/afschermen?persoon={Id}&wat={Soort}",
    };
}
