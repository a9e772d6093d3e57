namespace Eenlijn.Web.Modules.Toestemming.ToestemmingIntrekken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A yes is taken back: one act, with its effect explained; no reason is asked (R2-100).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class ToestemmingIntrekkenModel(ToestemmingIntrekkenHandler handler, Kalender kalender) : AntwoordPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        (Input.Op, Input.Version) = (Vandaag, Kaart.Version);
        return Van.Uitkomst is AntwoordUitkomst.Gegeven ? Page() : Done(VraagUrl, "Er is nu geen toestemming om in te trekken.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.HandleAsync(Dossier, VraagId, Antwoord, Input, ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done(VraagUrl, $"Ingetrokken. Vanaf nu gebeurt dit niet meer met het ja van {Wie}.") : await RefusedAsync(result, () => [new("Toestemming", "intrekken", VraagWoorden.Zeg(Van))], ct);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Toestemming intrekken");
        return LoadAntwoordAsync(ct);
    }

    public sealed class InputModel
    {
        public DateOnly? Op { get; set; }

        public string? Woorden { get; set; }

        public bool GevolgUitgelegd { get; set; }

        public int Version { get; set; }
    }
}
