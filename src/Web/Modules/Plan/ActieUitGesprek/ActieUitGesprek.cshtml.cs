namespace Eenlijn.Web.Modules.Plan.ActieUitGesprek;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Plan.ActieToevoegen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What somebody said in a talk ("one point better") becomes an action of the plan, without being typed again (R3-046, R3-049).</summary>
[ZonderVersie]
[Requires(Handeling.PlanWijzigen)]
public sealed class ActieUitGesprekModel(ActieToevoegenHandler handler, Gids gids, Kalender kalender) : PlanPage
{
    private PlanKeuzes _keuzes = null!;

    /// <summary>The sheet of the tool.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Blad { get; set; }

    /// <summary>Code of the question.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public WerkbladKaart Antwoord { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Doelen => _keuzes.Doelen;

    /// <summary>Who said it.</summary>
    public string Van => Antwoord.Persoon is { } wie ? _keuzes.NaamVan(wie.Value) : "samen";

    public string Terug => Antwoord.Gesprek is { } gesprek ? $"{CasusUrl}/beslissen/gesprekken/{gesprek.Value}" : $"{CasusUrl}/beslissen/hulpmiddelen/{Antwoord.Hulpmiddel}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (Antwoord.VoorGezin)
        {
            Input.Doel = Doelen is [{ } enig] ? Guid.Parse(enig.Value) : null;
            var kort = Antwoord.Tekst is { Length: <= Check.Kort } tekst && !tekst.Contains('\n', StringComparison.Ordinal);
            Input.Actie = new() { Wat = kort ? Antwoord.Tekst : null, Toelichting = kort ? null : Antwoord.Tekst, Wie = Antwoord.Persoon is { } wie ? ActieInput.VanPersoon(wie.Value) : ActieInput.Samen };
            await this.RestoreDraftAsync(ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (Doelen.All(d => d.Value != Input.Doel?.ToString()))
        {
            ModelState.AddModelError("Input.Doel", "Kies bij welk doel dit hoort.");
        }

        if (!ModelState.IsValid || !Antwoord.VoorGezin)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, RecordId.From(Input.Doel!.Value), Input.Actie.AlsGegevens(_keuzes, Dossier), ct);
        return result.IsSuccess ? Done(Terug, "De actie staat in het plan.") : Refused(ActieInput.BijVelden(result.Errors, "Actie."));
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Actie uit het gesprek");
        if (await Dossier.AntwoordAsync(RecordId.From(Blad), Vraag, ct) is not { } antwoord)
        {
            return false;
        }

        Antwoord = antwoord;
        _keuzes = await (await PlanKeuzes.LeesMetTeamAsync(Dossier, gids, kalender.Vandaag, ct)).MetDoelenAsync(Dossier, ct);
        ViewData.SetPlanKeuzes(_keuzes);
        return true;
    }

    public sealed class InputModel
    {
        public Guid? Doel { get; set; }

        public ActieInput Actie { get; set; } = new();
    }
}
