namespace Eenlijn.Web.Modules.Autorisatie.TweedeStapInstellen;

using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>The first sign-in: shares a secret with the app on the phone, and gives the recovery codes once.</summary>
[AllowAnonymous]
public sealed class TweedeStapInstellenModel(TweedeStapInstellenHandler handler, AppCode code) : StapPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Geheim { get; private set; } = "";

    public string Beeld => AppCode.Beeld(Geheim, Account.UserName!);

    /// <summary>Shown once, in the answer itself: they stand nowhere where they could be read again.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    protected override string Stap => Aanmeldstap.Instellen;

    public async Task OnGetAsync() => await ShowAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await handler.HandleAsync(Account, Input.Code, ct);
        await ShowAsync();
        if (!result.IsSuccess)
        {
            return Refused(result.Errors);
        }

        Codes = result.Value;
        ViewData.SetTitle("Bewaar je herstelcodes");
        return Page();
    }

    private async Task ShowAsync()
    {
        ViewData.SetTitle("Tweede stap instellen");
        Geheim = await code.GeheimAsync(Account);
    }

    public sealed class InputModel
    {
        public string? Code { get; set; }
    }
}
