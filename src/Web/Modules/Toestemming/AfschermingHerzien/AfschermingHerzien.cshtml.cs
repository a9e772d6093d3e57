namespace Eenlijn.Web.Modules.Toestemming.AfschermingHerzien;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.Afschermen)]
public sealed class AfschermingHerzienModel(AfschermingHerzienHandler handler, Gids gids, Kalender kalender) : AfschermingPage(gids, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Afscherming opnieuw bekijken");
        if (!await LoadKaartAsync(ct))
        {
            return NotFound();
        }

        Input.Version = Kaart.Version;
        return Kaart.OpgehevenOp is null ? Page() : AlOpgeheven();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Afscherming opnieuw bekijken");
        if (!await LoadKaartAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.HandleAsync(Dossier, AfschermingId, Input.Version, Besluit(Input.Reden, Input.Collega, Input.HerzienOp), ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done($"{WieZietWatUrl}#afgeschermd", "Bewaard. Het blijft afgeschermd.") : await RefusedAsync(result, () => [new("Wanneer bekijk je dit opnieuw?", Veldtekst.Dag(Input.HerzienOp), StandNu), new("Waarom is het nog nodig?", Input.Reden ?? "", Kaart.Reden)], ct);
    }

    public sealed class InputModel
    {
        public string? Reden { get; set; }

        public Guid? Collega { get; set; }

        public DateOnly? HerzienOp { get; set; }

        public int Version { get; set; }
    }
}
