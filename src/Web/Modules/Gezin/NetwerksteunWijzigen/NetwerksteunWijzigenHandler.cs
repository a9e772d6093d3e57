namespace Eenlijn.Web.Modules.Gezin.NetwerksteunWijzigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NetwerksteunWijzigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, NetwerksteunId id, SteunSoort soort, string? afspraak, bool? wilHelpen, Netwerkweging weging, int version, CancellationToken ct)
    {
        if (await dossier.LoadNetwerksteunAsync(id, version, ct) is not { } steun)
        {
            return new DomainError("steun-weg", "Deze hulp staat er niet meer.");
        }

        var result = steun.Wijzigen(soort, afspraak, wilHelpen, weging);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
