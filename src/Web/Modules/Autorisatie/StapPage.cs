namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

/// <summary>
/// A step between the password and being signed in. Who is not at this step (too late, locked, the back button) goes back to
/// the beginning.
/// </summary>
public abstract class StapPage : EenlijnPage
{
    /// <summary>Where to go after signing in; only within this application.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public Gebruiker Account { get; private set; } = null!;

    protected abstract string Stap { get; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await context.HttpContext.RequestServices.GetRequiredService<Aanmeldstap>().WieAsync(Stap) is not { } account)
        {
            context.Result = LocalRedirect(WithTerug("/inloggen", Terug));
            return;
        }

        Account = account;
        await next();
    }
}
