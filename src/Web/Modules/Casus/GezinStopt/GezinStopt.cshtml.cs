namespace Eenlijn.Web.Modules.Casus.GezinStopt;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>The family can always stop, at once; the page explains what then happens and asks no reason (R0-023, R4-054).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GezinStoptModel(GezinStoptHandler handler) : CasusPage
{
    private Fase _fase;
    private string? _openDeur;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    public IReadOnlyList<OpenZorg> Zorgen { get; private set; } = [];

    public IReadOnlyList<string> Beloften { get; private set; } = [];

    public bool IsGesloten => _fase == Fase.Gesloten;

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var version = Input.Version;
        await PrepareAsync(ct);
        if (Input.GezegdDoor is { } wie && Mensen.All(m => m.Value != wie.ToString()))
        {
            ModelState.AddModelError("Input.GezegdDoor", "Kies iemand van het gezin.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(
            Dossier, new(Input.GezegdDoor is { } id ? PersoonId.From(id) : null, Input.Woorden, Input.OpenDeur), version, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            await PrepareAsync(ct);
            ShowStand(
                new("In welke fase is de casus?", "het gezin stopt", CasusWoorden.Zeg(_fase)),
                new("In eigen woorden", Input.Woorden ?? "", ""),
                new("Hoe komt het gezin bij jullie terug?", Input.OpenDeur ?? "", _openDeur));
        }

        return result.IsSuccess ? Done(CasusUrl, "Het gezin is gestopt. De deur blijft open.") : Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Het gezin stopt");
        var personen = await Dossier.PersonenKaartenAsync(ct);
        Mensen = [.. personen.Where(p => p is { IsLid: true, IsOverleden: false } && p.Rol != GezinsRol.Netwerk).Select(p => new SelectListItem(p.Naam, p.Id.Value.ToString()))];
        var (beloften, zorgen) = (Dossier.Records<Belofte>().Where(b => b.Status == BelofteStatus.Open), Dossier.OpenZorgen);
        var nu = await Dossier.Casus.Select(c => new
        {
            c.Version,
            c.Fase,
            c.OpenDeur,
            Beloften = beloften.Where(b => b.CasusId == c.Id).Select(b => new { b.Id, b.Voor, b.Wat }).ToList(),
            Zorgen = zorgen.Where(z => z.CasusId == c.Id).ToList(),
        }).AsSingleQuery().SingleAsync(ct);
        Beloften = [.. nu.Beloften.DistinctBy(b => b.Id).OrderBy(b => b.Voor).Select(b => b.Wat)];
        Zorgen = [.. nu.Zorgen.Distinct().OrderBy(z => z.VolgendeKeer)];
        (Input.Version, _fase, _openDeur) = (nu.Version, nu.Fase, nu.OpenDeur);
    }

    public sealed class InputModel
    {
        public Guid? GezegdDoor { get; set; }

        public string? Woorden { get; set; }

        public string? OpenDeur { get; set; }

        public int Version { get; set; }
    }
}
