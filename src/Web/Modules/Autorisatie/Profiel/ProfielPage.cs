namespace Eenlijn.Web.Modules.Autorisatie.Profiel;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A profile to write in: one form for what is filled in together, and a small one per list.</summary>
public abstract class ProfielPage(Profielen profielen, ProfielHandler handler, Gids gids, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public ProfielInvoer Input { get; set; } = new();

    [BindProperty]
    public ProfielRegelInvoer Regel { get; set; } = new();

    public ProfielKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    /// <summary>Where the page stands, and where it leads after saving.</summary>
    public abstract string Pad { get; }

    protected abstract MedewerkerId Wie { get; }

    public bool VerlooptBinnenkort(Beroepsregistratie registratie) => registratie.Tot <= Toegangstermijnen.RegistratieVerloopt.Vanaf(Vandaag);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await ShowAsync(context.HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public void OnGet() => Input = ProfielInvoer.Van(Kaart.Profiel);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && Input.Moederorganisatie is { } id && Organisaties.All(o => o.Value != id.ToString()))
        {
            ModelState.AddModelError("Input.Moederorganisatie", "Kies een organisatie uit de lijst.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.WijzigenAsync(Wie, Input, ct);
        if (result.IsSuccess)
        {
            return Done(Pad, "Het profiel is bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await profielen.KaartAsync(Wie, ct) is { } nu)
        {
            ShowConflict(ProfielInvoer.Vergelijking, Input, ProfielInvoer.Van(nu.Profiel), Organisaties);
            Input.Version = nu.Profiel.Version;
        }

        return Refused(result.Errors);
    }

    public Task<IActionResult> OnPostTrainingAsync(CancellationToken ct) => AnswerAsync(() => handler.TrainingAsync(Wie, Regel, ct), "trainingen");

    public Task<IActionResult> OnPostDeskundigheidAsync(CancellationToken ct) => AnswerAsync(() => handler.DeskundigheidAsync(Wie, Regel, ct), "deskundigheden");

    public Task<IActionResult> OnPostTaalAsync(CancellationToken ct) => AnswerAsync(() => handler.TaalAsync(Wie, Regel, ct), "talen");

    public Task<IActionResult> OnPostRegistratieAsync(CancellationToken ct) => AnswerAsync(() => handler.RegistratieAsync(Wie, Regel, ct), "registraties");

    public Task<IActionResult> OnPostVerlengenAsync(Guid regel, CancellationToken ct) => AnswerAsync(() => handler.VerlengenAsync(Wie, regel, Regel, ct), "registraties");

    public Task<IActionResult> OnPostWeghalenAsync(Guid regel, CancellationToken ct) => AnswerAsync(() => handler.WeghalenAsync(Wie, regel, ct), "");

    private async Task<IActionResult> AnswerAsync(Func<Task<Result>> act, string deel)
    {
        // The other form was not sent: it shows what is stored.
        foreach (var veld in ModelState.Keys.Where(k => k.StartsWith("Input.", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(veld);
        }

        Input = ProfielInvoer.Van(Kaart.Profiel);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await act();
        return result.IsSuccess ? Done(deel.Length == 0 ? Pad : $"{Pad}#{deel}", "Het profiel is bewaard.") : Refused(result.Errors, nameof(Regel));
    }

    private async Task<bool> ShowAsync(CancellationToken ct)
    {
        Kaart = (await profielen.KaartAsync(Wie, ct))!;
        if (Kaart is null)
        {
            return false;
        }

        ViewData.SetTitle($"Profiel van {Kaart.Naam}");
        Organisaties = [.. (await gids.OrganisatiesAsync(null, ct)).Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];
        return true;
    }
}
