namespace Eenlijn.Web.Modules.Casus.BetrokkeneToevoegen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Somebody comes to be involved; a staff member may open the case from that day on (R1-056).</summary>
public sealed class BetrokkeneToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, BetrokkenheidGegevens gegevens, DateOnly van, Zicht zicht, CancellationToken ct)
    {
        var result = Betrokkenheid.Beginnen(dossier.CasusId, gegevens, van, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        if (gegevens.Medewerker is { } medewerker && gegevens.Soort == BetrokkenSoort.Medewerker
            && await dossier.Records<Betrokkenheid>().AnyAsync(b => b.Medewerker == medewerker && b.Tot == null, ct))
        {
            return new DomainError("al-betrokken", "Deze medewerker is al bij de casus betrokken.", nameof(Betrokkenheid.Medewerker));
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
