namespace Eenlijn.Web.Modules.Autorisatie.GeenToegang;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>Where the sign-in cookie sends a role that does not hold the act; answers with the page for 403.</summary>
[AllowAnonymous]
public sealed class GeenToegangModel : PageModel
{
    public IActionResult OnGet() => StatusCode(StatusCodes.Status403Forbidden);
}
