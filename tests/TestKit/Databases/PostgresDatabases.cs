namespace Eenlijn.TestKit;

using Npgsql;

/// <summary>Databases on the server that ./test started; copied with CREATE DATABASE … TEMPLATE.</summary>
internal sealed class PostgresDatabases : EngineDatabases
{
    // Only one copy of a template can be made at a time: a second one would find it in use.
    private readonly SemaphoreSlim _copying = new(1);
    private readonly string _server = TestEngines.PostgresServer;
    private int _count;

    public override async Task<string> CreateEmptyAsync()
    {
        var name = NewName();
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0");
        return ConnectionString(name);
    }

    public override async Task DropAsync(string connectionString)
    {
        ClearPool(connectionString);
        await ExecuteAsync($"DROP DATABASE IF EXISTS {NameOf(connectionString)} WITH (FORCE)");
    }

    protected override async Task<string> CopyAsync(string templateConnectionString)
    {
        var name = NewName();
        await _copying.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {NameOf(templateConnectionString)}");
        }
        finally
        {
            _copying.Release();
        }

        return ConnectionString(name);
    }

    protected override async Task SealAsync(string templateConnectionString)
    {
        ClearPool(templateConnectionString);
        await ExecuteAsync($"ALTER DATABASE {NameOf(templateConnectionString)} ALLOW_CONNECTIONS false");
    }

    private static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static void ClearPool(string connectionString)
    {
        using var connection = new NpgsqlConnection(Settings(connectionString).ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private string NewName() => $"{Prefix}_{Interlocked.Increment(ref _count)}";

    private string ConnectionString(string name) =>
        new NpgsqlConnectionStringBuilder(_server) { Database = name, MaxPoolSize = 20 }.ToString();

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
