namespace Eenlijn.Web.Modules.Autorisatie.Inloggen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>In the demo a choice of staff; everywhere else name and password.</summary>
[AllowAnonymous]
public sealed class InloggenModel(InloggenHandler handler, Gebruikers gebruikers, DemoMode demo) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The account that was chosen in the demo.</summary>
    [BindProperty]
    public Guid Gebruiker { get; set; }

    /// <summary>Where to go afterwards; only within this application.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public bool Demo => demo.Aan;

    public IReadOnlyList<GebruikerKaart> Personen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Result result = Demo
            ? await handler.KiezenAsync(Gebruiker, ct)
            : await handler.WachtwoordAsync(Input.Naam, Input.Wachtwoord, ct);
        if (result.IsSuccess)
        {
            return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
        }

        await ShowAsync(ct);
        return Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Inloggen");
        if (Demo)
        {
            Personen = await gebruikers.AllenAsync(ct);
        }
    }

    public sealed class InputModel
    {
        public string? Naam { get; set; }

        public string? Wachtwoord { get; set; }
    }
}
