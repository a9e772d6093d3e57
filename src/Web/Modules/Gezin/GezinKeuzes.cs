namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The lists from which the forms of the family let somebody choose.</summary>
public static class GezinKeuzes
{
    public static readonly OrganisatieSoort[] Scholen =
        [OrganisatieSoort.Voorschool, OrganisatieSoort.Basisschool, OrganisatieSoort.VoortgezetOnderwijs, OrganisatieSoort.Mbo];

    /// <summary>Who carries out measures of child protection.</summary>
    public static readonly OrganisatieSoort[] Instellingen = [OrganisatieSoort.GecertificeerdeInstelling];

    public static IReadOnlyList<SelectListItem> Rollen { get; } = Van<GezinsRol>(r => r.Tekst());

    public static IReadOnlyList<SelectListItem> Geslachten { get; } =
        [.. new[] { Geslacht.Vrouw, Geslacht.Man, Geslacht.Onbekend }.Select(g => new SelectListItem(g.Tekst(), g.ToString()))];

    public static IReadOnlyList<SelectListItem> Kanalen { get; } = Van<Kanaal>(k => k.Tekst());

    public static IReadOnlyList<SelectListItem> Steunsoorten { get; } = Van<SteunSoort>(s => s.Tekst());

    public static IReadOnlyList<SelectListItem> Gezagbronnen { get; } = Van<GezagBron>(b => b.Tekst());

    public static IReadOnlyList<SelectListItem> Hulpbronnen { get; } = Van<HulpBron>(b => b.Tekst());

    public static IReadOnlyList<SelectListItem> HulpGerichtOp { get; } = Van<HulpGerichtOp>(g => g.Tekst());

    public static IReadOnlyList<SelectListItem> Hulpresultaten { get; } = Van<HulpResultaat>(r => r.Tekst());

    public static IReadOnlyList<SelectListItem> Taalniveaus { get; } = Van<Taalniveau>(t => t.Tekst());

    public static IReadOnlyList<SelectListItem> Leerstijlen { get; } = Van<Leerstijl>(l => l.Tekst());

    public static IReadOnlyList<SelectListItem> Gespreksplaatsen { get; } = Van<Gespreksplaats>(p => p.Tekst());

    public static IReadOnlyList<SelectListItem> Kringen { get; } = Van<NetwerkKring>(k => k.Tekst());

    public static IReadOnlyList<SelectListItem> Drempels { get; } = Van<NetwerkDrempel>(d => d.Tekst());

    public static IReadOnlyList<SelectListItem> JaNeeOnbekend { get; } = [new("ja", "Ja"), new("nee", "Nee"), new("weet ik niet", "Onbekend")];

    public static IReadOnlyList<SelectListItem> Maatregelen { get; } = Van<MaatregelSoort>(m => m.Tekst());

    /// <summary>The end reasons that belong to a kind of measure.</summary>
    public static IReadOnlyList<SelectListItem> Einden(MaatregelSoort soort) =>
        [.. MaatregelEinden.Bij(soort).Select(e => new SelectListItem(e.Einde.Tekst(), e.Einde.ToString()))];

    /// <summary>"ouder van (andersom: kind van)", grouped.</summary>
    public static IReadOnlyList<SelectListItem> Relaties { get; } = MetGroepen();

    public static IReadOnlyList<SelectListItem> Personen(IEnumerable<PersoonKaart> personen) =>
        [.. personen.Select(p => new SelectListItem($"{p.Naam}, {p.Rol.Tekst()}", p.Id.Value.ToString()))];

    public static IReadOnlyList<SelectListItem> Organisaties(IEnumerable<OrganisatieKaart> organisaties) =>
        [.. organisaties.Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];

    private static IReadOnlyList<SelectListItem> Van<TEnum>(Func<TEnum, string> tekst)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(waarde => new SelectListItem(tekst(waarde), waarde.ToString()))];

    private static List<SelectListItem> MetGroepen()
    {
        var groepen = new Dictionary<string, SelectListGroup>();
        return [.. RelatieSoorten.Alle.Select(soort =>
        {
            var uitleg = RelatieSoorten.Uitleg(soort);
            if (!groepen.TryGetValue(uitleg.Groep, out var groep))
            {
                groep = groepen[uitleg.Groep] = new() { Name = uitleg.Groep };
            }

            var andersom = uitleg.Omgekeerd == soort ? "" : $" (andersom: {RelatieSoorten.Uitleg(uitleg.Omgekeerd).Tekst})";
            return new SelectListItem(uitleg.Tekst + andersom, soort.ToString()) { Group = groep };
        })];
    }
}
