namespace Eenlijn.Persistence.Tests.TestDatabases;

using Microsoft.EntityFrameworkCore;

/// <summary>What all other tests stand on: every test has a database of its own, with the schema of the product.</summary>
public sealed class TestDatabaseTests
{
    [Fact]
    public async Task De_kopie_heeft_alle_tabellen_van_het_model()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.NewContext();

        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct();

        foreach (var table in tables)
        {
            Assert.NotNull(await Record(context, $"SELECT COUNT(*) FROM {table}"));
        }
    }

    [Fact]
    public async Task Wat_in_de_ene_kopie_staat_staat_niet_in_de_andere()
    {
        await using var first = await TestDatabase.CreateAsync();
        await using var second = await TestDatabase.CreateAsync();
        await using (var context = first.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync("CREATE TABLE alleen_hier (nummer integer)", Stop);
        }

        await using var other = second.NewContext();

        await Assert.ThrowsAnyAsync<Exception>(() => Record(other, "SELECT COUNT(*) FROM alleen_hier"));
    }

    [Fact]
    public async Task Na_de_test_is_de_database_weg()
    {
        var database = await TestDatabase.CreateAsync();
        var context = database.NewContext();
        Assert.True(await context.Database.CanConnectAsync(Stop));

        await database.DisposeAsync();

        Assert.False(await context.Database.CanConnectAsync(Stop));
        await context.DisposeAsync();
    }

    [Fact]
    public async Task Een_lege_database_heeft_geen_tabellen()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var context = database.NewContext();
        var table = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()).First();

        await Assert.ThrowsAnyAsync<Exception>(() => Record(context, $"SELECT COUNT(*) FROM {table}"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<object?> Record(DbContext context, string sql)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Stop);
    }
}
