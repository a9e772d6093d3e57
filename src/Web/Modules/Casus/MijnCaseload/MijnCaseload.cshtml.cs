namespace Eenlijn.Web.Modules.Casus.MijnCaseload;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What I carry, as I feel it myself: how heavy each case is, and whether it is too much (R1-097).</summary>
[ZonderVersie]
[Requires(Handeling.CaseloadWijzigen)]
public sealed class MijnCaseloadModel(MijnCaseloadHandler handler, Teamlezer lezer, ReadLog log, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty]
    public SignaalModel Signaal { get; set; } = new();

    public IReadOnlyList<EigenCasus> Casussen { get; private set; } = [];

    public TeVeel? Gemeld { get; private set; }

    public DateOnly Dag => kalender.Vandaag;

    public static IReadOnlyList<SelectListItem> Keuzes { get; } =
        [.. Enum.GetValues<Zwaarte>().Select(z => new SelectListItem(CasusWoorden.Zeg(z), z.ToString()))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Casussen = [.. Casussen.Select(c => new Inschatting { Casus = c.Id.Value, Zwaarte = c.Zwaarte })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Casussen = [.. Input.Casussen.Where(i => Casussen.Any(c => c.Id.Value == i.Casus))];
        return await DoAsync(() => handler.InschattenAsync([.. Input.Casussen.Select(i => (new CasusId(i.Casus), i.Zwaarte))], ct), "/caseload", "Bewaard. Je teamleider ziet hoe zwaar je werk voor je is.");
    }

    public async Task<IActionResult> OnPostTeVeelAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        ModelState.Remove("Input.Casussen");
        var result = Gemeld is null ? await handler.TeVeelAsync(Signaal.Woorden, ct) : Result.Ok;
        return result.IsSuccess ? Done("/caseload", "Je teamleider ziet dat het te veel is, en komt bij je terug.") : Refused(result.Errors, "Signaal");
    }

    public string Naam(Guid casus) => Casussen.First(c => c.Id.Value == casus).Gezin;

    public int Minuten(Guid casus) => Casussen.First(c => c.Id.Value == casus).Minuten;

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Mijn caseload");
        Casussen = await lezer.MijnAsync(ct);
        Gemeld = await lezer.MijnSignaalAsync(ct);
        log.Listed("Caseload", Casussen.Select(c => c.Id));
    }

    public sealed class InputModel
    {
        public List<Inschatting> Casussen { get; set; } = [];
    }

    public sealed class Inschatting
    {
        public Guid Casus { get; set; }

        public Zwaarte? Zwaarte { get; set; }
    }

    public sealed class SignaalModel
    {
        public string? Woorden { get; set; }
    }
}
