namespace Eenlijn.Web.Modules.Autorisatie.RolregelToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A line of the team itself: what it does or does not do, or one more wording (R0-001, R0-003).</summary>
[Requires(Handeling.RolWijzigen)]
public sealed class RolregelToevoegenModel(RolregelHandler handler, Rolkaarten kaarten) : RolPage(kaarten)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Onderwerpen { get; } = [.. Rolteksten.Onderwerpen.Select(o => new SelectListItem(o.Titel, o.Code))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await VindAsync(ct) ? Page() : NotFound();

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

        var nieuw = new NieuweRolregel(Input.Soort, Input.Onderwerp, Rolteksten.VoorWie.Any(v => v.Code == Input.Voor) ? Input.Voor : Input.AndersVoor);
        var result = await handler.HandleAsync(0, wie => Rolaanpassing.Toevoegen(Kaart.Team, Kaart.Alle, nieuw, new(Input.Tekst, Input.Vanaf, Input.Waarom), wie), ct);

        // Two who add at the same moment meet on the next code; nothing of this one is lost.
        return result.IsSuccess ? Done(RolUrl, "De zin staat erbij.")
            : result.Errors.Contains(Store.Conflict) ? Refused([new("net-ook-een", "Een collega voegde net ook een zin toe. Bewaar nog een keer.", nameof(Input.Tekst))])
            : Refused(result.Errors);
    }

    private async Task<bool> VindAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zin toevoegen");
        return await LeesAsync(ct) && MagWijzigen;
    }

    public sealed class InputModel
    {
        public Rolsoort? Soort { get; set; }

        public string? Tekst { get; set; }

        public string? Onderwerp { get; set; }

        public string? Voor { get; set; }

        public string? AndersVoor { get; set; }

        public DateOnly? Vanaf { get; set; }

        public string? Waarom { get; set; }
    }
}
