namespace Eenlijn.Web.Modules.Casus.GezinStopt;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Closes the case at the family's word. Who keeps sight of a concern goes on; open promises go to who has the casusregie,
/// who says to the family what still comes (K34). Tasks are work among colleagues: they stay with who had them.
/// </summary>
public sealed class GezinStoptHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, GezinStoptGegevens gegevens, int version, CancellationToken ct)
    {
        var casus = await dossier.LoadCasusAsync(version, ct);
        var zorgen = await dossier.OpenZorgenAsync(ct);
        var beloften = await dossier.Records<Belofte>().AsTracking().Where(b => b.Status == BelofteStatus.Open).ToListAsync(ct);
        var result = casus.StoppenDoorGezin(gegevens, new([.. zorgen.Select(z => z.Naam).Distinct()], beloften.Count), dossier.Medewerker, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return result;
        }

        beloften.ForEach(belofte => belofte.Overdragen(casus.HuidigeRegie.Medewerker));
        return await store.SaveAsync(ct);
    }
}
