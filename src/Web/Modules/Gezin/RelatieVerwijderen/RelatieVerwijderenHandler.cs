namespace Eenlijn.Web.Modules.Gezin.RelatieVerwijderen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class RelatieVerwijderenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RelatieId id, CancellationToken ct)
    {
        if (await dossier.LoadRelatieAsync(id, null, ct) is not { } relatie)
        {
            return new DomainError("relatie-weg", "Deze relatie is er niet meer.");
        }

        var result = relatie.Verwijderen();
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
