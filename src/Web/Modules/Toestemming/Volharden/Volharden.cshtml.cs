namespace Eenlijn.Web.Modules.Toestemming.Volharden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A youth of 12–15 goes on wanting it after a parent said no (K18, Jeugdwet 7.3.4 lid 2).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class VolhardenModel(VolhardenHandler handler, Kalender kalender) : VraagPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Jongere { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Naam => Kring.NaamVan(PersoonId.From(Jongere));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input.Version = Kaart.Version;
        await this.RestoreDraftAsync(ct);
        return Page();
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

        await this.ForgetDraftAsync(ct);
        var jongere = PersoonId.From(Jongere);
        var beslissing = Kring.Bepaal(Kaart.Voor, [jongere], [jongere]).PerPersoon[0];
        if (await handler.HandleAsync(Dossier, VraagId, beslissing, Input.Version, Input.Uitleg, ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done(VraagUrl, $"Genoteerd. {Naam} beslist hier zelf. Vertel de ouders wat er gebeurt.") : await RefusedAsync(result, Stand, ct);
    }

    private IEnumerable<VeldVerschil> Stand() => Kaart.Antwoorden.Select(a => new VeldVerschil(VraagWoorden.Wie(a.Persoon, a.Instelling, Kring), null, VraagWoorden.Zeg(a)))
        .Append(new("Hoe merkte je dat er goed over is nagedacht?", Input.Uitleg ?? "", ""));

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("De jongere wil het nog steeds");
        return await LoadVraagAsync(ct) && Kaart.OverWie.Contains(PersoonId.From(Jongere));
    }

    public sealed class InputModel
    {
        public string? Uitleg { get; set; }

        public int Version { get; set; }
    }
}
