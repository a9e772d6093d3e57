namespace Eenlijn.Web.Modules.Casus.EigenGrensWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Says it better, or asks somebody else (R0-012).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class EigenGrensWijzigenModel(EigenGrensHandler handler) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.WijzigenAsync(Dossier, RecordId.From(Record), Input.AlsGegevens(), Input.Version, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, default);
        }

        return result.IsSuccess ? Done($"{CasusUrl}/eigen-grenzen", "Bewaard.") : Refused(result.Errors);
    }

    private async Task<InputModel?> NuAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hier houdt mijn kennis op");
        var id = RecordId.From(Record);
        return await Dossier.Records<EigenGrens>().Where(g => g.Id == id && g.Uitkomst == null).Select(g => new InputModel
        {
            Wat = g.Wat,
            Rol = g.Rol,
            Wie = g.Wie,
            Gezin = g.Gezin,
            Zonder = g.Zonder,
            VoorDag = g.VoorDag,
            Version = g.Version,
        }).SingleOrDefaultAsync(ct);
    }

    public sealed class InputModel : EigenGrensInvoer
    {
        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Wat weet je niet, of kun je niet?", (i, k) => i.Wat)
            .Veld("Wie haal je erbij?", (i, k) => i.Rol == null ? null : Teamrollen.Lijst.Tekst(i.Rol))
            .Veld("Wie precies?", (i, k) => i.Wie)
            .Veld("Wat vindt het gezin ervan?", (i, k) => Veldtekst.Keuze(i.Gezin, CasusWoorden.Zeg))
            .Veld("Hoe ga je dan verder?", (i, k) => i.Zonder)
            .Veld("Voor welke dag?", (i, k) => Veldtekst.Dag(i.VoorDag));
    }
}
