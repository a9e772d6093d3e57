namespace Eenlijn.Web.Modules.Autorisatie.PasskeysBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The devices with which one can sign in instead of with the code of the app: first the password, then the device.</summary>
[Requires(Handeling.EigenAccountWijzigen)]
public sealed class PasskeysBeherenModel(PasskeysBeherenHandler handler) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PasskeyKaart> Passkeys { get; private set; } = [];

    /// <summary>What the device is asked, once the password was right.</summary>
    public PasskeyVraag? Vraag { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.Voorstel is null)
        {
            var voorstel = await handler.VoorstellenAsync(Input.Wachtwoord, Input.Naam, ct);
            await ShowAsync(ct);
            Vraag = voorstel.IsSuccess ? voorstel.Value : null;
            return voorstel.IsSuccess ? Page() : Refused(voorstel.Errors);
        }

        var result = await handler.BewarenAsync(new(Input.Voorstel, Input.Passkey, Input.Naam ?? ""), ct);
        if (result.IsSuccess)
        {
            return Done("/account/passkeys", "Je passkey is bewaard. Bij het inloggen kies je voor de passkey of voor de code uit je app.");
        }

        await ShowAsync(ct);
        return Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Passkeys");
        Passkeys = await handler.LijstAsync(ct);
    }

    public sealed class InputModel
    {
        public string? Wachtwoord { get; set; }

        public string? Naam { get; set; }

        public string? Voorstel { get; set; }

        public string? Passkey { get; set; }
    }
}
