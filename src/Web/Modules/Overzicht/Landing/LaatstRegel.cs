namespace Eenlijn.Web.Modules.Overzicht.Landing;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Modules.Casus.Contacten;

/// <summary>A line of what happened last: a contact, a look at safety, something that worked out.</summary>
public sealed record LaatstRegel(DateOnly Op, string Wat, string? Citaat, string? Sub, string? Href)
{
    public static IReadOnlyList<LaatstRegel> Van(CasusBeeld beeld, GezinBeeld gezin, string url, DateOnly vandaag) =>
    [
        .. beeld.Contacten.Where(c => c.Op <= vandaag).Select(c => VanContact(c, gezin, url))
            .Concat(beeld.Bekeken.Select(op => new LaatstRegel(op, "Veiligheid bekeken", null, null, $"{url}/veiligheid")))
            .Concat(beeld.Successen.Select(s => new LaatstRegel(s.Op, $"{s.Soort}: {s.Wat}", null, null, null)))
            .OrderByDescending(r => r.Op).Take(6),
    ];

    private static LaatstRegel VanContact(ContactRij contact, GezinBeeld gezin, string url)
    {
        var met = string.Join(" en ", contact.Personen.Select(p => gezin.Kort(p)).Where(naam => naam.Length > 0));
        var bericht = contact is { Uitkomst: ContactUitkomst.Gesproken, Woorden: not null, Soort: ContactSoort.App or ContactSoort.Mail or ContactSoort.Brief };
        return new(
            contact.Op,
            bericht ? $"{char.ToUpperInvariant(contact.Kop[0])}{contact.Kop[1..]} van {gezin.Kort(contact.WoordenVan)}:" : contact.Kop + (met.Length > 0 ? $" met {met}" : ""),
            contact.Woorden is { Length: > 90 } lang ? lang[..90] + "…" : contact.Woorden,
            bericht ? null : contact.Wie + (contact.Zicht == ZichtbaarVoor.Gezin ? " · gezin leest mee" : contact.Zicht == ZichtbaarVoor.Schrijver ? " · alleen jij leest dit" : ""),
            $"{url}/contacten/{contact.Id.Value}");
    }
}
