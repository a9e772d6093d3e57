namespace Eenlijn.TestKit;

using Microsoft.Data.Sqlite;

/// <summary>SQLite files in a folder of this process under the temporary folder; the folder goes when the process ends.</summary>
internal sealed class SqliteDatabases : EngineDatabases
{
    private readonly string _folder = Directory.CreateTempSubdirectory($"{Prefix}_").FullName;
    private int _count;

    public SqliteDatabases() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    };

    public override Task<string> CreateEmptyAsync() => Task.FromResult(ConnectionString(NewFile()));

    public override Task DropAsync(string connectionString)
    {
        ClearPool(connectionString);
        var file = FileOf(connectionString);
        foreach (var part in new[] { file, $"{file}-wal", $"{file}-shm" })
        {
            File.Delete(part);
        }

        return Task.CompletedTask;
    }

    protected override Task<string> CopyAsync(string templateConnectionString)
    {
        var file = NewFile();
        File.Copy(FileOf(templateConnectionString), file);
        return Task.FromResult(ConnectionString(file));
    }

    protected override async Task SealAsync(string templateConnectionString)
    {
        // What still stands in the write-ahead log would be missing from a copy of the file.
        await using (var connection = new SqliteConnection(Settings(templateConnectionString).ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        ClearPool(templateConnectionString);
    }

    private static string ConnectionString(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    private static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;

    private static void ClearPool(string connectionString)
    {
        using var connection = new SqliteConnection(Settings(connectionString).ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private string NewFile() => Path.Combine(_folder, $"{Interlocked.Increment(ref _count)}.db");
}
