namespace Eenlijn.Web.Modules.Analyse.AchtergrondNoteren;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AchtergrondNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, string blok, PersoonId? wie, IReadOnlyCollection<AchtergrondInvoer> invoer, Zicht zicht, CancellationToken ct)
    {
        var result = Achtergrond.Beginnen(dossier.GezinId, blok, wie, invoer, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
