namespace Eenlijn.Web.Modules.Beslissen.BeeldMaken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>The picture of the situation, or a next one out of the one that stands (R3-012, R3-027, R4-038).</summary>
[NietSamen]
[Requires(Handeling.CasusWijzigen)]
public sealed class BeeldMakenModel(BeeldMakenHandler handler) : BeslissenPage
{
    private const int Regels = 4;

    [BindProperty]
    public BeeldInvoer Input { get; set; } = new();

    /// <summary>The talk in which it was made; null outside of one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Gesprek { get; set; }

    /// <summary>More lines without a script.</summary>
    [BindProperty(Name = "regelErbij")]
    public bool RegelErbij { get; set; }

    public bool IsNieuwe => Input.Version > 0;

    public string Terug => Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}?stap=bespreken" : $"{BeslisUrl}/beeld";

    public IEnumerable<SelectListItem> Kiesbaar => Leden.Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = await NuAsync(ct) ?? new();
        await LaadAsync(ct);
        Input.Gevraagden = Input.Gevraagden.Count > 0 ? Input.Gevraagden : [.. Leden.Select(p => p.Id.Value)];
        Aanvullen();
        await this.RestoreDraftAsync(ct);
        return await KentGesprekAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        var gevraagden = Kies(Input.Gevraagden, "Input.Gevraagden");
        var zicht = NaarZicht(Input.Zicht, gevraagden);
        if (!ModelState.IsValid || !await KentGesprekAsync(ct))
        {
            return Refused();
        }

        if (RegelErbij)
        {
            Input.Factoren.Add(new());
            Input.Factoren.Add(new());
            return Page();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, Input.AlsGegevens(gevraagden, Gesprek is { } g ? RecordId.From(g) : null), Input.Version, zicht, ct);
        if (result.IsSuccess)
        {
            return Done(Terug, "Het beeld staat er. Vraag ieder of het klopt.");
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(BeeldInvoer.Vergelijking, Input, nu, this);
        }

        return Refused(result.Errors);
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Beeld maken");
        await LoadGezinAsync(Input.Zicht, ct);
    }

    private void Aanvullen() => Input.Factoren.AddRange(Enumerable.Range(0, Math.Max(2, Regels - Input.Factoren.Count)).Select(_ => new BeeldInvoer.Regel()));

    private async Task<bool> KentGesprekAsync(CancellationToken ct) => Gesprek is not { } id || await Dossier.Records<Beslisgesprek>().AnyAsync(g => g.Id == RecordId.From(id), ct);

    private async Task<BeeldInvoer?> NuAsync(CancellationToken ct) =>
        await Dossier.Records<Situatiebeeld>().Where(b => b.VervangenOp == null).OrderByDescending(b => b.Nummer).FirstOrDefaultAsync(ct) is { } nu ? BeeldInvoer.Van(nu) : null;
}
