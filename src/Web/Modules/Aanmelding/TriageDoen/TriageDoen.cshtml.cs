namespace Eenlijn.Web.Modules.Aanmelding.TriageDoen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Triage of a registration, or again at any moment: the family's words first, then what professionals see (R4-032…R4-039).</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class TriageDoenModel(TriageDoenHandler handler, Triages triages, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public TriageInvoer Input { get; set; } = new();

    public AanmeldingBijTriage Aanmelding { get; private set; } = null!;

    /// <summary>The last triage; null when this is the first.</summary>
    public TriageKaart? Laatste { get; private set; }

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> AndereCollegas => [.. Collegas.Where(c => c.Value != $"{acting.Ik.Value}")];

    public IReadOnlyList<SelectListItem> Urgenties { get; } = Keuzes<Urgentie>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Ernsten { get; } = Keuzes<Ernst>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Vermoedens { get; } = Keuzes<Vermoeden>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Probleemsoorten { get; } = Triagelijsten.Probleemsoorten.Keuzes();

    public IReadOnlyList<SelectListItem> KjpOpties { get; } = Triagelijsten.KjpOpties.Keuzes();

    public IReadOnlyList<SelectListItem> Zorgzwaarten { get; } = Triagelijsten.Zorgzwaarten.Keuzes();

    public string Terug => Laatste is null ? $"/aanmeldingen/{Record}" : $"/aanmeldingen/{Record}/triage";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Input = TriageInvoer.Van(Aanmelding, Laatste);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        return await handler.HandleAsync(new(Record), Input.AlsGegevens(), acting.Ik, new(Input.Sleutel), Input.Version, ct) switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done($"/aanmeldingen/{Record}/triage", "De triage is bewaard."),
            { } fout => Weiger(fout),
        };
    }

    /// <summary>A colleague triaged or completed it in between: both stand in sight, and saving again is a choice.</summary>
    private PageResult Weiger(Result fout)
    {
        if (fout.Errors.Contains(Store.Conflict))
        {
            Input.Version = Aanmelding.Version;
            ShowConflict(TriageInvoer.Vergelijking, Input, TriageInvoer.Van(Aanmelding, Laatste), this, new(Laatste?.Door ?? "Een collega", "zojuist"));
        }

        return Refused(fout.Errors);
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Triage doen");
        if (await triages.AanmeldingAsync(new(Record), ct) is not { } aanmelding)
        {
            return false;
        }

        (Aanmelding, Laatste) = (aanmelding, await triages.VanAsync(new(Record), ct) is [var laatste, ..] ? laatste : null);
        Collegas = [.. (await gids.TeamAsync(kalender.Vandaag, ct)).Select(m => new SelectListItem(m.Functie is { } functie ? $"{m.Naam}, {functie}" : m.Naam, $"{m.Id.Value}"))];
        return true;
    }

    private static List<SelectListItem> Keuzes<T>(Func<T, string> tekst)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => new SelectListItem(tekst(w), w.ToString()))];
}
