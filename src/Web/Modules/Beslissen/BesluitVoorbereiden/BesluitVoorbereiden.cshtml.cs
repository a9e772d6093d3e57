namespace Eenlijn.Web.Modules.Beslissen.BesluitVoorbereiden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>What has to be decided, with the wish and the goal before any option (R3-033).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class BesluitVoorbereidenModel(BeslissenHandler handler, Kalender kalender) : BesluitFormulier
{
    /// <summary>The talk in which it came up; null outside of one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Gesprek { get; set; }

    public string Terug => Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}?stap=opties" : BeslisUrl;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        var (gegevens, zicht) = Lees(Gesprek);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.AddAsync(Besluit.Voorbereiden(Dossier.CasusId, gegevens, Dossier.Medewerker, zicht, kalender.Vandaag), ct);
        return result.IsSuccess ? Done($"{BeslisUrl}/besluiten/{result.Value.Value}", "Het staat klaar. Zet nu de mogelijkheden naast elkaar.") : Refused(result.Errors);
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        await LaadAsync("Iets om te beslissen", ct);
        return Gesprek is not { } id || await Dossier.Records<Beslisgesprek>().AnyAsync(g => g.Id == RecordId.From(id), ct);
    }
}
