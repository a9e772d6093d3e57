namespace Eenlijn.Web.Modules.Autorisatie.NieuwWachtwoord;

using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>After a temporary password: one that nobody else has seen.</summary>
[AllowAnonymous]
public sealed class NieuwWachtwoordModel(NieuwWachtwoordHandler handler, Aanmeldstap stap) : StapPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Stap => Aanmeldstap.NieuwWachtwoord;

    public void OnGet() => ViewData.SetTitle("Eigen wachtwoord");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eigen wachtwoord");
        var result = await handler.HandleAsync(Account, Input.Wachtwoord, Input.NogEens, ct);
        return result.IsSuccess ? LocalRedirect(WithTerug(await stap.VolgendeAsync(Account), Terug)) : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public string? Wachtwoord { get; set; }

        public string? NogEens { get; set; }
    }
}
