namespace Eenlijn.Web.Modules.Aanmelding.IntakeDoen;

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
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What the organisation asks before its help begins: another route, a level, a result (R3-073 to R3-075). Three queries.</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class IntakeDoenModel(IntakeDoenHandler handler, Triages triages, Intaketoetsen toetsen, GeldendeWerkwijze geldend) : EenlijnPage
{
    private List<IntakeKaart> _alle = [];

    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public IntakeInvoer Input { get; set; } = new();

    public static IReadOnlyList<SelectListItem> JaNee { get; } =
        [.. Enum.GetValues<Vermoeden>().Select(v => new SelectListItem(v == Vermoeden.Onbekend ? "weet ik niet" : AanmeldingWoorden.Tekst(v), v.ToString()))];

    public static IReadOnlyList<SelectListItem> EenTotVier { get; } = [.. Enumerable.Range(1, 4).Select(n => new SelectListItem($"niveau {n}", $"{n}"))];

    public AanmeldingBijTriage Aanmelding { get; private set; } = null!;

    public IReadOnlyList<Contraindicatie> Vragen => geldend.Model.Contraindicaties;

    public Intakeregels Intake => geldend.Model.Intake;

    public IReadOnlyList<SelectListItem> Teams => [.. geldend.Model.Teams.Select(t => new SelectListItem(t.Naam, t.Id.ToString()))];

    /// <summary>"niveau 3: samen kiezen"</summary>
    public IEnumerable<string> Niveaus => Intake.Niveaus.Select(n => $"niveau {n.Niveau}: {(n.VraagtKeuze ? "samen kiezen" : geldend.Model.Team(n.Team)?.Naam)}");

    public bool MetKinderen { get; private set; }

    public IntakeKaart? Laatste => _alle is [var laatste, ..] ? laatste : null;

    public IEnumerable<IntakeKaart> Eerder => _alle.Skip(1);

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Input = Nu();
        await this.RestoreDraftAsync(ct, Vragen.Index().ToDictionary(v => $"Input.Antwoorden[{v.Index}].Vraag", v => v.Item.Id.ToString()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (Input.Schikken(Vragen))
        {
            ModelState.Keys.Where(k => k.StartsWith("Input.Antwoorden[", StringComparison.Ordinal)).ToList().ForEach(k => ModelState.Remove(k));
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gedaan = await handler.HandleAsync(new(Record), Input.AlsGegevens(), Input.Version, _alle.Count, MetKinderen, ct);
        if (gedaan is not { } result)
        {
            return NotFound();
        }

        if (result.IsSuccess)
        {
            return Done(Terug, "De intake is bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await LaadAsync(ct))
        {
            var nu = Nu();
            Input.Version = nu.Version;
            ShowConflict(IntakeInvoer.Vergelijking, Input, nu, this, new(Laatste?.Door ?? "Een collega", "zojuist"));
        }

        return Refused(result.Errors);
    }

    /// <summary>The form as the last intake fills it.</summary>
    private IntakeInvoer Nu() => IntakeInvoer.Van(Laatste, Vragen, geldend.Model.Teams);

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Intake");
        if (!geldend.Model.VraagtIntake || await triages.AanmeldingAsync(new(Record), ct) is not { } aanmelding)
        {
            return false;
        }

        Aanmelding = aanmelding;
        MetKinderen = aanmelding.MetKinderen;
        _alle = await toetsen.VanAsync(new(Record), ct);
        return true;
    }
}
