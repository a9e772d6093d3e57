namespace Eenlijn.Persistence.Tests.Starting;

using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The services of the persistence layer as a host makes them, around one connection string.</summary>
internal static class TestServices
{
    public static DatabaseSettings Settings(string connectionString) => DatabaseSettings.Parse(
        connectionString, DataFolder.From(new ConfigurationBuilder().Build(), AppContext.BaseDirectory));

    public static AsyncServiceScope Scope(string connectionString, Action<IServiceCollection>? also = null)
    {
        var services = new ServiceCollection().AddLogging().AddEenlijnPersistence(Settings(connectionString));
        also?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true).CreateAsyncScope();
    }

    public static async Task<MigrationReport> MigrateAsync(string connectionString, TimeSpan? patience = null)
    {
        await using var scope = Scope(connectionString);
        var migrator = scope.ServiceProvider.GetRequiredService<DatabaseMigrator>();
        migrator.Patience = patience ?? migrator.Patience;
        return await migrator.MigrateAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<VerificationReport> VerifyAsync(string connectionString)
    {
        await using var scope = Scope(connectionString);
        return await scope.ServiceProvider.GetRequiredService<DatabaseVerifier>().VerifyAsync(TestContext.Current.CancellationToken);
    }
}
