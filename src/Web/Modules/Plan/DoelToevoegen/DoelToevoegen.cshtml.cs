namespace Eenlijn.Web.Modules.Plan.DoelToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[ZonderVersie]
[Requires(Handeling.PlanWijzigen)]
public sealed class DoelToevoegenModel(DoelToevoegenHandler handler, Gids gids, Kalender kalender) : PlanPage
{
    [BindProperty]
    public DoelInput Input { get; set; } = new();

    /// <summary>The answer out of a talk with which the form begins: its sheet and the code of its question.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Blad { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    private PlanKeuzes Keuzes => ViewData.GetPlanKeuzes();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        Input.OverWie = Keuzes.Gezinsleden;
        Input.Deel = Keuzes.DeelItems.First().Value;
        Input.Actie.Wie = ActieInput.Samen;
        if (Blad is { } blad && await Dossier.AntwoordAsync(RecordId.From(blad), Vraag, ct) is { } antwoord)
        {
            Input.Overnemen(antwoord.Tekst, antwoord.Tekst, antwoord.Persoon, antwoord.VoorGezin);
            Input.WoordenOp = antwoord.Op;
        }

        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        // Who names the goal gives its first number, unless somebody else is chosen.
        Input.Score.Wie ??= Input.WoordenVan;
        var nieuw = new NieuwDoel(
            Input.AlsGegevens(Keuzes),
            Input.AlsZicht(Keuzes),
            Input.Actie.IsLeeg ? null : Input.Actie.AlsGegevens(Keuzes, Dossier),
            Input.Score.Cijfer is null ? null : Input.Score.AlsGegevens(Keuzes));
        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, nieuw, ct);
        return result.IsSuccess ? Done(PlanUrl, "Het doel staat in het plan.") : Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Doel toevoegen");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesMetTeamAsync(Dossier, gids, kalender.Vandaag, ct));
    }
}
