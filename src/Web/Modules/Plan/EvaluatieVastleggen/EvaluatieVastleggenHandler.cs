namespace Eenlijn.Web.Modules.Plan.EvaluatieVastleggen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Writes down what was decided, and moves the day of looking back along with it: one save.</summary>
public sealed class EvaluatieVastleggenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, EvaluatieGegevens gegevens, IReadOnlyCollection<PersoonId> horenErbij, Zicht zicht, CancellationToken ct)
    {
        if (await dossier.LoadPlanAsync(null, ct) is not { } plan)
        {
            return PlanFouten.GeenPlan;
        }

        var evaluatie = Evaluatie.Vastleggen(plan, gegevens, horenErbij, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!evaluatie.IsSuccess)
        {
            return Result.From(evaluatie.Errors);
        }

        if (evaluatie.Value.VolgendeOp is { } volgende && volgende != plan.TerugkijkenOp && plan.TerugkijkenPlannen(volgende, plan.TerugkijkenWaar, kalender.Vandaag) is { IsSuccess: false } geweigerd)
        {
            return geweigerd;
        }

        store.Add(evaluatie.Value);
        return await store.SaveAsync(ct);
    }
}
