namespace Eenlijn.Web.Modules.Beslissen.GesprekspuntNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;

/// <summary>Something for the agenda, another way to go about, or a question that stays open, of whoever brings it in (R3-005, R3-006, R3-015).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekspuntNoterenModel(BeslissenHandler handler, Kalender kalender) : GesprekPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    protected override string Titel => "Punt erbij";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input.Soort = Enum.TryParse<Puntsoort>(Soort, out var soort) && Enum.IsDefined(soort) ? soort : Puntsoort.Agenda;
        await this.RestoreDraftAsync(ct);
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

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Beslisgesprek>(Dossier, GesprekId, null, g => g.PuntNoteren(Input.Soort, Input.Tekst, Sprekers.Lees(Input.Van)), ct);
        return result.IsSuccess
            ? Done(Input.Soort == Puntsoort.OpenVraag ? $"{GesprekUrl}?stap=besluit" : GesprekUrl, "Het staat erbij.")
            : Refused(result.Errors.Select(e => e with { Veld = e.Veld == nameof(Gesprekspunt.Persoon) ? nameof(Input.Van) : e.Veld }));
    }

    public sealed class InputModel
    {
        public Puntsoort? Soort { get; set; }

        public string? Van { get; set; }

        public string? Tekst { get; set; }
    }
}
