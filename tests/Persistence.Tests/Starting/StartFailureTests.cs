namespace Eenlijn.Persistence.Tests.Starting;

using System.Net;
using System.Net.Sockets;
using Eenlijn.Persistence.Starting;
using Microsoft.Data.Sqlite;

/// <summary>What can be wrong with a database at the start; each ends in one sentence and none in waiting for ever.</summary>
public sealed class StartFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Het_slot_van_een_afgebroken_migratie_wordt_weggehaald()
    {
        await TestServices.MigrateAsync(_folder.Database());
        await ExecuteAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-11-22 08:00:00')");

        var report = await TestServices.MigrateAsync(_folder.Database()).WaitAsync(TimeSpan.FromSeconds(20), Stop);

        Assert.True(report.StaleLockCleared);
    }

    [Fact]
    public async Task Een_ander_die_bezig_is_wordt_niet_gestoord()
    {
        await using var other = new FileStream(_folder.File("een.db.migrate"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var refusal = await Assert.ThrowsAsync<StartException>(
            () => TestServices.MigrateAsync(_folder.Database(), patience: TimeSpan.Zero));

        Assert.Contains("Een ander proces werkt de database op dit moment bij", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("een.db")));
    }

    [Fact]
    public async Task Een_server_die_er_niet_is_heet_niet_bereikbaar()
    {
        var setting = $"Host=127.0.0.1;Port={ClosedPort()};Database=een;Username=app;Password=geheim";

        var migrating = await Assert.ThrowsAsync<StartException>(() => TestServices.MigrateAsync(setting));
        var verifying = await Assert.ThrowsAsync<StartException>(() => TestServices.VerifyAsync(setting));

        Assert.StartsWith("De database is niet bereikbaar (PostgreSQL op 127.0.0.1:", migrating.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", migrating.Message, StringComparison.Ordinal);
        Assert.Equal(migrating.Message, verifying.Message);
    }

    [Fact]
    public async Task Een_bestand_dat_geen_database_is_blijft_zoals_het_was()
    {
        await File.WriteAllTextAsync(_folder.File("brief.txt"), new string('x', 5000), Stop);

        var refusal = await Assert.ThrowsAsync<StartException>(() => TestServices.MigrateAsync(_folder.Database("brief.txt")));

        Assert.StartsWith("Het bestand is geen SQLite-database", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(_folder.File("brief.txt")).Length);
    }

    [Fact]
    public async Task Een_map_die_niet_te_maken_is_wordt_genoemd()
    {
        await File.WriteAllTextAsync(_folder.File("vol"), "", Stop);

        var refusal = await Assert.ThrowsAsync<StartException>(() => TestServices.MigrateAsync(_folder.Database("vol/een.db")));

        Assert.StartsWith("De map van de database is niet te beschrijven", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bestand_dat_alleen_te_lezen_is_wordt_genoemd()
    {
        // Made by hand: root, under which the tests may run, writes to any file.
        var failure = new SqliteException("attempt to write a readonly database", 8);

        var sentence = DatabaseFailure.Explain(new InvalidOperationException("wrapped", failure), TestServices.Settings(_folder.Database()));

        Assert.StartsWith("Het databasebestand is alleen te lezen", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_te_oude_PostgreSQL_wordt_geweigerd()
    {
        var refusal = Assert.Throws<StartException>(() => PostgresMigrationSession.RequireVersion(new Version(14, 11)));

        Assert.Equal("PostgreSQL 14 is te oud: Eenlijn heeft PostgreSQL 15 of nieuwer nodig.", refusal.Message);
        PostgresMigrationSession.RequireVersion(new Version(15, 0));
    }

    [Fact]
    public void Een_fout_in_de_code_wordt_niet_weggelegd_als_een_fout_van_de_beheerder() =>
        Assert.Null(DatabaseFailure.Explain(new InvalidOperationException("bug"), TestServices.Settings(_folder.Database())));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection(_folder.Database());
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
