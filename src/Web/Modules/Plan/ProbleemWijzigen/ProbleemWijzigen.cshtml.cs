namespace Eenlijn.Web.Modules.Plan.ProbleemWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProbleemWijzigenModel(ProbleemWijzigenHandler handler) : WijzigenPage<Probleem, ProbleemInput>
{
    public override string Terug => $"{PlanUrl}/problemen";

    protected override string Titel => "Wijzigen wat er speelt";

    protected override Vergelijking<ProbleemInput, PlanKeuzes> Vergelijking => ProbleemInput.Vergelijking;

    protected override ProbleemInput Velden(Probleem record) => ProbleemInput.Van(record);

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
