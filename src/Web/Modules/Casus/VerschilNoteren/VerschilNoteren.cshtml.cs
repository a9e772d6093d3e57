namespace Eenlijn.Web.Modules.Casus.VerschilNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class VerschilNoterenModel(VerschilNoterenHandler handler, Kalender kalender) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public Partijen Wie { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var (eerste, tweede) = (Input.Eerste.AlsGegevens(Wie), Input.Tweede.AlsGegevens(Wie));
        // Over those of the family whose views they are; nobody of them: over the whole family.
        var zeggen = new[] { eerste.Wie?.Persoon, tweede.Wie?.Persoon }.OfType<Domain.Gezin.PersoonId>().ToList();
        var zicht = NaarZicht(Input.Zicht, zeggen.Count > 0 ? zeggen : Gezin.Where(p => p.IsLid && p.Rol != Domain.Gezin.GezinsRol.Netwerk).Select(p => p.Id));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, Input.Onderwerp, eerste, tweede, zicht, ct);
        return result.IsSuccess ? Done($"{CasusUrl}/verschillen/{result.Value.Value}", "Ieders kijk staat er.") : Refused(result.Errors);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verschil van kijk opschrijven");
        Wie = await Partijen.LeesAsync(Dossier, kalender.Vandaag, ct);
        Gezin = Wie.Gezin;
        Input.Zicht.Personen = [.. Personen];
    }

    public sealed class InputModel
    {
        public string? Onderwerp { get; set; }

        public VisieInvoer Eerste { get; set; } = new();

        public VisieInvoer Tweede { get; set; } = new();

        public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin };
    }
}
