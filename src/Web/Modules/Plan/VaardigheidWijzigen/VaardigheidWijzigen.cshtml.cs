namespace Eenlijn.Web.Modules.Plan.VaardigheidWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

[Requires(Handeling.PlanWijzigen)]
public sealed class VaardigheidWijzigenModel(VaardigheidWijzigenHandler handler) : WijzigenPage<Vaardigheid, VaardigheidInput>
{
    public override string Terug => $"{PlanUrl}/groei";

    protected override string Titel => "Verbeteren wat er geleerd is";

    protected override Vergelijking<VaardigheidInput, PlanKeuzes> Vergelijking => VaardigheidInput.Vergelijking;

    public string Naam(PersoonId wie) => Keuzes.Naam(wie);

    protected override VaardigheidInput Velden(Vaardigheid record) => new() { Wie = record.Wie.Value, Wat = record.Wat, Soort = record.Soort, Op = record.Op };

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
