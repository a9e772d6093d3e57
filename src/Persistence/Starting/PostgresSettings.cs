namespace Eenlijn.Persistence.Starting;

using System.Data.Common;
using Npgsql;

/// <summary>How Eenlijn connects to PostgreSQL. What the operator set stands, safe defaults fill up the rest.</summary>
internal static class PostgresSettings
{
    public static bool IsHost(string key) => key.ToUpperInvariant() is "HOST" or "SERVER";

    public static DatabaseSettings Parse(DbConnectionStringBuilder given)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            ApplicationName = "Eenlijn",
            // PostgreSQL allows 100 connections by default: leave room for a second node and for the operator.
            MaxPoolSize = 40,
            Timeout = 10,
            // Planning a page's statement takes PostgreSQL longer than running it: what comes back often is planned once for each
            // connection. A pooler that hands out a connection per transaction can't have that: there the operator sets it to 0.
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            // Nothing is set in a session but in a migration, which puts it back: no reset before each statement.
            NoResetOnClose = true,
            // As start-up options, so that every connection has them. A page asks for the same few rows whoever asks: one plan does for
            // every worker, and making it anew for each is what a page would wait for most. The time-out is in milliseconds.
            Options = "-c statement_timeout=30000 -c plan_cache_mode=force_generic_plan",
        };
        foreach (string key in given.Keys)
        {
            DatabaseSettings.Set(builder, key, given[key]);
        }

        // Details of an error quote the values of a row, and those end up in the log.
        builder.IncludeErrorDetail = false;
        if (string.IsNullOrEmpty(builder.Database))
        {
            throw new StartException($"{DatabaseSettings.Key} noemt geen database: zet er 'Database=eenlijn' bij.");
        }

        return new(
            DatabaseEngine.Postgres,
            builder.ToString(),
            $"PostgreSQL op {builder.Host}:{builder.Port}, database {builder.Database}");
    }
}
