namespace Eenlijn.Web.Modules.Autorisatie.ToegangGeven;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The casusregisseur lets somebody look along for a time (R1-004).</summary>
[Requires(Handeling.BetrokkenheidWijzigen)]
public sealed class ToegangGevenModel(ToegangGevenHandler handler, Gids gids, Kalender kalender) : CasusPage
{
    [BindProperty]
    public ToegangInvoer Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public bool MagGeven => handler.MagGeven(Dossier.Hoofd);

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    public DateOnly Laatste => ToegangInvoer.Laatste(kalender.Vandaag);

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!MagGeven)
        {
            return Refused([ToegangGevenHandler.NietAanJou]);
        }

        return await DoAsync(() => handler.HandleAsync(Dossier.CasusId, Input, ct), $"{CasusUrl}/toegang", "De collega kan de casus nu openen. Na de laatste dag stopt dat vanzelf.");
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Tijdelijk toegang geven");
        Medewerkers = await ToegangInvoer.KeuzesAsync(gids, Dossier.Medewerker, kalender.Vandaag, ct);
    }
}
