namespace Eenlijn.Web.Modules.Autorisatie.NoodtoegangNemen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Says what emergency access is, whom to call instead, and asks why it can't wait.</summary>
[Requires(Handeling.NoodtoegangNemen)]
public sealed class NoodtoegangNemenModel(NoodtoegangNemenHandler handler, CasusZegel zegel, TeamToegang toegang) : EenlijnPage
{
    /// <summary>The sealed case.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Voor { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Null when the seal is too old.</summary>
    public BekendGezin? Bekend { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Bekend is null)
        {
            return Refused([new DomainError("zegel-oud", "Dit formulier stond te lang open. Zoek het gezin opnieuw op en vraag daar noodtoegang.")]);
        }

        var result = await handler.HandleAsync(Bekend.Casus, Input.Reden, ct);
        return result.IsSuccess ? Done($"/casus/{Bekend.Casus.Value}") : Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Noodtoegang");
        Bekend = zegel.Open(User.GetMedewerker()!.Value, Voor) is { } casus ? await toegang.BekendAsync(casus, ct) : null;
    }

    public sealed class InputModel
    {
        public string? Reden { get; set; }
    }
}
