namespace Eenlijn.Web.Modules.Preventie.WijkBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>One neighbourhood: its profile with source and year, and the preventiematrix (R4-026, R4-027).</summary>
[Requires(Handeling.PreventieNoteren)]
public sealed class WijkBekijkenModel(WijkHandler handler, Preventielezer lezer, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true, Name = "wijk")]
    public Guid WijkSleutel { get; set; }

    [BindProperty]
    public CijferInvoer Cijfer { get; set; } = new();

    [BindProperty]
    public ActieInvoer Actie { get; set; } = new();

    public Wijk Kaart { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public static IReadOnlyList<SelectListItem> Onderwerpen => Preventielijsten.Wijkonderwerpen.Keuzes();

    public static IReadOnlyList<SelectListItem> Doelgroepen { get; } =
        [.. Enum.GetValues<Preventiedoelgroep>().Select(d => new SelectListItem($"{PreventieWoorden.Tekst(d)} ({PreventieWoorden.Vakwoord(d)})", d.ToString()))];

    public static IReadOnlyList<SelectListItem> Stadia { get; } =
        [.. Enum.GetValues<Preventiestadium>().Select(s => new SelectListItem($"{PreventieWoorden.Tekst(s)} ({PreventieWoorden.Vakwoord(s)})", s.ToString()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = new WijkId(WijkSleutel);
        if (await lezer.Wijken.AsSplitQuery().SingleOrDefaultAsync(w => w.Id == id, context.HttpContext.RequestAborted) is not { } kaart)
        {
            context.Result = NotFound();
            return;
        }

        Kaart = kaart;
        ViewData.SetTitle(kaart.Naam);
        await next();
    }

    public void OnGet() => Cijfer.Jaar = Vandaag.Year;

    public async Task<IActionResult> OnPostCijferAsync(CancellationToken ct) => ModelStateVan(nameof(Cijfer))
        ? await AnswerAsync(w => w.CijferNoteren(new(Cijfer.Onderwerp, Cijfer.Waarde, Cijfer.Bron, Cijfer.Jaar, Cijfer.Opvallend), Vandaag), nameof(Cijfer), "Het cijfer staat in het wijkprofiel.", ct)
        : Refused();

    public async Task<IActionResult> OnPostCijferWegAsync(Guid cijfer, CancellationToken ct) => ModelStateVan("")
        ? await AnswerAsync(w => w.CijferVerwijderen(cijfer), nameof(Cijfer), "Het cijfer is verwijderd.", ct)
        : Refused();

    public async Task<IActionResult> OnPostActieAsync(CancellationToken ct) => ModelStateVan(nameof(Actie))
        ? await AnswerAsync(w => w.ActiePlannen(new(Actie.Doelgroep, Actie.Stadium, Actie.Wat, Actie.Wie, Actie.Voor), Vandaag), nameof(Actie), "De actie staat in de matrix.", ct)
        : Refused();

    public async Task<IActionResult> OnPostStatusAsync(Guid actie, MatrixactieStatus status, CancellationToken ct) => ModelStateVan("")
        ? await AnswerAsync(w => w.ActieZetten(actie, status), nameof(Actie), "Bewaard.", ct)
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

    private async Task<IActionResult> AnswerAsync(Func<Wijk, Result> act, string formulier, string melding, CancellationToken ct) =>
        await handler.DoAsync(new(WijkSleutel), act, ct) is not { } result ? NotFound()
        : result.IsSuccess ? Done($"/preventie/wijken/{WijkSleutel}", melding)
        : Refused(result.Errors, formulier);
}
