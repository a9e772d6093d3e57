namespace Eenlijn.Web.Modules.Casus.FaseWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class FaseWijzigenModel(FaseWijzigenHandler handler, Gids gids, Kalender kalender) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>How the case stands in the database.</summary>
    public FaseNu Nu { get; private set; } = null!;

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<OpenZorg> Zorgen { get; private set; } = [];

    public IReadOnlyList<string> Beloften { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    public IEnumerable<SelectListItem> Fasen => CasusWoorden.Keuzes<Fase>(CasusWoorden.Zeg).Where(f => f.Value != Dossier.Hoofd.Fase.ToString());

    public async Task OnGetAsync(Fase? naar, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Naar = naar;
        Input.Version = Nu.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (Input.Opvolger is { } wie && Medewerkers.All(m => m.Value != wie.ToString()))
        {
            ModelState.AddModelError("Input.Opvolger", "Kies een medewerker uit de lijst.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var stap = new FaseStap(Input.Naar)
        {
            Reden = Input.Reden,
            OpenDeur = Input.OpenDeur,
            ZichtAfgesproken = Input.ZichtAfgesproken,
            Opvolger = Input.Opvolger is { } opvolger ? MedewerkerId.From(opvolger) : null,
        };
        var result = await handler.HandleAsync(Dossier, stap, Input.Version, ct);
        if (result.IsSuccess && Input.Naar == Fase.StutEnSteun)
        {
            return Done($"{CasusUrl}/stut-en-steun", "De casus staat nu op stut en steun. Spreek af wie er af en toe vraagt hoe het gaat.");
        }

        if (result.IsSuccess)
        {
            return Done(CasusUrl, Input.Naar == Fase.Gesloten ? "De casus is gesloten. De deur blijft open." : $"De casus staat nu op {CasusWoorden.Zeg(Input.Naar!.Value)}.");
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            await PrepareAsync(ct);
            Input.Version = Nu.Version;
            ShowStand(
                new("In welke fase is de casus?", Input.Naar is { } gekozen ? CasusWoorden.Zeg(gekozen) : "", CasusWoorden.Zeg(Nu.Fase)),
                new("Waarom nu?", Input.Reden ?? "", Nu.Reden),
                new("Hoe komt het gezin terug?", Input.OpenDeur ?? "", Nu.OpenDeur));
        }

        return Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Fase wijzigen");
        Nu = await Dossier.Casus.Select(c => new FaseNu(
            c.Fase, c.Fasen.OrderByDescending(f => f.Op).ThenByDescending(f => f.Id).Select(f => f.Reden).FirstOrDefault(), c.OpenDeur, c.Version)).SingleAsync(ct);
        Zorgen = await Dossier.OpenZorgenAsync(ct);
        Beloften = await Dossier.Records<Belofte>().Where(b => b.Status == BelofteStatus.Open).OrderBy(b => b.Voor).Select(b => b.Wat).ToListAsync(ct);
        Medewerkers = [.. (await gids.TeamAsync(kalender.Vandaag, ct)).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))];
    }

    public sealed record FaseNu(Fase Fase, string? Reden, string? OpenDeur, int Version);

    public sealed class InputModel
    {
        public Fase? Naar { get; set; }

        public string? Reden { get; set; }

        public string? OpenDeur { get; set; }

        public bool ZichtAfgesproken { get; set; }

        public Guid? Opvolger { get; set; }

        public int Version { get; set; }
    }
}
