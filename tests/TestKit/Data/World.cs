namespace Eenlijn.TestKit;

using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

/// <summary>The product without its web: a database of its own, the services of persistence, a clock that a test sets. A class fixture.</summary>
public sealed class World : IAsyncLifetime
{
    private TestDatabase? _database;
    private ServiceProvider? _services;

    public VasteKlok Klok { get; } = new();

    public Data Data { get; private set; } = null!;

    public TestDatabase Database => _database!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var settings = DatabaseSettings.Parse(_database.ConnectionString, DataFolder.From(new ConfigurationBuilder().Build(), Path.GetTempPath()));
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Klok)
            .AddEenlijnPersistence(settings)
            .BuildServiceProvider(validateScopes: true);
        Data = new(_services);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
