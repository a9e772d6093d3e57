namespace Eenlijn.Web.Modules.Autorisatie.Herstelcode;

using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>For whoever lost the phone: a code of the list that he kept, in the place of the app's.</summary>
[AllowAnonymous]
public sealed class HerstelcodeModel(HerstelcodeHandler handler) : StapPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Stap => Aanmeldstap.Code;

    public void OnGet() => ViewData.SetTitle("Herstelcode");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Herstelcode");
        var result = await handler.HandleAsync(Account, Input.Code, ct);
        return result.IsSuccess
            ? Done(Local(Terug), $"Je bent ingelogd met een herstelcode. Je hebt er nog {result.Value}.")
            : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public string? Code { get; set; }
    }
}
