namespace Eenlijn.Persistence.Starting;

using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

/// <summary>What a failure of the database means to whoever runs Eenlijn: one Dutch sentence, or nothing when it is a bug.</summary>
public static class DatabaseFailure
{
    public static string? Explain(Exception failure, DatabaseSettings settings) => failure switch
    {
        StartException start => start.Message,
        SqliteException sqlite => Explain(sqlite, settings),
        PostgresException postgres => Explain(postgres, settings),
        NpgsqlException or SocketException => Unreachable(settings),
        { InnerException: { } inner } => Explain(inner, settings),
        _ => null,
    };

    private static string Unreachable(DatabaseSettings settings) =>
        $"De database is niet bereikbaar ({settings}): controleer of de server draait en of {DatabaseSettings.Key} klopt.";

    private static string? Explain(PostgresException failure, DatabaseSettings settings) => failure.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"De database weigert de aanmelding ({settings}): controleer Username en Password in {DatabaseSettings.Key}.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"De database bestaat niet ({settings}): maak haar aan of pas {DatabaseSettings.Key} aan.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"De databasegebruiker mist rechten ({settings}): geef hem het recht om tabellen te maken en te wijzigen.",
        PostgresErrorCodes.TooManyConnections =>
            $"De databaseserver heeft geen verbinding meer vrij ({settings}): verhoog max_connections of verlaag 'Max Pool Size'.",
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown =>
            $"De databaseserver start of stopt op dit moment ({settings}): probeer het over een minuut opnieuw.",
        PostgresErrorCodes.DiskFull => $"De schijf van de databaseserver is vol ({settings}).",
        _ => null,
    };

    private static string? Explain(SqliteException failure, DatabaseSettings settings) => failure.SqliteErrorCode switch
    {
        raw.SQLITE_CANTOPEN => $"Het databasebestand is niet te openen ({settings}): controleer of de map bestaat en of Eenlijn er mag schrijven.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => $"Het databasebestand is alleen te lezen ({settings}): geef Eenlijn schrijfrechten op het bestand en de map.",
        raw.SQLITE_NOTADB => $"Het bestand is geen SQLite-database ({settings}): kies een ander bestand of zet een reservekopie terug.",
        raw.SQLITE_CORRUPT => $"Het databasebestand is beschadigd ({settings}): zet een reservekopie terug.",
        raw.SQLITE_FULL => $"De schijf is vol ({settings}).",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"Een ander programma houdt het databasebestand bezet ({settings}): sluit dat programma en probeer het opnieuw.",
        raw.SQLITE_IOERR => $"De schijf met het databasebestand geeft fouten ({settings}).",
        _ => null,
    };
}
