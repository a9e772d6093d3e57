namespace Eenlijn.TestKit;

/// <summary>The database engine that this run of the tests uses.</summary>
public enum TestEngine
{
    Sqlite,
    Postgres,
}

/// <summary>Reads the engine from <c>EENLIJN_TEST_ENGINE</c>; without it SQLite, so that a test runs from an editor.</summary>
public static class TestEngines
{
    public static TestEngine Current { get; } = Environment.GetEnvironmentVariable("EENLIJN_TEST_ENGINE") switch
    {
        null or "" or "none" or "sqlite" => TestEngine.Sqlite,
        "postgres" => TestEngine.Postgres,
        var other => throw new InvalidOperationException($"EENLIJN_TEST_ENGINE is '{other}'; it takes sqlite or postgres."),
    };

    /// <summary>The server on which test databases are made: <c>EENLIJN_TEST_POSTGRES</c>, an Npgsql connection string.</summary>
    internal static string PostgresServer => Environment.GetEnvironmentVariable("EENLIJN_TEST_POSTGRES") is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException("EENLIJN_TEST_POSTGRES is not set. Run ./test, which starts a server of its own.");
}
