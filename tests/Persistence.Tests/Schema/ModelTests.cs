namespace Eenlijn.Persistence.Tests.Schema;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Postgres;
using Eenlijn.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

/// <summary>Only what both engines do alike; read from the two models, so without a database.</summary>
public sealed class ModelTests
{
    private static readonly IModel Sqlite = ModelOf(
        new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite("Data Source=none").Options));

    private static readonly IModel Postgres = ModelOf(
        new PostgresAppDbContext(new DbContextOptionsBuilder<PostgresAppDbContext>().UseNpgsql("Host=none").Options));

    public static TheoryData<TestEngine> Engines => [TestEngine.Sqlite, TestEngine.Postgres];

    [Fact]
    public void Beide_engines_hebben_dezelfde_tabellen_kolommen_en_indexen() =>
        Assert.Equal(Describe(Sqlite), Describe(Postgres));

    [Theory]
    [MemberData(nameof(Engines))]
    public void Elke_verwijzing_heeft_een_index(TestEngine engine)
    {
        var wrong =
            from entity in Model(engine).GetEntityTypes()
            from key in entity.GetForeignKeys()
            let columns = key.Properties.Select(property => property.Name).ToList()
            let indexed = entity.GetIndexes().Select(index => index.Properties)
                .Concat(entity.GetKeys().Select(candidate => candidate.Properties))
                .Any(properties => properties.Take(columns.Count).Select(property => property.Name).SequenceEqual(columns))
            where !indexed
            select $"{entity.GetTableName()} ({string.Join(", ", columns)})";

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Geen_kolom_heeft_een_type_dat_de_engines_verschillend_behandelen(TestEngine engine)
    {
        Type[] refused = [typeof(DateTimeOffset), typeof(decimal), typeof(TimeSpan)];
        var wrong =
            from entity in Model(engine).GetEntityTypes()
            from property in entity.GetProperties()
            let stored = property.FindTypeMapping()?.Converter?.ProviderClrType ?? property.ClrType
            where refused.Contains(Nullable.GetUnderlyingType(stored) ?? stored)
            where !IsOfIdentity(entity)
            select $"{entity.GetTableName()}.{property.GetColumnName()}: {stored.Name}";

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Keuzes_staan_als_woord_in_de_database(TestEngine engine)
    {
        var wrong =
            from entity in Model(engine).GetEntityTypes()
            from property in entity.GetProperties()
            where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum
            where property.FindTypeMapping()?.Converter?.ProviderClrType != typeof(string)
            select $"{entity.GetTableName()}.{property.GetColumnName()}";

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Namen_van_tabellen_en_kolommen_hebben_geen_hoofdletters(TestEngine engine)
    {
        var names = Model(engine).GetEntityTypes().SelectMany(entity => entity.GetProperties()
            .Select(property => property.GetColumnName()).Append(entity.GetTableName()).OfType<string>());

        Assert.DoesNotContain(names, name => name.Any(char.IsUpper));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Elke_wortel_heeft_een_versie_die_botsingen_vindt(TestEngine engine)
    {
        var stored = Model(engine).GetEntityTypes().Where(entity => typeof(AggregateRoot).IsAssignableFrom(entity.ClrType)).ToList();
        var roots = typeof(AggregateRoot).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(AggregateRoot)));

        Assert.Empty(roots.Except(stored.Select(entity => entity.ClrType)));
        Assert.All(stored, entity => Assert.True(entity.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken, entity.Name));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Sleutels_komen_uit_de_toepassing(TestEngine engine)
    {
        var wrong =
            from entity in Model(engine).GetEntityTypes()
            where entity.ClrType.Assembly == typeof(AggregateRoot).Assembly
            from property in entity.FindPrimaryKey()!.Properties
            where property.ValueGenerated != ValueGenerated.Never
            select $"{entity.GetTableName()}.{property.GetColumnName()}";

        Assert.Empty(wrong);
    }

    private static IModel Model(TestEngine engine) => engine == TestEngine.Sqlite ? Sqlite : Postgres;

    private static IModel ModelOf(AppDbContext context)
    {
        using (context)
        {
            return context.GetService<IDesignTimeModel>().Model;
        }
    }

    // Identity compares its lock-out moment in memory only.
    private static bool IsOfIdentity(IEntityType entity) =>
        entity.ClrType.BaseType?.Namespace == "Microsoft.AspNetCore.Identity" || entity.ClrType.Namespace == "Microsoft.AspNetCore.Identity";

    private static string Describe(IModel model) => string.Join('\n', model.GetEntityTypes().SelectMany(Lines).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Lines(IEntityType entity)
    {
        var table = entity.GetTableName();
        foreach (var property in entity.GetProperties())
        {
            yield return $"{table}.{property.GetColumnName()} {property.ClrType.Name} null:{property.IsColumnNullable()} length:{property.GetMaxLength()}";
        }

        foreach (var index in entity.GetIndexes())
        {
            yield return $"{table} index {index.GetDatabaseName()} unique:{index.IsUnique} {string.Join(',', index.Properties.Select(property => property.Name))}";
        }

        foreach (var key in entity.GetForeignKeys())
        {
            yield return $"{table} foreign key {key.GetConstraintName()} {key.DeleteBehavior}";
        }
    }
}
