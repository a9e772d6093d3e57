namespace Eenlijn.Web.Modules.Autorisatie.HerstelcodesVernieuwen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.EigenAccountWijzigen)]
public sealed class HerstelcodesVernieuwenModel(HerstelcodesVernieuwenHandler handler) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shown once, in the answer itself.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public void OnGet() => ViewData.SetTitle("Nieuwe herstelcodes");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Nieuwe herstelcodes");
        var result = await handler.HandleAsync(Input.Wachtwoord, ct);
        if (!result.IsSuccess)
        {
            return Refused(result.Errors);
        }

        Codes = result.Value;
        return Page();
    }

    public sealed class InputModel
    {
        public string? Wachtwoord { get; set; }
    }
}
