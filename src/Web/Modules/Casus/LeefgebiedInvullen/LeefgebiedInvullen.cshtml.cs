namespace Eenlijn.Web.Modules.Casus.LeefgebiedInvullen;

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

[Requires(Handeling.CasusWijzigen)]
public sealed class LeefgebiedInvullenModel(LeefgebiedInvullenHandler handler) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public string Naam { get; private set; } = "";

    /// <summary>Closed by a colleague while somebody typed: the form stays, and says so.</summary>
    private bool IsGesloten { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        if (await NuAsync(record, ct) is not { } nu || IsGesloten)
        {
            return NotFound();
        }

        Input = nu;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct)
    {
        if (await NuAsync(record, ct) is not { } nu)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.InvullenAsync(Dossier, RecordId.From(record), Input, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, default);
        }

        return result.IsSuccess ? Done($"{CasusUrl}/verkennen", "Bewaard.") : Refused(result.Errors);
    }

    public async Task<IActionResult> OnPostSluitenAsync(Guid record, CancellationToken ct)
    {
        if (await NuAsync(record, ct) is not { } nu)
        {
            return NotFound();
        }

        // The button sends no fields: what the form would hold is not checked.
        ModelState.Clear();
        Input = nu;
        var result = await handler.SluitenAsync(Dossier, RecordId.From(record), ct);
        return result.IsSuccess ? Done($"{CasusUrl}/verkennen", "Gesloten. Wat er stond, blijft te lezen.") : Refused(result.Errors);
    }

    private async Task<InputModel?> NuAsync(Guid record, CancellationToken ct)
    {
        ViewData.SetTitle("Leefgebied invullen");
        var id = RecordId.From(record);
        var rij = await Dossier.Records<Verkenning>().Where(v => v.Id == id).Select(v => new
        {
            v.Leefgebied,
            Gesloten = v.GeslotenOp != null,
            Nu = new InputModel { WatGaatGoed = v.WatGaatGoed, WatIsLastig = v.WatIsLastig, WatWilHetGezin = v.WatWilHetGezin, Version = v.Version },
        }).SingleOrDefaultAsync(ct);
        IsGesloten = rij?.Gesloten ?? false;
        Naam = rij is null ? "" : Leefgebieden.Lijst.Tekst(rij.Leefgebied);
        return rij?.Nu;
    }

    public sealed class InputModel
    {
        public string? WatGaatGoed { get; set; }

        public string? WatIsLastig { get; set; }

        public string? WatWilHetGezin { get; set; }

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Wat gaat goed?", (i, k) => i.WatGaatGoed)
            .Veld("Wat is lastig?", (i, k) => i.WatIsLastig)
            .Veld("Wat wil het gezin?", (i, k) => i.WatWilHetGezin);
    }
}
