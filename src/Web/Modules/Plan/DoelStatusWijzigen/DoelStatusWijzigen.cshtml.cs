namespace Eenlijn.Web.Modules.Plan.DoelStatusWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class DoelStatusWijzigenModel(DoelStatusWijzigenHandler handler) : DoelPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stand van een doel");
        if (await LeesDoelAsync(ct) is not { } doel)
        {
            return NotFound();
        }

        Input = new() { Status = doel.Status, Version = doel.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stand van een doel");
        if (await LeesDoelAsync(ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, DoelId, Input.Status, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "De stand van het doel is bewaard.");
        }

        if (IsConflict(result) && await LeesDoelAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowStand(new("Hoe staat het met dit doel?", Input.Status?.Tekst() ?? "", nu.Status.Tekst()), new("Het doel", null, nu.Titel));
        }

        return Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public DoelStatus? Status { get; set; }

        public int? Version { get; set; }
    }
}
