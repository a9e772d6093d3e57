namespace Eenlijn.Persistence.Starting;

using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

/// <summary>One connection on which statements may take as long as a migration needs.</summary>
internal sealed class PostgresMigrationSession : IAsyncDisposable
{
    private const int OldestVersion = 15;

    // Two nodes that start together on an empty database would both make EF's table of migrations. Any number does, as long
    // as it is Eenlijn's own; the lock ends with the session, also when the process dies.
    private const string TakeTurn = "SELECT pg_advisory_lock(7235461)";

    private readonly AppDbContext _db;
    private readonly int? _timeout;

    private PostgresMigrationSession(AppDbContext db)
    {
        _db = db;
        _timeout = db.Database.GetCommandTimeout();
    }

    public static async Task<PostgresMigrationSession> OpenAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        await OpenOrCreateAsync(db, cancellationToken);
        var session = new PostgresMigrationSession(db);
        RequireVersion(((NpgsqlConnection)db.Database.GetDbConnection()).PostgreSqlVersion);
        db.Database.SetCommandTimeout(0);
        await db.Database.ExecuteSqlRawAsync("SET statement_timeout = 0", cancellationToken);
        await db.Database.ExecuteSqlRawAsync(TakeTurn, cancellationToken);
        return session;
    }

    public static void RequireVersion(Version version)
    {
        if (version.Major < OldestVersion)
        {
            throw new StartException(
                $"PostgreSQL {version.Major} is te oud: Eenlijn heeft PostgreSQL {OldestVersion} of nieuwer nodig.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The pool resets nothing. A broken connection has lost the lock already.
        if (_db.Database.GetDbConnection().State == ConnectionState.Open)
        {
            await _db.Database.ExecuteSqlRawAsync("RESET statement_timeout");
            await _db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_unlock_all()");
        }

        _db.Database.SetCommandTimeout(_timeout);
        await _db.Database.CloseConnectionAsync();
    }

    private static async Task OpenOrCreateAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await db.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
        }
    }
}
