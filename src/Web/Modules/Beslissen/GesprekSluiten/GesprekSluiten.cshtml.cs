namespace Eenlijn.Web.Modules.Beslissen.GesprekSluiten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>Ends the talk; the same text becomes a contact, so that nobody writes it twice.</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekSluitenModel(GesprekSluitenHandler handler, Kalender kalender) : GesprekPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Titel => "Gesprek afsluiten";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => !await LeesAsync(ct) ? NotFound() : await DoAsync(
        () => handler.HandleAsync(Dossier, GesprekId, Input.OokContact ? new() { Soort = Input.Soort, Minuten = Input.Minuten, Pet = PetVanNu() } : null, ct),
        BeslisUrl,
        Input.OokContact ? "Het gesprek is afgesloten, en staat ook bij de contacten." : "Het gesprek is afgesloten.");

    public sealed class InputModel
    {
        public bool OokContact { get; set; } = true;

        public ContactSoort? Soort { get; set; } = ContactSoort.Huisbezoek;

        public int? Minuten { get; set; }
    }
}
