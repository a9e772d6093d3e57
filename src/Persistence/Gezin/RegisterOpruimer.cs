namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Takes persons out of the copy of the register who stood in no file for as long as the organisation keeps them (K20, ADR 0017).</summary>
public sealed class RegisterOpruimer(AppDbContext db, Store store, Kalender kalender)
{
    private const int Partij = 500;

    /// <returns>How many persons left the copy.</returns>
    public async Task<int> OpruimenAsync(CancellationToken cancellationToken)
    {
        var voor = kalender.Nu.AddDays(-GezinsTermijnen.Registerkopie.Dagen);
        var totaal = 0;
        while (true)
        {
            db.ChangeTracker.Clear();
            var partij = await (
                from persoon in db.Set<RegisterPersoon>()
                join inlezing in db.Set<RegisterInlezing>() on persoon.Inlezing equals inlezing.Id
                where inlezing.BegonnenOp < voor
                orderby persoon.Bsn
                select persoon).Take(Partij).ToListAsync(cancellationToken);
            if (partij.Count == 0)
            {
                return totaal;
            }

            var ids = partij.Select(p => p.Inlezing).Distinct().ToList();
            foreach (var inlezing in await db.Set<RegisterInlezing>().Where(i => ids.Contains(i.Id)).ToListAsync(cancellationToken))
            {
                inlezing.Opruimen(partij.Count(p => p.Inlezing == inlezing.Id));
            }

            db.RemoveRange(partij);
            if (!(await store.SaveAsync(cancellationToken)).IsSuccess)
            {
                // A file was read in at the same moment; the next time is within the hour.
                return totaal;
            }

            totaal += partij.Count;
        }
    }
}
