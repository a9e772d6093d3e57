namespace Eenlijn.Web.Modules.Autorisatie.TeamToegangGeven;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.ToegangGeven;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The teamleider lets somebody into a case of the team, without opening it himself (R1-004).</summary>
[Requires(Handeling.TeamToegangWijzigen)]
public sealed class TeamToegangGevenModel(ToegangGevenHandler handler, TeamToegang toegang, Gids gids, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public ToegangInvoer Input { get; set; } = new();

    public TeamCasusKaart Casus { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    public DateOnly Laatste => ToegangInvoer.Laatste(kalender.Vandaag);

    public async Task<IActionResult> OnGetAsync(Guid casus, CancellationToken ct) => await ShowAsync(casus, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid casus, CancellationToken ct) =>
        await ShowAsync(casus, ct)
            ? await DoAsync(() => handler.HandleAsync(Casus.Casus, Input, ct), "/toegang", "De collega kan de casus nu openen. Na de laatste dag stopt dat vanzelf.")
            : NotFound();

    private async Task<bool> ShowAsync(Guid casus, CancellationToken ct)
    {
        ViewData.SetTitle("Tijdelijk toegang geven");
        Casus = (await toegang.CasusAsync(new(casus), ct))!;
        Medewerkers = Casus is null ? [] : await ToegangInvoer.KeuzesAsync(gids, User.GetMedewerker()!.Value, kalender.Vandaag, ct);
        return Casus is not null;
    }
}
