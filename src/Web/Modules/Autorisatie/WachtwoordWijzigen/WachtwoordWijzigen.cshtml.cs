namespace Eenlijn.Web.Modules.Autorisatie.WachtwoordWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.EigenAccountWijzigen)]
public sealed class WachtwoordWijzigenModel(WachtwoordWijzigenHandler handler) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet() => ViewData.SetTitle("Wachtwoord wijzigen");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wachtwoord wijzigen");
        var result = await handler.HandleAsync(Input.Nu, Input.Nieuw, Input.NogEens, ct);
        return result.IsSuccess ? Done("/account", "Je wachtwoord is gewijzigd.") : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public string? Nu { get; set; }

        public string? Nieuw { get; set; }

        public string? NogEens { get; set; }
    }
}
