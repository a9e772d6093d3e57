namespace Eenlijn.Web.Modules.Casus.RegieToewijzen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>The casusregie goes to somebody else, and with it, when asked, what the old one still had to do (R1-051, K7).</summary>
public sealed class RegieToewijzenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RegieHouder houder, bool werkGaatMee, int version, CancellationToken ct)
    {
        var casus = await dossier.LoadCasusAsync(version, ct);
        var oud = casus.HuidigeRegie.Medewerker;
        var result = casus.RegieToewijzen(houder, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return result;
        }

        if (werkGaatMee && oud != houder.Medewerker)
        {
            foreach (var belofte in await dossier.Records<Belofte>().AsTracking().Where(b => b.Door == oud && b.Status == BelofteStatus.Open).ToListAsync(ct))
            {
                belofte.Overdragen(houder.Medewerker);
            }

            foreach (var taak in await dossier.Records<Taak>().AsTracking().Where(t => t.Voor == oud && t.Status == TaakStatus.Open).ToListAsync(ct))
            {
                taak.Overdragen(houder.Medewerker);
            }
        }

        return await store.SaveAsync(ct);
    }
}
