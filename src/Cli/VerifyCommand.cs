namespace Eenlijn.Cli;

using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.DependencyInjection;

internal static class VerifyCommand
{
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"Database: {services.GetRequiredService<DatabaseSettings>()}");
        var report = await services.GetRequiredService<DatabaseVerifier>().VerifyAsync(cancellationToken);
        await output.WriteLineAsync($"Verbinding: goed, {report.Server}");
        foreach (var line in Findings(report))
        {
            await output.WriteLineAsync(line);
        }

        await output.WriteLineAsync(report.IsSound ? "De database is in orde." : "De database is niet in orde.");
        return report.IsSound ? 0 : CommandLine.Failed;
    }

    private static IEnumerable<string> Findings(VerificationReport report) =>
    [
        .. report.Pending.Select(migration => $"Nog niet toegepast: {migration} (voer 'migrate' uit)"),
        .. report.Unknown.Select(migration => $"Onbekend in deze versie: {migration}"),
        .. report.Damage.Select(damage => $"Beschadigd: {damage}"),
    ];
}
