namespace Eenlijn.Web.Modules.Autorisatie.NoodtoegangBeoordelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NoodtoegangBeoordelenHandler(Store store, TeamToegang toegang, ActingContext acting, Kalender kalender)
{
    /// <returns>Null when it is not there, or of another team.</returns>
    public async Task<Result?> HandleAsync(NoodtoegangId id, NoodtoegangOordeel? oordeel, string? toelichting, CancellationToken ct)
    {
        if (await toegang.LoadNoodtoegangAsync(id, ct) is not { } nood)
        {
            return null;
        }

        var result = nood.Beoordelen(oordeel, toelichting, acting.Ik, kalender.Nu);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
