namespace Eenlijn.Web.Modules.Plan.CijferGeven;

using System.Globalization;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class CijferGevenModel(CijferGevenHandler handler, Kalender kalender) : DoelPage
{
    private Doel _doel = null!;

    [BindProperty]
    public ScoreInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Op = kalender.Vandaag, Version = _doel.Version };
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gegevens = Input.AlsGegevens(ViewData.GetPlanKeuzes());
        var result = await handler.HandleAsync(Dossier, DoelId, gegevens, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{PlanUrl}#doel-{Record}", "Het cijfer staat in het plan.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            var nu = _doel.Scores.SingleOrDefault(s => s.Wie == gegevens.Wie && s.Op == (gegevens.Op ?? kalender.Vandaag));
            Input.Version = _doel.Version;
            ShowStand(new("Cijfer van die dag", $"{Input.Cijfer}", $"{nu?.Cijfer}"), new("Waarom dit cijfer?", Input.Toelichting ?? "", nu?.Toelichting));
        }

        return Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Cijfer geven");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
        if (await LeesDoelAsync(ct) is not { } doel)
        {
            return false;
        }

        _doel = doel;
        return true;
    }
}
