namespace Eenlijn.Web.Modules.Casus.RegieErbijVragen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.RegieWijzigen)]
public sealed class RegieErbijVragenModel(RegieErbijVragenHandler handler, Kalender kalender) : CasusPage
{
    private Partijen _partijen = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    /// <summary>Who was not asked yet.</summary>
    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        if (!await LoadAsync(record, ct))
        {
            return NotFound();
        }

        Input.Gevraagden = [.. _partijen.Voorstel.Where(v => Items.Any(i => i.Value == v))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct) =>
        await LoadAsync(record, ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, RecordId.From(record), [.. Input.Gevraagden.Select(_partijen.Partij).OfType<Regiepartij>()], ct), $"{CasusUrl}/regieafspraak", "Ook zij zijn nu gevraagd.")
            : NotFound();

    private async Task<bool> LoadAsync(Guid record, CancellationToken ct)
    {
        ViewData.SetTitle("Wie bevestigt dit ook?");
        _partijen = await Partijen.LeesAsync(Dossier, kalender.Vandaag, ct);
        var id = RecordId.From(record);
        if (await Dossier.Records<Regieafspraak>().SingleOrDefaultAsync(a => a.Id == id && a.VervangenOp == null, ct) is not { } afspraak)
        {
            return false;
        }

        Items = [.. _partijen.Items.Where(i => afspraak.Bevestigingen.All(b => Partijen.Code(b.Wie) != i.Value))];
        return true;
    }

    public sealed class InputModel
    {
        public List<string> Gevraagden { get; set; } = [];
    }
}
