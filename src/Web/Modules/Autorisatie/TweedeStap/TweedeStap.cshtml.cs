namespace Eenlijn.Web.Modules.Autorisatie.TweedeStap;

using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>The second factor: the code that the app on the worker's phone shows now (TOTP).</summary>
[AllowAnonymous]
public sealed class TweedeStapModel(TweedeStapHandler handler) : StapPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Stap => Aanmeldstap.Code;

    public void OnGet() => ViewData.SetTitle("Tweede stap");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Tweede stap");
        var result = await handler.HandleAsync(Account, Input.Code, ct);
        return result.IsSuccess ? LocalRedirect(Local(Terug)) : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public string? Code { get; set; }
    }
}
