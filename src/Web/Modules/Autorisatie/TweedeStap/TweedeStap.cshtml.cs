namespace Eenlijn.Web.Modules.Autorisatie.TweedeStap;

using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>The second factor: the code that the app on the worker's phone shows now (TOTP), or a key of his device (WebAuthn).</summary>
[AllowAnonymous]
public sealed class TweedeStapModel(TweedeStapHandler handler) : StapPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Stap => Aanmeldstap.Code;

    /// <summary>What a device is asked; null when the account has no passkey.</summary>
    public PasskeyVraag? Vraag { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await VerderAsync(await handler.HandleAsync(Account, Input.Code, ct));

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken ct) =>
        await VerderAsync(await handler.MetPasskeyAsync(Account, new(Input.Voorstel, Input.Passkey), ct));

    private async Task<IActionResult> VerderAsync(Result result)
    {
        if (result.IsSuccess)
        {
            return LocalRedirect(Local(Terug));
        }

        await ShowAsync();
        return Refused(result.Errors);
    }

    private async Task ShowAsync()
    {
        ViewData.SetTitle("Tweede stap");
        Vraag = await handler.VraagAsync(Account);
    }

    public sealed class InputModel
    {
        public string? Code { get; set; }

        public string? Voorstel { get; set; }

        public string? Passkey { get; set; }
    }
}
