namespace Eenlijn.Web.Modules.Autorisatie.PasskeyVerwijderen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.PasskeysBeheren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.EigenAccountWijzigen)]
public sealed class PasskeyVerwijderenModel(PasskeysBeherenHandler handler) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public PasskeyKaart Kaart { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        var result = await handler.VerwijderenAsync(Kaart.Sleutel, Input.Wachtwoord, ct);
        return result.IsSuccess ? Done("/account/passkeys", "De passkey is verwijderd. Andere apparaten zijn uitgelogd.") : Refused(result.Errors);
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Passkey verwijderen");
        var kaart = (await handler.LijstAsync(ct)).FirstOrDefault(p => p.Sleutel == Sleutel);
        Kaart = kaart!;
        return kaart is not null;
    }

    public sealed class InputModel
    {
        public string? Wachtwoord { get; set; }
    }
}
