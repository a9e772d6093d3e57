namespace Eenlijn.Web.Modules.Casus.EigenGrensAfronden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>What it brought to involve somebody (R0-012).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class EigenGrensAfrondenModel(EigenGrensHandler handler, Kalender kalender) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public Stand Grens { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        (Input.Op, Input.Version) = (kalender.Vandaag, Grens.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.AfrondenAsync(Dossier, RecordId.From(Record), Input.Uitkomst, Input.Opbrengst, Input.Op, Input.Version, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = Grens.Version;
            ShowStand(
                new("Wat doet deze persoon?", Veldtekst.Keuze(Input.Uitkomst, CasusWoorden.Zeg), Veldtekst.Keuze(Grens.Uitkomst, CasusWoorden.Zeg)),
                new("Wat leverde het op?", Input.Opbrengst, Grens.Opbrengst),
                new("Wie haal je erbij?", null, Grens.Wie),
                new("Wat weet je niet, of kun je niet?", null, Grens.Wat));
        }

        return result.IsSuccess ? Done($"{CasusUrl}/eigen-grenzen", "Bewaard. De taak bij Vandaag is ook klaar.") : Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hoe ging het?");
        var id = RecordId.From(Record);
        var gevonden = await Dossier.Records<EigenGrens>().Where(g => g.Id == id).Select(g => new { g.Wat, g.Rol, g.Wie, g.Uitkomst, g.Opbrengst, g.Version }).SingleOrDefaultAsync(ct);
        if (gevonden is null || Dossier.Tekst(gevonden.Wat) is not { } wat)
        {
            return false;
        }

        Grens = new(wat, EigenGrensInvoer.Zeg(gevonden.Rol, Dossier.Tekst(gevonden.Wie)), gevonden.Uitkomst, Dossier.Tekst(gevonden.Opbrengst), gevonden.Version);
        return true;
    }

    public sealed record Stand(string Wat, string Wie, Grensuitkomst? Uitkomst, string? Opbrengst, int Version);

    public sealed class InputModel
    {
        public Grensuitkomst? Uitkomst { get; set; }

        public string? Opbrengst { get; set; }

        public DateOnly? Op { get; set; }

        public int Version { get; set; }
    }
}
