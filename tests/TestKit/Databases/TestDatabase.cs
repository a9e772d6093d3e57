namespace Eenlijn.TestKit;

using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

/// <summary>
/// A database of its own with the product's schema, on the engine of this run; gone after the test. Use it as a class
/// fixture (<c>IClassFixture&lt;TestDatabase&gt;</c>) or per test (<c>await using var database = await TestDatabase.CreateAsync()</c>).
/// </summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private string? _connectionString;

    /// <summary>The connection string in the form that the product's own setting takes.</summary>
    public string ConnectionString =>
        _connectionString ?? throw new InvalidOperationException("The database was not made yet: call CreateAsync().");

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    /// <summary>A database without any table, for tests of the migrations themselves.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync() =>
        new() { _connectionString = await EngineDatabases.Current.CreateEmptyAsync() };

    /// <summary>A new context on this database; two contexts are two people at work.</summary>
    public AppDbContext NewContext(params IInterceptor[] interceptors) => EngineDatabases.NewContext(ConnectionString, interceptors);

    public async ValueTask InitializeAsync() =>
        _connectionString ??= await EngineDatabases.Current.CopyTemplateAsync();

    public async ValueTask DisposeAsync()
    {
        if (_connectionString is { } made)
        {
            _connectionString = null;
            await EngineDatabases.Current.DropAsync(made);
        }
    }
}
