namespace Eenlijn.Web.Modules.Toestemming.AfschermingHerzien;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AfschermingHerzienHandler(Store store)
{
    /// <returns>Null when it is none of this family.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, AfschermingId id, int version, AfschermingBesluit besluit, CancellationToken ct)
    {
        if (await dossier.LoadAfschermingAsync(id, version, ct) is not { } afscherming)
        {
            return null;
        }

        var result = afscherming.Herzien(besluit);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
