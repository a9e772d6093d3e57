namespace Eenlijn.Persistence.Starting;

using Microsoft.EntityFrameworkCore;

/// <summary>Looks whether the database is whole and belongs to this version; changes nothing.</summary>
public sealed class DatabaseVerifier(AppDbContext db, DatabaseSettings settings)
{
    /// <exception cref="StartException">The database can't be reached or read.</exception>
    public async Task<VerificationReport> VerifyAsync(CancellationToken cancellationToken = default)
    {
        // Opening would make the file.
        if (settings.File is { } file && !File.Exists(file))
        {
            throw new StartException($"Het databasebestand bestaat niet ({settings}): maak het met 'migrate'.");
        }

        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            // Reading a large file through takes longer than a page may.
            db.Database.SetCommandTimeout(0);
            return await LookAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not StartException && DatabaseFailure.Explain(failure, settings) is { } sentence)
        {
            throw new StartException(sentence, failure);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<VerificationReport> LookAsync(CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var server = db.Database.GetDbConnection().ServerVersion;
        var damage = settings.Engine == DatabaseEngine.Sqlite
            ? await Integrity.OfSqliteAsync(db, cancellationToken)
            : await Integrity.OfPostgresAsync(db, cancellationToken);
        var name = settings.Engine == DatabaseEngine.Sqlite ? "SQLite" : "PostgreSQL";
        return new($"{name} {server}", [.. known.Except(applied)], [.. applied.Except(known)], damage);
    }
}
