namespace Eenlijn.TestKit;

using Eenlijn.Persistence;
using Eenlijn.Persistence.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;

/// <summary>
/// Makes databases on one engine. The schema is built once per process in a template; every test gets a copy, which on
/// both engines costs a fraction of migrating again.
/// </summary>
internal abstract class EngineDatabases
{
    private readonly Lazy<Task<string>> _template;

    protected EngineDatabases() => _template = new(() => Task.Run(MakeTemplateAsync));

    public static EngineDatabases Current { get; } = TestEngines.Current switch
    {
        TestEngine.Postgres => new PostgresDatabases(),
        _ => new SqliteDatabases(),
    };

    /// <summary>Names the databases of this process, so that runs side by side do not meet.</summary>
    protected static string Prefix { get; } = $"eenlijn_test_{Environment.ProcessId}";

    public async Task<string> CopyTemplateAsync() => await CopyAsync(await _template.Value);

    /// <summary>A context with the options of the product, pragmas and limits included.</summary>
    public static AppDbContext NewContext(string connectionString, params IInterceptor[] interceptors) =>
        Settings(connectionString).NewContext(interceptors);

    public abstract Task<string> CreateEmptyAsync();

    public abstract Task DropAsync(string connectionString);

    /// <summary>What the product makes of the setting; its connection string is the key of the pool.</summary>
    protected static DatabaseSettings Settings(string connectionString) =>
        DatabaseSettings.Parse(connectionString, DataFolder.From(new ConfigurationBuilder().Build(), AppContext.BaseDirectory));

    /// <summary>Copies the closed template to a new database and returns its connection string.</summary>
    protected abstract Task<string> CopyAsync(string templateConnectionString);

    /// <summary>Lets go of all connections to the template and makes it fit to be copied.</summary>
    protected abstract Task SealAsync(string templateConnectionString);

    private async Task<string> MakeTemplateAsync()
    {
        var made = await CreateEmptyAsync();
        await using (var context = NewContext(made))
        {
            await context.Database.MigrateAsync();
        }

        await SealAsync(made);
        return made;
    }
}
