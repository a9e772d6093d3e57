namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>What most acts of the plan do alike: begin the plan when there is none and add to it, or load a record and change it.</summary>
internal static class PlanBewaren
{
    public static async Task<Result> ToevoegenAsync<T>(this Store store, Dossier dossier, Func<Plan, Result<T>> maken, CancellationToken ct)
        where T : AggregateRoot
    {
        var result = maken(await dossier.LoadOfBeginPlanAsync(store, null, ct));
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }

    /// <param name="weg">What is said when it is not there, or not the viewer's to see.</param>
    public static async Task<Result> WijzigenAsync<T>(this Store store, Dossier dossier, RecordId id, int? version, DomainError weg, Func<T, Result> wijzigen, CancellationToken ct)
        where T : PersoonsRecord, IVanGezin
    {
        if (await dossier.LoadVanGezinAsync<T>(id, version, ct) is not { } record)
        {
            return weg;
        }

        var result = wijzigen(record);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
