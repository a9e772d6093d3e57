namespace Eenlijn.Web.Modules.Autorisatie.Inloggen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Security;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>In the demo a choice of staff; everywhere else name and password, and after that the second step.</summary>
[AllowAnonymous]
public sealed class InloggenModel(InloggenHandler handler, Gebruikers gebruikers, DemoMode demo, AanmeldGrens grens) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The account that was chosen in the demo.</summary>
    [BindProperty]
    public Guid Gebruiker { get; set; }

    /// <summary>Where to go afterwards; only within this application.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>A form was sent without being signed in, and could not be kept.</summary>
    [BindProperty(SupportsGet = true)]
    public bool NietBewaard { get; set; }

    public bool Demo => demo.Aan;

    /// <summary>Nobody can sign in yet: a new installation.</summary>
    public bool Leeg { get; private set; }

    public IReadOnlyList<GebruikerKaart> Personen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Demo)
        {
            var gekozen = await handler.KiezenAsync(Gebruiker, ct);
            return gekozen.IsSuccess ? LocalRedirect(Local(Terug)) : await RefusedAsync(gekozen.Errors, ct);
        }

        if (!grens.MagProberen(Input.Naam))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var result = await handler.WachtwoordAsync(Input.Naam, Input.Wachtwoord, ct);
        return result.IsSuccess ? LocalRedirect(WithTerug(result.Value, Terug)) : await RefusedAsync(result.Errors, ct);
    }

    private async Task<IActionResult> RefusedAsync(IReadOnlyList<DomainError> errors, CancellationToken ct)
    {
        await ShowAsync(ct);
        return Refused(errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Inloggen");
        if (Demo)
        {
            Personen = await gebruikers.AllenAsync(ct);
        }
        else
        {
            Leeg = !await gebruikers.ZijnErAsync(ct);
        }
    }

    public sealed class InputModel
    {
        public string? Naam { get; set; }

        public string? Wachtwoord { get; set; }
    }
}
