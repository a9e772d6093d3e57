namespace Eenlijn.Persistence.Starting;

using Microsoft.EntityFrameworkCore;

/// <summary>
/// The right to migrate a SQLite file, held as a lock on a file beside it. The system lets go of that lock when the process
/// dies; EF's own lock is a row, which stays behind and makes every later start wait for ever. So whoever has the turn
/// knows that a row he finds is of a migration that was interrupted.
/// </summary>
internal sealed class SqliteMigrationTurn : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream _held;
    private readonly AppDbContext _db;

    private SqliteMigrationTurn(FileStream held, AppDbContext db)
    {
        _held = held;
        _db = db;
    }

    public static async Task<SqliteMigrationTurn> TakeAsync(
        AppDbContext db, DatabaseSettings settings, TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        var from = time.GetTimestamp();
        while (true)
        {
            if (TryTake(settings) is { } held)
            {
                return new(held, db);
            }

            if (time.GetElapsedTime(from) >= patience)
            {
                throw new StartException(
                    $"Een ander proces werkt de database op dit moment bij ({settings}): wacht tot het klaar is en start opnieuw.");
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    /// <returns>Whether there was a lock to clear.</returns>
    public async Task<bool> ClearStaleLockAsync(CancellationToken cancellationToken)
    {
        var tables = await _db.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .ToListAsync(cancellationToken);
        return tables is [> 0]
            && await _db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken) > 0;
    }

    public ValueTask DisposeAsync() => _held.DisposeAsync();

    private static FileStream? TryTake(DatabaseSettings settings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(settings.File)!);
            return new FileStream(settings.File + ".migrate", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException busy) when (IsHeldByAnother(busy))
        {
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException(
                $"De map van de database is niet te beschrijven ({settings}): geef Eenlijn er schrijfrechten of kies met "
                + $"{DataFolder.Key} een andere map.",
                refused);
        }
    }

    /// <summary>The system's own number for a file in use: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.</summary>
    private static bool IsHeldByAnother(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
