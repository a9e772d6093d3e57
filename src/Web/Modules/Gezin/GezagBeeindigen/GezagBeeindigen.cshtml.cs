namespace Eenlijn.Web.Modules.Gezin.GezagBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.GezinWijzigen)]
public sealed class GezagBeeindigenModel(GezagBeeindigenHandler handler, Kalender kalender) : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Gezag { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public GezagSoort Soort { get; private set; }

    public string KindNaam { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Tot = kalender.Vandaag;
        return await PrepareAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, new(Gezag), Input.Tot, ct), $"{GezinUrl}#gezag", "Bewaard.")
            : NotFound();

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gezag beëindigen");
        var id = new GezagId(Gezag);
        var gezag = await Dossier.Gezag.Where(g => g.Id == id).Select(g => new { g.Soort, g.Kind }).SingleOrDefaultAsync(ct);
        if (gezag is not null)
        {
            Soort = gezag.Soort;
            KindNaam = (await Dossier.PersonenKaartenAsync(ct)).First(p => p.Id == gezag.Kind).Naam;
        }

        return gezag is not null;
    }

    public sealed class InputModel
    {
        public DateOnly Tot { get; set; }
    }
}
