namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>How the readings of the register stand, for who manages them; nothing about persons.</summary>
public sealed class RegisterStand(AppDbContext db)
{
    private const int Laatste = 10;

    public Task<List<RegisterInlezing>> LaatsteAsync(CancellationToken cancellationToken) => db.Set<RegisterInlezing>().AsNoTracking()
        .OrderByDescending(r => r.BegonnenOp).Take(Laatste).ToListAsync(cancellationToken);

    public Task<RegisterInlezing?> EenAsync(RegisterInlezingId id, CancellationToken cancellationToken) =>
        db.Set<RegisterInlezing>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);

    public Task<int> AantalAsync(CancellationToken cancellationToken) => db.Set<RegisterPersoon>().CountAsync(cancellationToken);
}
