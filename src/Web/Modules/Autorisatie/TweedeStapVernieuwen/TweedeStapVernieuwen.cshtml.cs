namespace Eenlijn.Web.Modules.Autorisatie.TweedeStapVernieuwen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>First the password, then a code of the new secret; until that code is right the old secret holds.</summary>
[Requires(Handeling.EigenAccountWijzigen)]
public sealed class TweedeStapVernieuwenModel(TweedeStapVernieuwenHandler handler) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The new secret, once the password was right.</summary>
    public string? Geheim { get; private set; }

    /// <summary>The same, sealed, to come back with the code.</summary>
    public string? Voorstel { get; private set; }

    public string Beeld { get; private set; } = "";

    public void OnGet() => ViewData.SetTitle("App met codes");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("App met codes");
        if (Input.Voorstel is null)
        {
            var voorstel = await handler.VoorstellenAsync(Input.Wachtwoord, ct);
            return voorstel.IsSuccess ? Show(voorstel.Value) : Refused(voorstel.Errors);
        }

        var result = await handler.BevestigenAsync(Input.Voorstel, Input.Code, ct);
        if (result.IsSuccess)
        {
            return Done("/account", "De app is opnieuw ingesteld. De oude codes werken niet meer.");
        }

        if (handler.Open(Input.Voorstel) is { } zelfde)
        {
            Show(zelfde);
        }

        return Refused(result.Errors);
    }

    private PageResult Show(NieuwGeheim nieuw)
    {
        (Geheim, Voorstel, Beeld) = (nieuw.Leesbaar, nieuw.Verzegeld, AppCode.Beeld(nieuw.Geheim, nieuw.Gebruikersnaam));
        return Page();
    }

    public sealed class InputModel
    {
        public string? Wachtwoord { get; set; }

        public string? Voorstel { get; set; }

        public string? Code { get; set; }
    }
}
