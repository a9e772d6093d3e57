namespace Eenlijn.Persistence.Tests.Starting;

using Eenlijn.Persistence.Starting;
using Microsoft.EntityFrameworkCore;

/// <summary>Looking whether a database is whole, on the engine of this run.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task Een_bijgewerkte_database_is_in_orde()
    {
        await using var database = await TestDatabase.CreateAsync();

        var report = await TestServices.VerifyAsync(database.ConnectionString);

        Assert.True(report.IsSound);
        Assert.StartsWith(TestEngines.Current == TestEngine.Sqlite ? "SQLite 3." : "PostgreSQL 1", report.Server, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_migratie_die_nog_niet_is_toegepast_wordt_genoemd()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ExecuteAsync(database, """DELETE FROM "__EFMigrationsHistory" """);

        var report = await TestServices.VerifyAsync(database.ConnectionString);

        Assert.False(report.IsSound);
        Assert.NotEmpty(report.Pending);
        Assert.Empty(report.Damage);
    }

    [Fact]
    public async Task Een_migratie_van_een_andere_versie_wordt_genoemd()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ExecuteAsync(database, """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99990101000000_Later', '99')""");

        var report = await TestServices.VerifyAsync(database.ConnectionString);

        Assert.Equal(["99990101000000_Later"], report.Unknown);
        Assert.False(report.IsSound);
    }

    [Fact]
    public async Task Wat_niet_klopt_wordt_genoemd_zonder_inhoud()
    {
        await using var database = await TestDatabase.CreateAsync();
        // PostgreSQL never lets an orphan in; there the thing to find is a rule that was not held against all rows.
        await ExecuteAsync(database, TestEngines.Current == TestEngine.Sqlite
            ? "PRAGMA foreign_keys=OFF; INSERT INTO gebruiker_claim (user_id, claim_type) VALUES ('weg', 'geheim'); PRAGMA foreign_keys=ON"
            : "ALTER TABLE gebruiker_claim ADD CONSTRAINT later CHECK (claim_type <> 'geheim') NOT VALID");

        var report = await TestServices.VerifyAsync(database.ConnectionString);

        var damage = Assert.Single(report.Damage);
        Assert.Contains("gebruiker_claim", damage, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", damage, StringComparison.Ordinal);
        Assert.False(report.IsSound);
    }

    [Fact]
    public async Task Controleren_maakt_geen_bestand()
    {
        using var folder = new TemporaryFolder();

        var refusal = await Assert.ThrowsAsync<StartException>(() => TestServices.VerifyAsync(folder.Database()));

        Assert.Contains("bestaat niet", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("een.db")));
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var context = database.NewContext();
        await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }
}
