namespace Eenlijn.Web.Modules.Beslissen.BeeldReageren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>Whether one of the family understands the picture and whether it is right to him (R3-011, R3-012, R0-007).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class BeeldReagerenModel(BeslissenHandler handler, Kalender kalender) : BeslissenPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Beeld { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Gesprek { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(Name = "nogIemand")]
    public bool NogIemand { get; set; }

    public string WatSpeelt { get; private set; } = "";

    public string Terug => Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}?stap=begrip" : $"{BeslisUrl}/beeld";

    public IEnumerable<SelectListItem> Kiesbaar => Leden.Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Input.Op = kalender.Vandaag;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        var wie = Kies(Input.Wie, "Input.Wie");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Situatiebeeld>(Dossier, RecordId.From(Beeld), null, b => b.Reageren(wie, Input.Begrip, Input.Eens, Input.Woorden, Input.Op, kalender.Vandaag), ct);
        return result.IsSuccess
            ? Done(NogIemand ? $"{BeslisUrl}/beeld/{Beeld}/reageren{(Gesprek is { } g ? $"?gesprek={g}" : "")}" : Terug, "Het antwoord staat erbij.")
            : Refused(result.Errors.Select(e => e with { Veld = e.Veld == nameof(Beeldreactie.Persoon) ? nameof(Input.Wie) : e.Veld }));
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Klopt het beeld?");
        await LoadGezinAsync(null, ct);
        var id = RecordId.From(Beeld);
        WatSpeelt = await Dossier.Records<Situatiebeeld>().Where(b => b.Id == id).Select(b => b.WatSpeelt).SingleOrDefaultAsync(ct) ?? "";
        return Dossier.Tekst(WatSpeelt) is { Length: > 0 };
    }

    public sealed class InputModel
    {
        public Guid? Wie { get; set; }

        public Begrip? Begrip { get; set; }

        public Akkoord? Eens { get; set; }

        public string? Woorden { get; set; }

        public DateOnly? Op { get; set; }
    }
}
