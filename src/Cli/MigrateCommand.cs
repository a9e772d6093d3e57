namespace Eenlijn.Cli;

using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.DependencyInjection;

internal static class MigrateCommand
{
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"Database: {services.GetRequiredService<DatabaseSettings>()}");
        var report = await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        if (report.StaleLockCleared)
        {
            await output.WriteLineAsync("Een eerdere migratie is afgebroken; het slot dat zij achterliet is weggehaald.");
        }

        foreach (var migration in report.Applied)
        {
            await output.WriteLineAsync($"Toegepast: {migration}");
        }

        await output.WriteLineAsync(report.Applied.Count == 0 ? "De database was al bij." : "De database is bij.");
        return 0;
    }
}
