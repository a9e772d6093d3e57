namespace Eenlijn.Web.Modules.Toestemming.ToestemmingVragen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Who can get something, in one list, so that the form works without a script: partners, colleagues, the family and around it.</summary>
public sealed class OntvangerKeuzes(
    IReadOnlyList<OrganisatieKaart> organisaties, IReadOnlyList<MedewerkerKaart> medewerkers, IReadOnlyList<PersoonKaart> personen, MedewerkerId ik)
{
    private readonly List<(string Groep, string Tekst, string Waarde, Ontvanger Wie)> _keuzes =
    [
        .. organisaties.Select(o => ("Organisaties", o.Naam, $"o:{o.Id.Value}", new Ontvanger(Organisatie: o.Id))),
        .. medewerkers.Where(m => m.Id != ik).Select(m => ("Collega's, bij naam", $"{m.Naam}, {m.OrganisatieNaam}", $"m:{m.Id.Value}", new Ontvanger(Medewerker: m.Id))),
        .. personen.Select(p => ("Gezin en netwerk", p.Naam, $"p:{p.Id.Value}", new Ontvanger(Persoon: p.Id))),
    ];

    public IEnumerable<SelectListItem> Items => _keuzes.GroupBy(k => k.Groep).SelectMany(groep =>
    {
        var kop = new SelectListGroup { Name = groep.Key };
        return groep.Select(k => new SelectListItem(k.Tekst, k.Waarde) { Group = kop });
    });

    /// <summary>Null when it is none of the list.</summary>
    public Ontvanger? Ontvanger(string? waarde, string? naam)
    {
        var schoon = string.IsNullOrWhiteSpace(naam) ? null : naam.Trim();
        return string.IsNullOrEmpty(waarde) ? new(Naam: schoon)
            : _keuzes.Where(k => k.Waarde == waarde).Select(k => k.Wie with { Naam = schoon }).FirstOrDefault();
    }
}
