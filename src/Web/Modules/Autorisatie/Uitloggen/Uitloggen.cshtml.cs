namespace Eenlijn.Web.Modules.Autorisatie.Uitloggen;

using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

[AllowAnonymous]
public sealed class UitloggenModel(SignInManager<Gebruiker> signIn, AanmeldLog log) : PageModel
{
    /// <summary>An old link or the back button; signing out itself is a post.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (User.GetMedewerker() is not null)
        {
            await log.AfgemeldAsync(ct);
        }

        await signIn.SignOutAsync();
        return LocalRedirect("/inloggen");
    }
}
