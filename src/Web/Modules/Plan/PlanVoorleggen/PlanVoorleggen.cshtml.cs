namespace Eenlijn.Web.Modules.Plan.PlanVoorleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanVaststellen)]
public sealed class PlanVoorleggenModel(PlanVoorleggenHandler handler, Kalender kalender) : PlanPage
{
    private PlanKeuzes _keuzes = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Voorlegging Voorlegging { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return Done(PlanUrl);
        }

        var aangewezen = Voorlegging.Aangewezen.ToDictionary(g => g.Persoon, g => g.MoetAntwoorden ? VraagKeuze.Wachten : VraagKeuze.Welkom);
        Input.Personen = [.. _keuzes.Personen
            .Where(p => aangewezen.ContainsKey(p.Id) || p is { IsLid: true, IsOverleden: false, Geboorte: not Geboorte.Ongeboren })
            .Select(p => new VraagInput { Persoon = p.Id.Value, Keuze = aangewezen.GetValueOrDefault(p.Id) })];
        Vers();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return Done(PlanUrl);
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Voorlegging, Gevraagden(), Input, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "Het plan is voorgelegd. Noteer hier wat iedereen ervan vindt.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            ModelState.Remove("Input.Kenmerk");
            Vers();
            ShowStand(
                new("Hoe staat het met het plan?", "voorleggen", Stand()),
                new("Waarom vraag je iemand niet wie dit aangaat?", Input.Reden ?? "", ""));
        }

        return Refused(result.Errors.Select(e => e.Veld == "Gevraagden" ? e with { Veld = "Personen[0].Keuze" } : e));
    }

    /// <summary>How the plan stands now; below it stands what is different since the version that holds.</summary>
    private string Stand() => Voorlegging.Plan switch
    {
        { Voorstel: { } wacht } => $"versie {wacht.Nummer} wacht op antwoord",
        { VanKracht: { } geldt } => $"versie {geldt.Nummer} geldt; hieronder staat wat er sindsdien anders is",
        _ => "er geldt nog geen versie; hieronder staat wat je nu voorlegt",
    };

    public string Naam(Guid persoon) => _keuzes.Personen.FirstOrDefault(p => p.Id.Value == persoon)?.Naam ?? "";

    private List<Gevraagde> Gevraagden() =>
    [
        .. from keuze in Input.Personen
           where keuze.Keuze != VraagKeuze.Niet
           let persoon = _keuzes.Persoon(keuze.Persoon)
           where persoon is not null
           select new Gevraagde(persoon.Value, keuze.Keuze == VraagKeuze.Wachten),
    ];

    private void Vers() => (Input.Version, Input.Kenmerk) = (Voorlegging.Plan.Version, Voorlegging.Kenmerk);

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Plan voorleggen");
        if (await Voorlegging.MakenAsync(Dossier, kalender.Vandaag, ct) is not { } voorlegging)
        {
            return false;
        }

        Voorlegging = voorlegging;
        _keuzes = await PlanKeuzes.LeesAsync(Dossier, ct);
        return true;
    }
}
