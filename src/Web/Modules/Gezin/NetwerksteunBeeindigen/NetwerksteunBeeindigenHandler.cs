namespace Eenlijn.Web.Modules.Gezin.NetwerksteunBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NetwerksteunBeeindigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, NetwerksteunId id, DateOnly tot, CancellationToken ct)
    {
        if (await dossier.LoadNetwerksteunAsync(id, null, ct) is not { } steun)
        {
            return new DomainError("steun-weg", "Deze hulp staat er niet meer.");
        }

        var result = steun.Beeindigen(tot, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
