namespace Eenlijn.Web.Modules.Plan.FamiliegroepsplanBijwerken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class FamiliegroepsplanBijwerkenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, FamiliegroepsplanInput input, PlanKeuzes keuzes, CancellationToken ct) =>
        store.WijzigenAsync<Familiegroepsplan>(dossier, id, input.Version, PlanFouten.NietMeer, plan => Doen(plan, input), ct);

    private Result Doen(Familiegroepsplan plan, FamiliegroepsplanInput input)
    {
        var stap = plan.Bijwerken(input.AlsStap(), kalender.Vandaag);
        var schrift = input.OpSchriftGevraagdOp == plan.OpSchriftGevraagdOp ? Result.Ok : plan.OpSchriftVragen(input.OpSchriftGevraagdOp, kalender.Vandaag);
        return Result.From([.. stap.Errors, .. schrift.Errors]);
    }
}
