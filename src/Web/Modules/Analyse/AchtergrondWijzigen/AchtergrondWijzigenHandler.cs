namespace Eenlijn.Web.Modules.Analyse.AchtergrondWijzigen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AchtergrondWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, int? version, IReadOnlyCollection<AchtergrondInvoer> invoer, Zicht zicht, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Achtergrond>(id, version, ct) is not { } achtergrond)
        {
            return AnalyseFouten.AchtergrondWeg;
        }

        var result = achtergrond.Invullen(invoer, dossier.Medewerker, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
