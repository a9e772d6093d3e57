namespace Eenlijn.Web.Modules.Overzicht.Begin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>Sends everybody on to the first page of his role.</summary>
[Requires(Handeling.EigenAccountWijzigen)]
public sealed class BeginModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect(User.GetRol() switch
    {
        Rol.FunctioneelBeheerder => "/beheer",
        Rol.Privacyfunctionaris => "/logboek",
        _ => "/vandaag",
    });
}
