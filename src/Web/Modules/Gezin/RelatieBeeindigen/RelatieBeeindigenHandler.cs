namespace Eenlijn.Web.Modules.Gezin.RelatieBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class RelatieBeeindigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RelatieId id, DateOnly eind, CancellationToken ct)
    {
        if (await dossier.LoadRelatieAsync(id, null, ct) is not { } relatie)
        {
            return new DomainError("relatie-weg", "Deze relatie is er niet meer.");
        }

        var result = relatie.Beeindigen(eind, await RelatieLeggen.RelatieLeggenHandler.GrenzenAsync(dossier, relatie.Van, relatie.Naar, kalender.Vandaag, ct));
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
