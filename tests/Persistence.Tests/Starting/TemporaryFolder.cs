namespace Eenlijn.Persistence.Tests.Starting;

using Microsoft.Data.Sqlite;

/// <summary>A folder for SQLite files that a test spoils on purpose; gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("eenlijn_start_").FullName;

    public string File(string name) => Path.Combine(_folder, name);

    public string Database(string name = "een.db") => $"Data Source={File(name)}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
