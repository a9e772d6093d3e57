namespace Eenlijn.Web.Modules.Plan.VerwachtingWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class VerwachtingWijzigenModel(VerwachtingWijzigenHandler handler) : WijzigenPage<Verwachting, VerwachtingInput>
{
    public override string Terug => $"{PlanUrl}/verwachtingen";

    protected override string Titel => "Verwachting wijzigen";

    protected override Vergelijking<VerwachtingInput, PlanKeuzes> Vergelijking => VerwachtingInput.Vergelijking;

    public async Task<IActionResult> OnPostVervallenAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        // The button sends no fields: what the form would hold is not checked.
        ModelState.Clear();
        Input = Velden(Gevonden);
        var result = await handler.VervallenAsync(Dossier, RecordId, ct);
        return result.IsSuccess ? Done(Terug, "Deze verwachting geldt niet meer.") : Refused(result.Errors);
    }

    protected override VerwachtingInput Velden(Verwachting record) => new()
    {
        Van = record.Van,
        Wie = record.Wie?.Value,
        Wat = record.Wat,
        Stand = record.Stand,
        Antwoord = record.Antwoord,
        OverWie = [.. record.OverWie.Select(o => o.PersoonId.Value)],
        Zichtbaar = record.ZichtbaarVoor,
    };

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
