namespace Eenlijn.Web.Modules.Preventie.ActiviteitWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Preventie.ActiviteitNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>What became known later of an own activity: who came, how the talk went, which questions followed.</summary>
[Requires(Handeling.PreventieNoteren)]
public sealed class ActiviteitWijzigenModel(ActiviteitWijzigenHandler handler, Preventielezer preventie, Lezer lezer, ActingContext acting) : ActiviteitFormulierPage(lezer)
{
    [BindProperty(SupportsGet = true)]
    public Guid Activiteit { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        if (await handler.HandleAsync(new(Activiteit), Gegevens(), Input.Version, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.IsSuccess)
        {
            return Done("/preventie", "De activiteit is bijgewerkt.");
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } anders)
        {
            Input.Version = anders.Version;
            ShowConflict(ActiviteitInvoer.Vergelijking, Input, anders, this);
        }

        return Refused(result.Errors);
    }

    private async Task<ActiviteitInvoer?> NuAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Activiteit aanvullen");
        await LaadPlaatsenAsync(ct);
        var (id, ik) = (new ActiviteitId(Activiteit), acting.Ik);
        if (await preventie.Activiteiten.SingleOrDefaultAsync(a => a.Id == id && a.Medewerker == ik, ct) is not { } nu)
        {
            return null;
        }

        ActiviteitSoort = nu.Soort;
        return ActiviteitInvoer.Van(nu);
    }
}
