namespace Eenlijn.Web.Modules.Plan.HulpWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.PlanWijzigen)]
public sealed class HulpWijzigenModel(HulpWijzigenHandler handler) : WijzigenPage<Hulp, HulpInput>
{
    public override string Terug => $"{PlanUrl}/hulp";

    protected override string Titel => "Hulp verbeteren";

    protected override Vergelijking<HulpInput, PlanKeuzes> Vergelijking => HulpInput.Vergelijking;

    protected override async Task<bool> LezenAsync(CancellationToken ct)
    {
        var gevonden = await base.LezenAsync(ct);
        if (gevonden)
        {
            ViewData.SetPlanKeuzes(await Keuzes.MetDoelenAsync(Dossier, ct, Gevonden.Doel));
        }

        return gevonden;
    }

    protected override HulpInput Velden(Hulp record) => new()
    {
        Wat = record.Wat,
        Aanbieder = record.Aanbieder,
        Doel = record.Doel?.Value,
        Wet = record.Wet,
        OverWie = [.. record.OverWie.Select(o => o.PersoonId.Value)],
        AangebodenOp = record.AangebodenOp,
        Zichtbaar = record.ZichtbaarVoor,
    };

    protected override IEnumerable<EerderRij> Vroeger(Hulp record) => record.Vorige.OrderByDescending(v => v.Id)
        .Select(v => new EerderRij(v.GewijzigdOp, $"{v.Wat} ({v.Aanbieder})", v.Wet is { } wet ? Wetten.Lijst.Tekst(wet) : null, $"aangeboden op {DateText.Full(v.AangebodenOp)}"));

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
