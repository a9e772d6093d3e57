namespace Eenlijn.Web.Modules.Plan.Onderweg;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Casus.ContactNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class OnderwegModel(OnderwegHandler handler, Kalender kalender) : GezinsFormulier
{
    private List<Guid> _doelen = [];

    [BindProperty]
    public OnderwegInput Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Contacten;

    public IReadOnlyList<SelectListItem> Doelen { get; private set; } = [];

    /// <summary>What was filled in from the text, to look at; null before somebody asked for it.</summary>
    public IReadOnlyList<string>? Gevuld { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Op = kalender.Vandaag;
        await this.RestoreDraftAsync(ct);
    }

    /// <summary>Fills in what the text says, for the worker to look at; keeps nothing.</summary>
    public async Task<IActionResult> OnPostVoorstelAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var namen = Gezin.Where(p => p is { IsLid: true, IsOverleden: false }).Select(p => new NaamInTekst(p.Id, p.Kort)).ToList();
        var gevuld = Input.Vullen(OnderwegTekst.Lees(Input.Tekst, namen, kalender.Vandaag), _doelen is [var enige] ? enige : null);
        Gevuld = [.. gevuld.Select(g => g.Naam)];
        foreach (var sleutel in ModelState.Keys.Where(k => gevuld.Any(g => k == $"Input.{g.Veld}" || k.StartsWith($"Input.{g.Veld}.", StringComparison.Ordinal))).ToList())
        {
            ModelState.Remove(sleutel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var personen = Kies(Input.MetWie, "Input.MetWie");
        // Nobody chosen, and spoken with one: then it was promised to that one.
        var aan = Kies(Input.BelofteAan, "Input.BelofteAan") ?? (personen is [var enige] ? enige : (PersoonId?)null);
        var van = Kies(Input.CijferVan, "Input.CijferVan");
        var zicht = NaarZicht(Input.Zicht, personen);
        if (string.IsNullOrWhiteSpace(Input.Tekst))
        {
            ModelState.AddModelError("Input.Tekst", "Schrijf op wat er is gezegd.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var contact = new NieuwContact(new() { Op = Input.Op, Soort = Input.Soort, Pet = PetVanNu(), Verslag = Input.Tekst, Personen = personen }, zicht)
        {
            Belofte = Input.HeeftBelofte ? new(Input.BelofteWat, aan, null, Input.BelofteVoor) : null,
            BelofteZicht = new(aan is null ? ZichtbaarVoor.Medewerkers : ZichtbaarVoor.Gezin, aan is { } wie ? [wie] : []),
        };
        var cijfer = Input.HeeftCijfer ? new CijferOnderweg(Input.Doel is { } d && _doelen.Contains(d) ? RecordId.From(d) : null, new(Input.Cijfer, van, Input.Op, null), Input.Vervangen) : null;
        var result = await handler.HandleAsync(Dossier, contact, cijfer, ct);
        return result.IsSuccess ? Done(CasusUrl, Bewaard()) : Refused(result.Errors.Select(OnderwegInput.BijVeld));
    }

    private string Bewaard() => (Input.HeeftBelofte, Input.HeeftCijfer) switch
    {
        (true, true) => "Bewaard: het contact, je belofte bij Vandaag, en het cijfer in het plan.",
        (true, false) => "Bewaard: het contact, en je belofte bij Vandaag.",
        (false, true) => "Bewaard: het contact, en het cijfer in het plan.",
        _ => "Het contact is genoteerd.",
    };

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Onderweg noteren");
        await LoadGezinAsync(Input.Zicht, ct);
        var doelen = await Dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief)
            .OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Titel })
            .ToListAsync(ct);
        _doelen = [.. doelen.Select(d => d.Id.Value)];
        Doelen = [.. doelen.Select(d => new SelectListItem(d.Titel, d.Id.Value.ToString()))];
    }
}
