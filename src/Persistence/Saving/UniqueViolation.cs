namespace Eenlijn.Persistence.Saving;

using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

/// <summary>Two people made the same thing at once and a unique index kept one of them.</summary>
internal static class UniqueViolation
{
    public static bool Caused(Exception failure) => failure.InnerException switch
    {
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY,
        _ => false,
    };
}
