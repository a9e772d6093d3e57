namespace Eenlijn.Web.Modules.Preventie.ActiviteitNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A group, work in the neighbourhood, advice, or an approach after a talk at school (R1-017, R1-019…021).</summary>
[Requires(Handeling.PreventieNoteren)]
[ZonderVersie]
public sealed class ActiviteitNoterenModel(ActiviteitNoterenHandler handler, Lezer lezer, ActingContext acting, Kalender kalender) : ActiviteitFormulierPage(lezer)
{
    /// <summary>The word in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Soort { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input = ActiviteitInvoer.Nieuw(ActiviteitSoort, kalender.Vandaag);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (acting.Team is not { } team)
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(acting.Ik, team, ActiviteitSoort, Gegevens(), Input.Sleutel == Guid.Empty ? NewId.Of<ActiviteitId>() : new(Input.Sleutel), ct);
        return result.IsSuccess ? Done("/preventie", "Bewaard. Het telt mee bij preventie.") : Refused(result.Errors);
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        var gevonden = Enum.GetValues<ActiviteitSoort>().Where(s => PreventieWoorden.Pad(s) == Soort).ToList();
        if (gevonden is not [var soort])
        {
            return false;
        }

        ActiviteitSoort = soort;
        ViewData.SetTitle(PreventieWoorden.Titel(soort));
        await LaadPlaatsenAsync(ct);
        return true;
    }
}
