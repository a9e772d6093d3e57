namespace Eenlijn.Web.Modules.Preventie.VindplaatsafspraakVastleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.VindplaatsWijzigen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What team and place agreed (R1-009). Begins with what was agreed before; that stays as it was signed.</summary>
[Requires(Handeling.VindplaatsWijzigen)]
public sealed class VindplaatsafspraakVastleggenModel(VindplaatsHandler handler, Vindplaatsen vindplaatsen, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Naam { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await ShowAsync(id, ct) is not { } plaats)
        {
            return NotFound();
        }

        if (plaats.Afspraken.OrderBy(a => a.GetekendOp).LastOrDefault() is { } vorige)
        {
            Input = new() { Taken = vorige.Taken, Grenzen = vorige.Grenzen, Oudercontact = vorige.Oudercontact, Vertrouwelijkheid = vorige.Vertrouwelijkheid, Meldroute = vorige.Meldroute };
        }

        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await ShowAsync(id, ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gegevens = new VindplaatsafspraakGegevens(
            Input.Taken, Input.Grenzen, Input.Oudercontact, Input.Vertrouwelijkheid, Input.Meldroute, Input.GetekendDoor, Input.GetekendOp, Input.HerzienVoor);
        return await handler.DoAsync(new(id), null, v => v.AfspraakVastleggen(gegevens, kalender.Vandaag), ct) is not { } result ? NotFound()
            : result.IsSuccess ? Done($"/vindplaatsen/{id}", "De afspraak is vastgelegd.")
            : Refused(result.Errors);
    }

    private async Task<Vindplaats?> ShowAsync(Guid id, CancellationToken ct)
    {
        ViewData.SetTitle("Afspraak vastleggen");
        var plaats = await vindplaatsen.LeesAsync(new(id), ct);
        Naam = plaats?.Naam ?? "";
        return plaats;
    }

    public sealed class InputModel
    {
        public string? Taken { get; set; }

        public string? Grenzen { get; set; }

        public string? Oudercontact { get; set; }

        public string? Vertrouwelijkheid { get; set; }

        public string? Meldroute { get; set; }

        public string? GetekendDoor { get; set; }

        public DateOnly? GetekendOp { get; set; }

        public DateOnly? HerzienVoor { get; set; }
    }
}
