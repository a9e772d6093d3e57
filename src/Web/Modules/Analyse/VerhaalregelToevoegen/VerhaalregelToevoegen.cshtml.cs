namespace Eenlijn.Web.Modules.Analyse.VerhaalregelToevoegen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Gezin;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A line of the story, out of a dated fact or told anew (R2-132).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class VerhaalregelToevoegenModel(VerhaalregelToevoegenHandler handler, Kalender kalender) : VerhaalFormulier
{
    /// <summary>The kind of fact, when it is made of one.</summary>
    [BindProperty(SupportsGet = true)]
    public TijdlijnSoort? Uit { get; set; }

    /// <summary>The key of the fact.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Van { get; set; }

    /// <summary>The fact in words.</summary>
    public string? UitFeit { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Van is not null && Feit is null)
        {
            return NotFound();
        }

        Input.Zicht.Voor = ZichtbaarVoor.Gezin;
        if (Feit is { } feit)
        {
            Input.Tekst = UitFeit;
            Input.Begin = DatumVelden.Van(feit.Op);
            Input.Einde = DatumVelden.Van(feit.Tot);
            Input.Bron = GezinsWoorden.Samen(TijdlijnWoorden.Soort(feit.Soort), feit.Door is { } door ? $"opgeschreven door {door}" : null);
            Input.Zicht.OverWie = [.. feit.Wie.Where(w => Gezin.Any(p => p.Id == w)).Select(w => w.Value)];
            // What was kept to staff does not come to the family by being chosen: that is a choice of its own.
            Input.Zicht.Voor = IsVanGezin(feit.Soort) ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers;
            Input.Betekenis = feit.Soort == TijdlijnSoort.Levensgebeurtenis && feit.Extra.Length > 0 ? feit.Extra : null;
        }
        else
        {
            await this.RestoreDraftAsync(ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var (gegevens, zicht) = Lees(kalender.Vandaag);
        var met = gegevens with { Herkomst = Feit?.Soort, HerkomstId = Feit?.Id };
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, met, zicht, ct);
        return result.IsSuccess ? Done(Terug, "De regel staat in het verhaal.") : Geweigerd(result.Errors);
    }

    private TijdlijnRegel? Feit { get; set; }

    /// <summary>Facts of the family's own life; of all others a line is for staff until somebody chooses otherwise.</summary>
    private static bool IsVanGezin(TijdlijnSoort soort) => soort is TijdlijnSoort.Geboorte or TijdlijnSoort.Overlijden or TijdlijnSoort.PlanVastgesteld;

    private string NaamVanMens(Domain.Gezin.PersoonId wie) => NaamVan(wie) is { Length: > 0 } naam ? naam : "iemand";

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regel in het verhaal");
        await LoadMensenAsync(Input.Zicht, ct);
        Feit = Uit is { } soort && Van is { } id ? await Dossier.TijdlijnRegelAsync(soort, id, ct) : null;
        UitFeit = Feit is null ? null : TijdlijnWoorden.Zeg(Feit, NaamVanMens);
    }
}
