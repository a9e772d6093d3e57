namespace Eenlijn.Web.Modules.Casus.RegieAfspreken;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Makes the next agreement and replaces the one before; who confirms is asked anew (R1-053).</summary>
public sealed class RegieAfsprekenHandler(Store store, Kalender kalender)
{
    /// <param name="nummer">Of the agreement that the form showed; null when there was none.</param>
    public async Task<Result> HandleAsync(
        Dossier dossier, RegieafspraakGegevens gegevens, IReadOnlyCollection<Regiepartij> gevraagden, Zicht zicht, int? nummer, CancellationToken ct)
    {
        var vorig = await dossier.Records<Regieafspraak>().OrderByDescending(a => a.Nummer).Select(a => new { a.Id, a.Nummer, a.VervangenOp }).FirstOrDefaultAsync(ct);
        if (nummer != vorig?.Nummer)
        {
            // Somebody else made the next one in the meantime.
            return Store.Conflict;
        }

        var nieuw = Regieafspraak.Maken(dossier.CasusId, (vorig?.Nummer ?? 0) + 1, gegevens, gevraagden, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!nieuw.IsSuccess)
        {
            return Result.From(nieuw.Errors);
        }

        if (vorig is { VervangenOp: null } && await dossier.LoadAsync<Regieafspraak>(vorig.Id, null, ct) is { } oud && oud.Vervangen(kalender.Vandaag) is { IsSuccess: false } geweigerd)
        {
            return geweigerd;
        }

        store.Add(nieuw.Value);
        return await store.SaveAsync(ct);
    }
}
