namespace Eenlijn.Web.Modules.Aanmelding.ConsultNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A question about somebody without a name, and the advice (R0-035, R0-036, R4-021).</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class ConsultNoterenModel(ConsultNoterenHandler handler, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public ConsultInvoer Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    /// <summary>The text seems to say who it is about: then a reason can be given.</summary>
    public bool VraagtReden => Input.RedenTochBewaren is not null
        || ModelState.TryGetValue($"{nameof(Input)}.{nameof(Input.RedenTochBewaren)}", out var reden) && reden.Errors.Count > 0;

    /// <summary>A child is in danger now: the way is shown, and nothing is parked here (K31).</summary>
    public bool GevaarNu => Input.GevaarNu is true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Input = ConsultInvoer.Nieuw(kalender.Vandaag);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        if (acting.Team is not { } team)
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var id = Input.Id();
        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(acting.Ik, team, Input.AlsGegevens(), id, ct);
        return result.IsSuccess ? Done($"/anonieme-vragen/{id.Value}", "De anonieme vraag is bewaard. Ze telt mee en staat bij niemand in het dossier.") : Refused(result.Errors);
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Anonieme vraag");
        Partners = [.. (await gids.OrganisatiesAsync(null, ct)).Select(o => new SelectListItem(o.Naam, $"{o.Id.Value}"))];
    }
}
