namespace Eenlijn.Persistence.Tests.Starting;

using Eenlijn.Persistence.Starting;
using Microsoft.EntityFrameworkCore;

/// <summary>Bringing a database up to date, on the engine of this run.</summary>
public sealed class MigrateTests
{
    [Fact]
    public async Task Van_niets_naar_bij_geeft_het_schema_van_het_model()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();

        var report = await TestServices.MigrateAsync(database.ConnectionString);

        await using var context = database.NewContext();
        Assert.Equal(context.Database.GetMigrations(), report.Applied);
        Assert.NotEmpty(report.Applied);
        Assert.False(context.Database.HasPendingModelChanges(), "Run tools/Migrations: the model has changes that no migration holds.");
    }

    [Fact]
    public async Task Een_tweede_keer_verandert_niets()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await TestServices.MigrateAsync(database.ConnectionString);

        var report = await TestServices.MigrateAsync(database.ConnectionString);

        Assert.Empty(report.Applied);
        Assert.False(report.StaleLockCleared);
    }

    [Fact]
    public async Task Twee_die_tegelijk_beginnen_zitten_elkaar_niet_in_de_weg()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();

        var reports = await Task.WhenAll(
            Task.Run(() => TestServices.MigrateAsync(database.ConnectionString)),
            Task.Run(() => TestServices.MigrateAsync(database.ConnectionString)));

        Assert.True((await TestServices.VerifyAsync(database.ConnectionString)).IsSound);
        Assert.All(reports, report => Assert.False(report.StaleLockCleared));
    }

    [Fact]
    public async Task Een_database_van_een_andere_versie_wordt_geweigerd()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var context = database.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99990101000000_Later', '99')""",
                TestContext.Current.CancellationToken);
        }

        var refusal = await Assert.ThrowsAsync<StartException>(() => TestServices.MigrateAsync(database.ConnectionString));

        Assert.Contains("hoort bij een andere versie", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verbinding_heeft_de_grenzen_van_haar_motor()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = TestServices.Scope(database.ConnectionString);
        var context = (AppDbContext)scope.ServiceProvider.GetService(typeof(AppDbContext))!;

        if (TestEngines.Current == TestEngine.Postgres)
        {
            Assert.Equal("30s", await Read("SHOW statement_timeout"));
            return;
        }

        Assert.Equal("wal", await Read("PRAGMA journal_mode"));
        Assert.Equal("1", await Read("PRAGMA foreign_keys"));
        Assert.Equal("1", await Read("PRAGMA synchronous"));
        Assert.Equal("5000", await Read("PRAGMA busy_timeout"));

        async Task<string?> Read(string sql)
        {
            await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString();
        }
    }
}
