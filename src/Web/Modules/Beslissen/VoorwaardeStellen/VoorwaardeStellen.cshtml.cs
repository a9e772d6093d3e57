namespace Eenlijn.Web.Modules.Beslissen.VoorwaardeStellen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>A condition that is set before anything is chosen (R3-019).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class VoorwaardeStellenModel(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Titel => "Waaraan moet elk besluit voldoen?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) && Beeld.IsOpen ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LeesAsync(ct)
        ? await DoAsync(() => MetAsync(null, b => Result.From(b.VoorwaardeStellen(Input.Soort, Input.Tekst, Vandaag).Errors), ct), BesluitUrl, "De voorwaarde staat erbij.")
        : NotFound();

    public sealed class InputModel
    {
        public Voorwaardesoort? Soort { get; set; }

        public string? Tekst { get; set; }
    }
}
