namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Writes down that access ended by itself. The case is closed to the worker without this, at the moment itself; this hands over
/// the work that he still had there, and leaves the line in the log.
/// </summary>
public sealed class AflopendeToegang(AppDbContext db, Store store, Kalender kalender)
{
    private const int PerKeer = 100;

    /// <returns>How many ended. Another process that was first leaves nothing to do.</returns>
    public async Task<int> AfsluitenAsync(CancellationToken cancellationToken)
    {
        var (vandaag, nu) = (kalender.Vandaag, kalender.Nu);
        var tijdelijk = await db.Set<TijdelijkeToegang>().Where(t => t.GeeindigdOp == null && t.TotEnMet < vandaag).OrderBy(t => t.TotEnMet).Take(PerKeer).ToListAsync(cancellationToken);
        var nood = await db.Set<Noodtoegang>().Where(n => !n.Afgesloten && n.Einde <= nu).OrderBy(n => n.Einde).Take(PerKeer).ToListAsync(cancellationToken);
        var afgelopen = tijdelijk.Count(t => t.Aflopen(nu).IsSuccess) + nood.Count(n => n.Aflopen(nu).IsSuccess);
        return afgelopen > 0 && (await store.SaveAsync(cancellationToken)).IsSuccess ? afgelopen : 0;
    }
}
