namespace Eenlijn.Web.Modules.Casus.TaakWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Casus.TaakPlannen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.TaakWijzigen)]
public sealed class TaakWijzigenModel(TaakWijzigenHandler handler) : TaakFormulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        if (await NuAsync(record, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct)
    {
        await ShowAsync(ct);
        CheckVoor();
        var zicht = NaarZicht(Input.Zicht, []);
        return ModelState.IsValid
            ? await AnswerAsync(await handler.WijzigenAsync(Dossier, RecordId.From(record), Input.Version, Input.AlsGegevens(), zicht, ct), record, null, "De taak is gewijzigd.", ct)
            : Refused();
    }

    public Task<IActionResult> OnPostGedaanAsync(Guid record, string? terug, CancellationToken ct) => AfhandelenAsync(record, TaakStatus.Gedaan, terug, "De taak is gedaan.", ct);

    public Task<IActionResult> OnPostVervallenAsync(Guid record, string? terug, CancellationToken ct) => AfhandelenAsync(record, TaakStatus.Vervallen, terug, "De taak is vervallen.", ct);

    private async Task<IActionResult> AfhandelenAsync(Guid record, TaakStatus status, string? terug, string melding, CancellationToken ct)
    {
        // A button in a line sends no fields: what the form would hold is not checked, and shown as it stands.
        ModelState.Clear();
        var result = await handler.AfhandelenAsync(Dossier, RecordId.From(record), status, ct);
        if (result is { IsSuccess: false } && await NuAsync(record, ct) is { } nu)
        {
            Input = nu;
            await ShowAsync(ct);
        }

        return await AnswerAsync(result, record, terug, melding, ct);
    }

    private async Task<IActionResult> AnswerAsync(Result? result, Guid record, string? terug, string melding, CancellationToken ct)
    {
        if (result is not { } klaar)
        {
            return NotFound();
        }

        if (klaar.IsSuccess)
        {
            return Done(terug is not null && Url.IsLocalUrl(terug) ? terug : CasusUrl, melding);
        }

        if (klaar.Errors.Contains(Store.Conflict) && await NuAsync(record, ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(TaakInvoer.Vergelijking, Input, nu, this);
        }

        return Refused(klaar.Errors);
    }

    private async Task<PageResult> ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Taak wijzigen");
        await LoadKeuzesAsync(ct);
        return Page();
    }

    private Task<TaakInvoer?> NuAsync(Guid record, CancellationToken ct)
    {
        var id = RecordId.From(record);
        return Dossier.Records<Taak>().Where(t => t.Id == id).Select(t => new TaakInvoer
        {
            Soort = t.Soort,
            Wat = t.Wat,
            Op = t.Op,
            Tijd = t.Tijd,
            Plaats = t.Plaats,
            Toelichting = t.Toelichting,
            Voor = t.Voor.Value,
            Zicht = new() { Voor = t.ZichtbaarVoor, OverWie = t.OverWie.Select(o => o.PersoonId.Value).ToList() },
            Version = t.Version,
        }).SingleOrDefaultAsync(ct);
    }
}
