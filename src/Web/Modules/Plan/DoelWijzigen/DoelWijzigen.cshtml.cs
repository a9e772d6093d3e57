namespace Eenlijn.Web.Modules.Plan.DoelWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class DoelWijzigenModel(DoelWijzigenHandler handler) : DoelPage
{
    [BindProperty]
    public DoelInput Input { get; set; } = new();

    /// <summary>The goal as it is stored now.</summary>
    public Doel Doel { get; private set; } = null!;

    public PlanKeuzes Keuzes => ViewData.GetPlanKeuzes();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input = DoelInput.Van(Doel, Keuzes);
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
        var result = await handler.HandleAsync(Dossier, DoelId, Input.AlsGegevens(Keuzes), Input.AlsZicht(Keuzes), Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "Het doel is gewijzigd.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            Input.Version = Doel.Version;
            ShowConflict(DoelInput.Vergelijking, Input, DoelInput.Van(Doel, Keuzes), Keuzes);
        }

        return Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Doel bewerken");
        if (await LeesDoelAsync(ct) is not { } doel)
        {
            return false;
        }

        Doel = doel;
        ViewData.SetPlanKeuzes(await KeuzesAsync(Dossier, ct));
        return true;
    }

    private static async Task<PlanKeuzes> KeuzesAsync(Dossier dossier, CancellationToken ct) =>
        (await PlanKeuzes.LeesAsync(dossier, ct)) with { Huizen = await dossier.HuizenAsync(ct) };
}
