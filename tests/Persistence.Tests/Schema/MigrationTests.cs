namespace Eenlijn.Persistence.Tests.Schema;

using Eenlijn.Persistence.Postgres;
using Eenlijn.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

/// <summary>What the migrations make is what the model means; there is nobody else who checks that on a live database.</summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task Van_nul_af_geven_de_migraties_het_schema_van_het_model()
    {
        await using var migrated = await TestDatabase.CreateEmptyAsync();
        await using var created = await TestDatabase.CreateEmptyAsync();
        await using var head = migrated.NewContext();
        await using var model = created.NewContext();

        await head.Database.MigrateAsync(Stop);
        await model.Database.EnsureCreatedAsync(Stop);
        var actual = await DatabaseSchema.ReadAsync(head, Stop);
        var expected = await DatabaseSchema.ReadAsync(model, Stop);

        Assert.NotEmpty(expected);
        Assert.Equal(
            string.Join('\n', expected.Except(actual).Select(line => $"missing after migrating: {line}")),
            string.Join('\n', actual.Except(expected).Select(line => $"not in the model: {line}")));
    }

    [Fact]
    public async Task Er_wacht_geen_wijziging_van_het_model_op_een_migratie()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.NewContext();

        Assert.False(context.Database.HasPendingModelChanges(), "Run: dotnet run --project tools/Migrations -- add <Name>");
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(Stop));
    }

    [Fact]
    public async Task Nog_een_keer_migreren_verandert_niets()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.NewContext();
        var before = await DatabaseSchema.ReadAsync(context, Stop);

        await context.Database.MigrateAsync(Stop);

        Assert.Equal(before, await DatabaseSchema.ReadAsync(context, Stop));
    }

    [Fact]
    public void Beide_engines_hebben_dezelfde_migraties()
    {
        using var sqlite = new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite("Data Source=none").Options);
        using var postgres = new PostgresAppDbContext(new DbContextOptionsBuilder<PostgresAppDbContext>().UseNpgsql("Host=none").Options);

        Assert.Equal(sqlite.Database.GetMigrations(), postgres.Database.GetMigrations());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
