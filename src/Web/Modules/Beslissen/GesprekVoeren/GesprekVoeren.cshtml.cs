namespace Eenlijn.Web.Modules.Beslissen.GesprekVoeren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

/// <summary>
/// The talk: one step at a time, with what family and professional have to know, the tools that fit and what was said (R3-001 to R3-004).
/// Taking a step only adds, so that two who sit at the table never write over each other.
/// </summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekVoerenModel(BeslissenHandler handler, Kalender kalender) : GesprekPage(kalender)
{
    private readonly Kalender _kalender = kalender;

    /// <summary>Code of the step that is shown; without one the first that is still to come.</summary>
    [BindProperty(SupportsGet = true, Name = "stap")]
    public string? Gekozen { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Gespreksstap Stap { get; private set; } = Gespreksstappen.Alle[0];

    /// <summary>From 1, the welcome included.</summary>
    public int Plek => Gespreksstappen.Nummer(Stap.Code) + 1;

    public IEnumerable<Hulpmiddel> Middelen => Stap.Hulpmiddelen.Select(Hulpmiddelen.Zoek).OfType<Hulpmiddel>();

    protected override string Titel => "Samen beslissen";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        var volgende = Input.Soort is Gangsoort.Opnieuw ? Stap : Gespreksstappen.Alle[Math.Min(Plek, Gespreksstappen.Alle.Count - 1)];
        return await DoAsync(
            () => handler.DoAsync<Beslisgesprek>(Dossier, GesprekId, null, g => g.StapZetten(Stap.Code, Input.Soort, Input.Reden, Beeld.KrachtenGevraagd, Dossier.Medewerker, _kalender.Nu), ct),
            $"{GesprekUrl}?stap={volgende.Code}");
    }

    public string StapUrl(Gespreksstap stap) => $"{GesprekUrl}?stap={stap.Code}";

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return false;
        }

        Stap = Gespreksstappen.Zoek(Gekozen) ?? Gespreksstappen.Zoek(Beeld.Verder)!;
        return true;
    }

    public sealed class InputModel
    {
        public Gangsoort? Soort { get; set; }

        public string? Reden { get; set; }
    }
}
