namespace Eenlijn.Web.Modules.Beslissen.GesprekspuntAfhandelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What became of a point; a proposal of the family always gets an answer (R3-005, R0-008).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekspuntAfhandelenModel(BeslissenHandler handler, Kalender kalender) : GesprekPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Punt { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public PuntBeeld Gevonden { get; private set; } = null!;

    public IEnumerable<SelectListItem> Standen => Gevonden.Soort switch
    {
        Puntsoort.Werkwijze => BeslisWoorden.Keuzes<Puntstand>(BeslisWoorden.Zeg, Puntstand.Besproken, Puntstand.Meegenomen),
        // To the next agenda it goes when that is made.
        Puntsoort.OpenVraag => BeslisWoorden.Keuzes<Puntstand>(BeslisWoorden.Zeg, Puntstand.Overgenomen, Puntstand.NietOvergenomen, Puntstand.Meegenomen),
        _ => BeslisWoorden.Keuzes<Puntstand>(BeslisWoorden.Zeg, Puntstand.Overgenomen, Puntstand.NietOvergenomen, Puntstand.Meegenomen),
    };

    protected override string Titel => "Wat doen jullie hiermee?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await VindAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Stand = Gevonden.Stand, Antwoord = Gevonden.Antwoord, Version = Beeld.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await VindAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.DoAsync<Beslisgesprek>(Dossier, GesprekId, Input.Version, g => g.PuntAfhandelen(Punt, Input.Stand, Input.Antwoord), ct);
        if (result.Errors.Contains(Store.Conflict) && await VindAsync(ct))
        {
            Input.Version = Beeld.Version;
            ShowStand(
                new("Hoe staat het ermee?", Veldtekst.Keuze(Input.Stand, BeslisWoorden.Zeg), BeslisWoorden.Zeg(Gevonden.Stand)),
                new("Wat is het antwoord?", Input.Antwoord ?? "", Gevonden.Antwoord ?? ""));
        }

        return result.IsSuccess ? Done(GesprekUrl, "Bewaard.") : Refused(result.Errors);
    }

    private async Task<bool> VindAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || Beeld.Punten.FirstOrDefault(p => p.Id == Punt) is not { } punt)
        {
            return false;
        }

        Gevonden = punt;
        return true;
    }

    public sealed class InputModel
    {
        public Puntstand? Stand { get; set; }

        public string? Antwoord { get; set; }

        public int Version { get; set; }
    }
}
