namespace Eenlijn.Web.Modules.Plan.VaardigheidWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.PlanWijzigen)]
public sealed class VaardigheidWijzigenModel(VaardigheidWijzigenHandler handler) : WijzigenPage<Vaardigheid, VaardigheidInput>
{
    public override string Terug => $"{PlanUrl}/groei";

    protected override string Titel => "Verbeteren wat er geleerd is";

    protected override Vergelijking<VaardigheidInput, PlanKeuzes> Vergelijking => VaardigheidInput.Vergelijking;

    protected override VaardigheidInput Velden(Vaardigheid record) => new() { Wie = record.Wie.Value, Wat = record.Wat, Soort = record.Soort, Op = record.Op };

    protected override IEnumerable<EerderRij> Vroeger(Vaardigheid record) => record.Vorige.OrderByDescending(v => v.Id)
        .Select(v => new EerderRij(v.GewijzigdOp, $"{Keuzes.Naam(v.Wie)}: {v.Wat}", v.Soort.Tekst(), $"gemerkt op {DateText.Full(v.Op)}"));

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
