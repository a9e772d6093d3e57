namespace Eenlijn.Web.Modules.Beslissen.GesprekWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekWijzigenModel(BeslissenHandler handler, Kalender kalender) : GesprekFormulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Gesprek { get; set; }

    [BindProperty]
    public GesprekInvoer Input { get; set; } = new();

    public string Terug => $"{BeslisUrl}/gesprekken/{Gesprek}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LoadAsync(ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var (gegevens, zicht) = Lees(Input);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Beslisgesprek>(Dossier, RecordId.From(Gesprek), Input.Version, g => g.Wijzigen(gegevens, zicht, kalender.Vandaag), ct);
        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(GesprekInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "Het gesprek is gewijzigd.") : Refused(result.Errors);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gesprek wijzigen");
        ViewData["Formulier"] = this;
        await LoadWerkAsync(Input.Zicht, ct);
    }

    private async Task<GesprekInvoer?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Gesprek);
        return await Dossier.Records<Beslisgesprek>().SingleOrDefaultAsync(g => g.Id == id, ct) is not { GeslotenOp: null } g ? null : new GesprekInvoer
        {
            Op = g.Op,
            Plaats = g.Plaats,
            Doel = g.Doel,
            Personen = [.. g.Deelnemers.Select(d => d.Persoon?.Value).OfType<Guid>()],
            Medewerkers = [.. g.Deelnemers.Select(d => d.Medewerker?.Value).OfType<Guid>()],
            Anderen = string.Join('\n', g.Deelnemers.Select(d => d.Naam).OfType<string>()),
            Zicht = new() { Voor = g.ZichtbaarVoor, OverWie = [.. g.OverWie.Select(o => o.PersoonId.Value)] },
            Version = g.Version,
        };
    }
}
