namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore.Storage;

internal static class SamenvoegenOpslaan
{
    /// <summary>Saves, or leaves nothing behind: neither in the database nor in what the page shows next.</summary>
    public static async Task<Result> KlaarAsync(this Store store, AppDbContext db, IDbContextTransaction transaction, CancellationToken ct)
    {
        var saved = await store.SaveAsync(ct);
        if (saved.IsSuccess)
        {
            await transaction.CommitAsync(ct);
        }
        else
        {
            db.ChangeTracker.Clear();
        }

        return saved;
    }
}
