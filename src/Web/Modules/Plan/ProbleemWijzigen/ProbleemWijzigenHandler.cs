namespace Eenlijn.Web.Modules.Plan.ProbleemWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ProbleemWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, ProbleemGegevens gegevens, Zicht zicht, int? version, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Probleem>(id, version, ct) is not { } probleem)
        {
            return PlanFouten.GeenProbleem;
        }

        var result = probleem.Wijzigen(gegevens, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
