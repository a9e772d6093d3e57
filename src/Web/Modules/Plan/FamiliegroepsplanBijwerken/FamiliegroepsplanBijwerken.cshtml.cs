namespace Eenlijn.Web.Modules.Plan.FamiliegroepsplanBijwerken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

[Requires(Handeling.PlanWijzigen)]
public sealed class FamiliegroepsplanBijwerkenModel(FamiliegroepsplanBijwerkenHandler handler, Kalender kalender) : WijzigenPage<Familiegroepsplan, FamiliegroepsplanInput>
{
    public override string Terug => $"{PlanUrl}/familiegroepsplan";

    protected override string Titel => "Hoe gaat het verder?";

    protected override Vergelijking<FamiliegroepsplanInput, PlanKeuzes> Vergelijking => FamiliegroepsplanInput.Vergelijking;

    protected override FamiliegroepsplanInput Velden(Familiegroepsplan record) => new()
    {
        Stand = record.Stand == FamiliegroepsplanStand.Aangeboden ? null : record.Stand,
        Sinds = record.Stand == FamiliegroepsplanStand.Aangeboden ? kalender.Vandaag : record.Sinds,
        KlaarOp = record.KlaarOp,
        Inhoud = record.Inhoud,
        MetWie = record.MetWie,
        Reden = record.Reden,
        OpSchriftGevraagdOp = record.OpSchriftGevraagdOp,
    };

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
