namespace Eenlijn.Web.Modules.Plan.DoelStatusWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class DoelStatusWijzigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, DoelStatus? status, int? version, CancellationToken ct)
    {
        if (status is not { } naar)
        {
            return new DomainError("status-leeg", "Kies hoe het met dit doel staat.", "Status");
        }

        if (await dossier.LoadVanGezinAsync<Doel>(id, version, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        var result = doel.StatusWijzigen(naar);
        return result.IsSuccess ? await store.SaveAsync(ct) : Result.From([.. result.Errors.Select(e => e with { Veld = "Status" })]);
    }
}
