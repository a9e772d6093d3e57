namespace Eenlijn.Web.Modules.Toestemming.AntwoordNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A yes or a no of one person; a no with its objections and what was done about them (R2-102).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class AntwoordNoterenModel(AntwoordNoterenHandler handler, Kalender kalender) : AntwoordPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The same person's open answers over others, so that one sentence on the telephone is noted once.</summary>
    public IEnumerable<SelectListItem> Ook => Kaart.Antwoorden
        .Where(a => a.Id != Van.Id && a.Uitkomst is AntwoordUitkomst.NogNiet && (a.Persoon, a.Instelling) == (Van.Persoon, Van.Instelling))
        .Select(a => new SelectListItem(Kring.NaamVan(a.Over), a.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        (Input.Op, Input.Version) = (Vandaag, Kaart.Version);
        Input.Ook = [.. Ook.Select(o => Guid.Parse(o.Value))];
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Ja is null)
        {
            ModelState.AddModelError("Input.Ja", $"Kies of {Wie} ja of nee zei.");
        }

        if (Input.Ook.Exists(id => Ook.All(o => o.Value != id.ToString())))
        {
            ModelState.AddModelError("Input.Ook", "Kies uit de lijst over wie dit ook geldt.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        if (await handler.HandleAsync(Dossier, VraagId, Antwoord, Input, ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess
            ? Done(VraagUrl, Input.Ja == true ? $"Genoteerd: {Wie} vindt het goed." : $"Genoteerd: {Wie} vindt het niet goed.")
            : await RefusedAsync(result, () => [new($"Wat zegt {Wie}?", Input.Ja == true ? "ja" : "nee", VraagWoorden.Zeg(Van))], ct);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Antwoord noteren");
        return LoadAntwoordAsync(ct);
    }

    public sealed class InputModel
    {
        public bool? Ja { get; set; }

        public List<Guid> Ook { get; set; } = [];

        public DateOnly? Op { get; set; }

        public AntwoordWijze Wijze { get; set; }

        public string? Woorden { get; set; }

        public string? Bezwaren { get; set; }

        public string? Poging { get; set; }

        public int Version { get; set; }
    }
}
