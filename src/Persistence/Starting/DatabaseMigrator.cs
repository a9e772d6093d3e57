namespace Eenlijn.Persistence.Starting;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

/// <summary>Brings the database up to date, from nothing when it does not exist yet.</summary>
public sealed class DatabaseMigrator(
    AppDbContext db, DatabaseSettings settings, TimeProvider time, ILogger<DatabaseMigrator> logger)
{
    /// <summary>How long to wait for another process that is migrating the same SQLite file.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <exception cref="StartException">The database can't be reached, is too old or too new, or can't be written.</exception>
    public async Task<MigrationReport> MigrateAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return settings.Engine == DatabaseEngine.Sqlite
                ? await MigrateSqliteAsync(cancellationToken)
                : await MigratePostgresAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not StartException && DatabaseFailure.Explain(failure, settings) is { } sentence)
        {
            throw new StartException(sentence, failure);
        }
    }

    private async Task<MigrationReport> MigrateSqliteAsync(CancellationToken cancellationToken)
    {
        await using var turn = await SqliteMigrationTurn.TakeAsync(db, settings, Patience, time, cancellationToken);
        var cleared = await turn.ClearStaleLockAsync(cancellationToken);
        if (cleared)
        {
            logger.LogWarning("Een eerdere migratie is afgebroken; het slot dat zij achterliet is weggehaald.");
        }

        return new(await ApplyAsync(cancellationToken), cleared);
    }

    private async Task<MigrationReport> MigratePostgresAsync(CancellationToken cancellationToken)
    {
        await using var session = await PostgresMigrationSession.OpenAsync(db, cancellationToken);
        return new(await ApplyAsync(cancellationToken), StaleLockCleared: false);
    }

    private async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(known).Any())
        {
            throw new StartException(
                $"De database hoort bij een andere versie van Eenlijn ({settings}): start die versie of kies een andere database.");
        }

        var pending = known.Except(applied).ToList();
        await db.Database.MigrateAsync(cancellationToken);
        foreach (var migration in pending)
        {
            logger.LogInformation("Migratie {Migration} is toegepast.", migration);
        }

        return pending;
    }
}
