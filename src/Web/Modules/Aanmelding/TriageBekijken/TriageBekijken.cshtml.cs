namespace Eenlijn.Web.Modules.Aanmelding.TriageBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The triages of a registration, the last first, the old ones as they were; with what was asked of colleagues (R4-036, R4-039).</summary>
[Requires(Handeling.AanmeldingBekijken)]
public sealed class TriageBekijkenModel(CollegavraagHandler handler, Triages triages, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public CollegavraagInvoer Input { get; set; } = new();

    public AanmeldingBijTriage Aanmelding { get; private set; } = null!;

    public IReadOnlyList<TriageKaart> Alle { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public bool MagBeantwoorden(CollegavraagKaart vraag) => vraag.BeantwoordOp is null && vraag.Aan == acting.Ik;

    private string Hier => $"/aanmeldingen/{Record}/triage";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(ct)
        ? Alle.Count == 0 ? Done($"{Hier}/nieuw") : Page()
        : NotFound();

    public async Task<IActionResult> OnPostVraagAsync(CancellationToken ct)
    {
        var verzoek = new Domain.Aanmelding.Collegaverzoek(Input.VraagAan is { } aan ? new MedewerkerId(aan) : null, Input.Vraag, Input.VraagVoor);
        return ModelState.IsValid
            ? await AntwoordAsync(await handler.VraagAsync(new(Record), new(Input.Triage), verzoek, acting.Ik, ct), "Je vraag staat bij de aanmelding.", ct)
            : await WeigerAsync(Result.Ok, ct);
    }

    public async Task<IActionResult> OnPostAntwoordAsync(CancellationToken ct) => ModelState.IsValid
        ? await AntwoordAsync(
            await handler.BeantwoordAsync(new(Record), new(Input.Triage), Input.Beantwoordt ?? Guid.Empty, Input.Antwoord, acting.Ik, ct), "Je antwoord is bewaard.", ct)
        : await WeigerAsync(Result.Ok, ct);

    private async Task<IActionResult> AntwoordAsync(Result? result, string gedaan, CancellationToken ct) => result switch
    {
        null => NotFound(),
        { IsSuccess: true } => Done(Hier, gedaan),
        { } fout => await WeigerAsync(fout, ct),
    };

    /// <summary>The page again with what was typed and every message.</summary>
    private async Task<IActionResult> WeigerAsync(Result fout, CancellationToken ct) => await LaadAsync(ct) ? Refused(fout.Errors) : NotFound();

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Triage");
        if (await triages.AanmeldingAsync(new(Record), ct) is not { } aanmelding)
        {
            return false;
        }

        (Aanmelding, Alle) = (aanmelding, await triages.VanAsync(new(Record), ct));
        Collegas = [.. (await gids.TeamAsync(Vandaag, ct)).Where(m => m.Id != acting.Ik)
            .Select(m => new SelectListItem(m.Functie is { } functie ? $"{m.Naam}, {functie}" : m.Naam, $"{m.Id.Value}"))];
        return true;
    }
}
