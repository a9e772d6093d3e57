namespace Eenlijn.Web.Modules.Beslissen.BeeldMaken;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class BeeldMakenHandler(Store store, Profielen profielen, Kalender kalender)
{
    /// <param name="vorige">The number of the picture that the form showed; 0 for none.</param>
    public async Task<Result> HandleAsync(Dossier dossier, SituatiebeeldGegevens gegevens, int vorige, Zicht zicht, CancellationToken ct)
    {
        var staat = await dossier.Records<Situatiebeeld>().AsTracking().OrderByDescending(b => b.Nummer).FirstOrDefaultAsync(ct);
        if ((staat?.Nummer ?? 0) != vorige)
        {
            return Store.Conflict;
        }

        var uitgesloten = gegevens.Psychiatrie == Vermoedenstand.Uitgesloten || gegevens.Beperking == Vermoedenstand.Uitgesloten;
        var mag = uitgesloten && await profielen.MagUitsluitenAsync(dossier.Medewerker, ct);
        var beeld = Situatiebeeld.Maken(dossier.CasusId, vorige, gegevens, mag, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!beeld.IsSuccess)
        {
            return Result.From(beeld.Errors);
        }

        staat?.Vervangen(kalender.Vandaag);
        store.Add(beeld.Value);
        return await store.SaveAsync(ct);
    }
}
