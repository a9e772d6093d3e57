namespace Eenlijn.Web.Modules.Gezin.PersoonWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.GezinWijzigen)]
public sealed class PersoonWijzigenModel(PersoonWijzigenHandler handler, Gids gids, DemoMode demo, Kalender kalender) : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Persoon { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await StoredAsync(ct) is not { } stored)
        {
            return NotFound();
        }

        Input = stored;
        await PrepareAsync(ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var scholen = await PrepareAsync(ct);
        var gegevens = Input.Persoon.NaarGegevens(demo.Aan, kalender.Vandaag);
        if (!gegevens.IsSuccess || !ModelState.IsValid)
        {
            return Refused(gegevens.Errors, "Input.Persoon");
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, new(Persoon), gegevens.Value, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{GezinUrl}#leden", "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await StoredAsync(ct) is { } stored)
        {
            Input.Version = stored.Version;
            ShowConflict(InputModel.Vergelijking, Input, stored, scholen);
        }

        return Refused(result.Errors, "Input.Persoon");
    }

    private async Task<IReadOnlyList<SelectListItem>> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gegevens van een persoon wijzigen");
        var scholen = GezinKeuzes.Organisaties(await gids.OrganisatiesAsync(GezinKeuzes.Scholen, ct));
        ViewData["Scholen"] = scholen;
        return scholen;
    }

    private async Task<InputModel?> StoredAsync(CancellationToken ct)
    {
        var id = new PersoonId(Persoon);
        return await Dossier.Personen.SingleOrDefaultAsync(p => p.Id == id, ct) is { } persoon
            ? new InputModel { Persoon = PersoonVelden.Van(persoon.AlsGegevens()), Version = persoon.Version }
            : null;
    }

    public sealed class InputModel
    {
        public PersoonVelden Persoon { get; set; } = new();

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, IReadOnlyList<SelectListItem>> Vergelijking { get; } = new Vergelijking<InputModel, IReadOnlyList<SelectListItem>>()
            .Veld("Roepnaam", (i, k) => i.Persoon.Roepnaam)
            .Veld("Tussenvoegsel", (i, k) => i.Persoon.Tussenvoegsel)
            .Veld("Achternaam", (i, k) => i.Persoon.Achternaam)
            .Veld("Alle voornamen", (i, k) => i.Persoon.Voornamen)
            .Veld("Geboorte", (i, k) => Geboorte(i.Persoon.Geboorte, i.Persoon.Geboren))
            .Veld("Geslacht", (i, k) => Veldtekst.Keuze(i.Persoon.Geslacht, g => g.Tekst()))
            .Veld("BSN", (i, k) => i.Persoon.Bsn)
            .Veld("School of opvang", (i, k) => Veldtekst.Keuze(i.Persoon.School, k))
            .Veld("Groep of klas", (i, k) => i.Persoon.Groep)
            .Veld("Taal", (i, k) => i.Persoon.Taal)
            .Veld("Tolk gewenst", (i, k) => Veldtekst.JaNee(i.Persoon.TolkGewenst))
            .Veld("Liefst bereikbaar", (i, k) => Veldtekst.Keuze(i.Persoon.Voorkeurskanaal, v => v.Tekst()))
            .Veld("Telefoon", (i, k) => i.Persoon.Telefoon)
            .Veld("E-mail", (i, k) => i.Persoon.Email)
            .Veld("Wanneer en hoe bereikbaar", (i, k) => i.Persoon.Bereikbaarheid)
            .Veld("Wat werkt in woorden", (i, k) => Veldtekst.Keuze(i.Persoon.Taalniveau, t => t.Tekst()))
            .Veld("Waar praat iemand het liefst", (i, k) => Veldtekst.Keuze(i.Persoon.Gespreksplaats, p => p.Tekst()))
            .Veld("Hoe leert iemand iets nieuws", (i, k) => Veldtekst.Keuze(i.Persoon.Leerstijl, l => l.Tekst()))
            .Veld("Wil meer weten over", (i, k) => i.Persoon.Onderwerpen)
            .Veld("Wens over wie er komt", (i, k) => i.Persoon.WensWie)
            .Veld("Overleden", (i, k) => Overleden(i.Persoon.Overleden, i.Persoon.OverledenOp));

        private static string Geboorte(GeboorteKeuze? keuze, DatumInvoer geboren) => (keuze, Veldtekst.Dag(geboren)) switch
        {
            (GeboorteKeuze.Ongeboren, var dag) => $"nog niet geboren {dag}".Trim(),
            (_, "") => "niet bekend",
            (_, var dag) => dag,
        };

        private static string Overleden(bool overleden, DatumInvoer op) => overleden ? $"ja {Veldtekst.Dag(op)}".Trim() : "nee";
    }
}
