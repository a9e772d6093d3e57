namespace Eenlijn.Persistence.Starting;

using Eenlijn.Persistence.Postgres;
using Eenlijn.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

/// <summary>The one place that says how a context works with its engine, for the web, the command line and the tests.</summary>
public static class DatabaseOptions
{
    public static DbContextOptionsBuilder UseEenlijn(this DbContextOptionsBuilder builder, DatabaseSettings settings) =>
        settings.Engine switch
        {
            DatabaseEngine.Sqlite => builder
                .UseSqlite(settings.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
                .AddInterceptors(SqlitePragmas.Instance),
            _ => builder
                .UseNpgsql(settings.ConnectionString, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)),
        };

    /// <summary>A context outside the services of a host.</summary>
    public static AppDbContext NewContext(this DatabaseSettings settings, params IInterceptor[] interceptors)
    {
        if (settings.Engine == DatabaseEngine.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqliteAppDbContext>();
            sqlite.UseEenlijn(settings).AddInterceptors(interceptors);
            return new SqliteAppDbContext(sqlite.Options);
        }

        var postgres = new DbContextOptionsBuilder<PostgresAppDbContext>();
        postgres.UseEenlijn(settings).AddInterceptors(interceptors);
        return new PostgresAppDbContext(postgres.Options);
    }
}
