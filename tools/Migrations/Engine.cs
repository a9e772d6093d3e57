namespace Eenlijn.Migrations;

using System.Reflection;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Postgres;
using Eenlijn.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

/// <summary>One database engine: where its migrations stand, and a context of it that never connects.</summary>
/// <param name="Name">Also the folder in <c>src/Persistence</c> and the last part but one of the namespace.</param>
/// <param name="Context">Makes a context that finds its migrations in the given assembly.</param>
internal sealed record Engine(string Name, Func<Assembly, AppDbContext> Context)
{
    public static readonly IReadOnlyList<Engine> All =
    [
        new("Sqlite", migrations => new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>()
            .UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsAssembly(migrations)).Options)),
        new("Postgres", migrations => new PostgresAppDbContext(new DbContextOptionsBuilder<PostgresAppDbContext>()
            .UseNpgsql("Host=localhost", npgsql => npgsql.MigrationsAssembly(migrations)).Options)),
    ];

    public string RootNamespace => $"Eenlijn.Persistence.{Name}";

    public string Folder(string repository) => Path.Combine(repository, "src", "Persistence", Name, "Migrations");
}
