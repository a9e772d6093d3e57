namespace Eenlijn.Web.Modules.Preventie.CollectieveVraagBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>One collective question: owner, department, what happened, and how it ended (R4-025).</summary>
[Requires(Handeling.PreventieNoteren)]
public sealed class CollectieveVraagBekijkenModel(CollectieveVraagHandler handler, Preventielezer lezer, Lezer alles, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    private Dictionary<Guid, string> _namen = [];

    [BindProperty(SupportsGet = true)]
    public Guid Vraag { get; set; }

    [BindProperty]
    public VraagInvoer Input { get; set; } = new();

    public CollectieveVraag Kaart { get; private set; } = null!;

    public string Plek { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public static IReadOnlyList<SelectListItem> Afdelingen => Preventielijsten.Afdelingen.Keuzes();

    public static IReadOnlyList<SelectListItem> Uitkomsten { get; } =
        [.. Enum.GetValues<CollectieveUitkomst>().Select(u => new SelectListItem(PreventieWoorden.Tekst(u), u.ToString()))];

    public string Naam(MedewerkerId wie) => _namen.GetValueOrDefault(wie.Value, "een collega");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = context.HttpContext.RequestAborted;
        var id = new CollectieveVraagId(Vraag);
        if (await lezer.CollectieveVragen.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } kaart)
        {
            context.Result = NotFound();
            return;
        }

        Kaart = kaart;
        ViewData.SetTitle(kaart.Titel);
        Plek = kaart.Waar ?? await alles.Vindplaatsen.Where(v => v.Id == kaart.VindplaatsId).Select(v => v.Naam).FirstOrDefaultAsync(ct) ?? "een plek van vroeger";
        var mensen = await gids.MetGezinnenAsync(Vandaag, ct);
        _namen = mensen.ToDictionary(m => m.Id.Value, m => m.Naam);
        Collegas = [.. mensen.Select(m => new SelectListItem($"{m.Naam}, {m.OrganisatieNaam}", m.Id.Value.ToString()))];
        await next();
    }

    public void OnGet()
    {
        Input.Eigenaar = Kaart.Eigenaar.Value;
        (Input.Afdeling, Input.Contactpersoon, Input.NavragenOp) = (Kaart.Afdeling, Kaart.Contactpersoon, Kaart.NavragenOp);
    }

    public async Task<IActionResult> OnPostEigenaarAsync(CancellationToken ct)
    {
        MedewerkerId? wie = Collegas.Any(c => c.Value == $"{Input.Eigenaar}") ? new(Input.Eigenaar!.Value) : null;
        return ModelState.IsValid ? await AnswerAsync(v => v.EigenaarKiezen(wie, acting.Ik, Vandaag), "Bewaard wie de vraag in de gaten houdt.", ct) : Refused();
    }

    public async Task<IActionResult> OnPostDoorgevenAsync(CancellationToken ct) => ModelState.IsValid
        ? await AnswerAsync(v => v.Doorgeven(Input.Afdeling, Input.Contactpersoon, Input.NavragenOp, Input.Toelichting, acting.Ik, Vandaag), "De vraag ligt nu bij de afdeling.", ct)
        : Refused();

    public async Task<IActionResult> OnPostBijwerkenAsync(CancellationToken ct) => ModelState.IsValid
        ? await AnswerAsync(v => v.Bijwerken(Input.Tekst, Input.NavragenOp, acting.Ik, Vandaag), "Bewaard.", ct)
        : Refused();

    public async Task<IActionResult> OnPostSluitenAsync(CancellationToken ct) => ModelState.IsValid
        ? await AnswerAsync(v => v.Sluiten(Input.Afloop, Input.Uitkomst, acting.Ik, Vandaag), "De vraag is gesloten.", ct)
        : Refused();

    public async Task<IActionResult> OnPostHeropenenAsync(CancellationToken ct) => ModelState.IsValid
        ? await AnswerAsync(v => v.Heropenen(Input.Waarom, acting.Ik, Vandaag), "De vraag is weer open.", ct)
        : Refused();

    private async Task<IActionResult> AnswerAsync(Func<CollectieveVraag, Result> act, string melding, CancellationToken ct) =>
        await handler.DoAsync(new(Vraag), act, ct) is not { } result ? NotFound()
        : result.IsSuccess ? Done($"/preventie/collectieve-vragen/{Vraag}", melding)
        : Refused(result.Errors);
}
