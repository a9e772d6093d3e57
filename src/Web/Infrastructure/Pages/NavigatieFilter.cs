namespace Eenlijn.Web.Infrastructure.Pages;

using System.Security.Claims;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.NlDesign.Parts;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Oproepen;
using Eenlijn.Web.Modules.Autorisatie;
using Eenlijn.Web.Modules.Shared;
using Eenlijn.Web.Modules.Shared.Handleiding;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>Fills the bar at the top with what the role of who is signed in may open.</summary>
public sealed class NavigatieFilter(ActingContext acting, OproepBord bord, ReadLog log) : IPageFilter
{
    private static readonly (string Tekst, string Href, Handeling Handeling)[] Items =
    [
        ("Vandaag", "/vandaag", Handeling.VandaagBekijken),
        ("Gezinnen", "/gezinnen", Handeling.GezinnenBekijken),
        ("Aanmeldingen", "/aanmeldingen", Handeling.AanmeldingBekijken),
        ("Preventie", "/preventie", Handeling.PreventieBekijken),
        ("Team", "/team", Handeling.TeamBekijken),
        ("Onze rol", "/onze-rol", Handeling.RolBekijken),
        ("Collega's", "/collegas", Handeling.CollegaBekijken),
        ("Toegang", "/toegang", Handeling.NoodtoegangBeoordelen),
        ("Logboek", "/logboek", Handeling.LogboekVanAllenBekijken),
        ("Beheer", "/beheer", Handeling.BeheerBekijken),
    ];

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerInstance is PageModel page && page.User.GetRol() is { } rol)
        {
            // Looking together: no other families, no search, nothing that waits.
            page.ViewData.SetNavigatie(acting.Samen is { } samen
                ? new() { StartHref = $"/casus/{samen.Casus.Value}", AfmeldenHref = "/uitloggen" }
                : Voor(rol, page.User, page.Request.Path) with { Oproepen = Oproepen() });
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private IReadOnlyList<OpenOproep> Oproepen()
    {
        var oproepen = acting.Medewerker is { } ik ? bord.Voor(ik) : [];
        log.Listed("Oproep", oproepen.Select(o => o.Casus));
        return oproepen;
    }

    private static Navigatie Voor(Rol rol, ClaimsPrincipal wie, string pad)
    {
        // A case belongs to Gezinnen, a question without a name and a table to Aanmeldingen, how one works together to the colleagues.
        var plek = pad switch
        {
            _ when Begint("/casus") => "/gezinnen",
            _ when Begint("/anonieme-vragen") || Begint("/tafels") => "/aanmeldingen",
            _ when Begint("/werkwijze") => "/collegas",
            _ => pad,
        };
        bool Begint(string met) => pad.StartsWith(met, StringComparison.Ordinal);
        return new()
        {
            Items = [.. Items.Where(i => Rollen.Mag(rol, i.Handeling)).Select(i => new NavigationItem(i.Tekst, i.Href, plek.StartsWith(i.Href, StringComparison.Ordinal)))],
            ZoekHref = Rollen.Mag(rol, Handeling.GezinZoeken) ? "/zoeken" : null,
            ZoekMethode = "post",
            KortContactHref = Rollen.Mag(rol, Handeling.KortContactNoteren) ? "/kort-contact" : null,
            Wie = wie.GetRoepnaam(),
            Als = wie.HasClaim(claim => claim.Type == EenlijnClaims.MeerRollen) ? RolNaam.Van(rol) : null,
            AccountHref = "/account",
            AfmeldenHref = "/uitloggen",
            HulpHref = HandleidingPlek.Voor(pad),
        };
    }
}
