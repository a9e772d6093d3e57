namespace Eenlijn.Persistence.Starting;

using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

/// <summary>Sets what SQLite keeps per connection. Once per handle: a pooled connection is opened for nearly every query.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The log is flushed at checkpoints only: after a power failure the last writes may be gone, the file is never damaged.
    private const string Sql =
        "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;";

    private readonly ConditionalWeakTable<object, object> _done = [];

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls.
        Apply(connection);
        return Task.CompletedTask;
    }

    private void Apply(DbConnection connection)
    {
        if (((SqliteConnection)connection).Handle is not { } handle || _done.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
        _done.AddOrUpdate(handle, this);
    }
}
