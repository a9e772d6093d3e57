namespace Eenlijn.Web.Modules.Preventie.VindplaatsBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.VindplaatsWijzigen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>One place: the roster per school year, changes that the place is told, and the signed agreements (R1-006, R1-009).</summary>
[Requires(Handeling.VindplaatsWijzigen)]
public sealed class VindplaatsBeherenModel(VindplaatsHandler handler, Vindplaatsen vindplaatsen, Gids gids, Kalender kalender) : EenlijnPage
{
    private Dictionary<MedewerkerId, string> _namen = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RoosterInvoer Rooster { get; set; } = new();

    [BindProperty]
    public MeldInvoer Melden { get; set; } = new();

    public Vindplaats Plaats { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public string Naam(MedewerkerId wie) => _namen[wie];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = context.HttpContext.RequestAborted;
        if (await vindplaatsen.LeesAsync(new(Id), ct) is not { } plaats)
        {
            context.Result = NotFound();
            return;
        }

        Plaats = plaats;
        ViewData.SetTitle(plaats.Naam);
        _namen = await vindplaatsen.NamenAsync(ct);
        Medewerkers = [.. (await gids.MetGezinnenAsync(Vandaag, ct)).Select(m => new SelectListItem($"{m.Naam}, {m.OrganisatieNaam}", m.Id.Value.ToString()))];
        await next();
    }

    public void OnGet()
    {
        Rooster.Van = Vandaag;
        Melden.Op = Vandaag;
    }

    public async Task<IActionResult> OnPostRoosterAsync(CancellationToken ct)
    {
        MedewerkerId? wie = Medewerkers.Any(m => m.Value == Rooster.Medewerker?.ToString()) ? new(Rooster.Medewerker!.Value) : null;
        return ModelStateVan(nameof(Rooster))
            ? await AnswerAsync(v => v.RoosterregelToevoegen(wie, Rooster.Dagen, Rooster.Vast, Rooster.Van, Vandaag), nameof(Rooster), "Het rooster is bijgewerkt.", ct)
            : Refused();
    }

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid regel, CancellationToken ct) => ModelStateVan("")
        ? await AnswerAsync(v => v.RoosterregelBeeindigen(regel, Vandaag), nameof(Rooster), "De regel eindigt vandaag.", ct)
        : Refused();

    public async Task<IActionResult> OnPostMeldenAsync(Guid wisseling, CancellationToken ct) => ModelStateVan(nameof(Melden))
        ? await AnswerAsync(v => v.WisselingMelden(wisseling, Melden.Aan, Melden.Op, Vandaag), nameof(Melden), "Bewaard aan wie het is gemeld.", ct)
        : Refused();

    /// <summary>One form was sent: of the other nothing is checked.</summary>
    private bool ModelStateVan(string formulier)
    {
        foreach (var veld in ModelState.Keys.Where(k => !k.StartsWith($"{formulier}.", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(veld);
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> AnswerAsync(Func<Vindplaats, Result> act, string formulier, string melding, CancellationToken ct) =>
        await handler.DoAsync(new(Id), null, act, ct) is not { } result ? NotFound()
        : result.IsSuccess ? Done($"/vindplaatsen/{Id}", melding)
        : Refused(result.Errors, formulier);
}

/// <summary>Who comes on which days.</summary>
public sealed class RoosterInvoer
{
    public Guid? Medewerker { get; set; }

    public string? Dagen { get; set; }

    public bool Vast { get; set; }

    public DateOnly? Van { get; set; }
}

/// <summary>Whom of the place was told, and when.</summary>
public sealed class MeldInvoer
{
    public string? Aan { get; set; }

    public DateOnly? Op { get; set; }
}
