namespace Eenlijn.Web.Modules.Autorisatie.Account;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>One's own name, roles and ways to sign in; the role in which one works now (R1-003).</summary>
[Requires(Handeling.EigenAccountWijzigen)]
public sealed class AccountModel(EigenAccount eigen, RolKiezenHandler rol, OveralUitloggenHandler uit, DemoMode demo) : EenlijnPage
{
    public EigenAccountKaart Kaart { get; private set; } = null!;

    /// <summary>In the demo there is no password: what belongs to it does not show.</summary>
    public bool Demo => demo.Aan;

    public bool IsNu(LidKaart lid) => User.GetLidmaatschap() == lid.Id;

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostRolAsync(Guid lid, CancellationToken ct)
    {
        var result = await rol.HandleAsync(lid, User, ct);
        if (result.IsSuccess)
        {
            return Done("/", $"Je werkt nu als {result.Value}.");
        }

        await ShowAsync(ct);
        return Refused(result.Errors);
    }

    public async Task<IActionResult> OnPostOveralUitloggenAsync(CancellationToken ct)
    {
        var result = await uit.HandleAsync(ct);
        if (result.IsSuccess)
        {
            return Done("/inloggen", "Je bent overal uitgelogd. Op andere apparaten merk je dat binnen vijf minuten.");
        }

        await ShowAsync(ct);
        return Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Je account");
        Kaart = await eigen.KaartAsync(ct);
    }
}
