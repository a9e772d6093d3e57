namespace Eenlijn.Web.Modules.Casus.LeefgebiedOpenen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class LeefgebiedOpenenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, VerkenningOpening opening, Zicht zicht, CancellationToken ct)
    {
        var gebied = opening.Leefgebied;
        if (await dossier.Records<Verkenning>().AnyAsync(v => v.Leefgebied == gebied && v.GeslotenOp == null, ct))
        {
            return new DomainError("al-open", "Dit leefgebied is al open.", nameof(opening.Leefgebied));
        }

        var verkenning = Verkenning.Openen(dossier.CasusId, opening, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!verkenning.IsSuccess)
        {
            return Result.From(verkenning.Errors);
        }

        store.Add(verkenning.Value);
        return await store.SaveAsync(ct);
    }
}
