namespace Eenlijn.Web.Modules.Gezin.PersoonWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.GezinWijzigen)]
public sealed class PersoonWijzigenModel(PersoonWijzigenHandler handler, Gids gids, DemoMode demo, Kalender kalender) : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Persoon { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The fields in which what is stored now differs from what was typed: label, own, stored.</summary>
    public IReadOnlyList<VeldVerschil> Verschillen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await StoredAsync(ct) is not { } stored)
        {
            return NotFound();
        }

        Input = stored;
        await PrepareAsync(ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var scholen = await PrepareAsync(ct);
        var gegevens = Input.Persoon.NaarGegevens(demo.Aan, kalender.Vandaag);
        if (!gegevens.IsSuccess || !ModelState.IsValid)
        {
            return Refused(gegevens.Errors, "Input.Persoon");
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, new(Persoon), gegevens.Value, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{GezinUrl}#leden", "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await StoredAsync(ct) is { } stored)
        {
            Verschillen = VeldVerschil.Tussen(Input.Persoon, stored.Persoon, scholen);
            Input.Version = stored.Version;
            ModelState.Remove("Input.Version");
        }

        return Refused(result.Errors, "Input.Persoon");
    }

    private async Task<IReadOnlyList<OrganisatieKaart>> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gegevens van een persoon wijzigen");
        var scholen = await gids.OrganisatiesAsync(GezinKeuzes.Scholen, ct);
        ViewData["Scholen"] = GezinKeuzes.Organisaties(scholen);
        return scholen;
    }

    private async Task<InputModel?> StoredAsync(CancellationToken ct)
    {
        var id = new PersoonId(Persoon);
        return await Dossier.Personen.SingleOrDefaultAsync(p => p.Id == id, ct) is { } persoon
            ? new InputModel { Persoon = PersoonVelden.Van(persoon.AlsGegevens()), Version = persoon.Version }
            : null;
    }

    public sealed class InputModel
    {
        public PersoonVelden Persoon { get; set; } = new();

        public int Version { get; set; }
    }
}
