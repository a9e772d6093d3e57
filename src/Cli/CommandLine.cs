namespace Eenlijn.Cli;

using System.CommandLine;
using Eenlijn.Cli.Rules;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The commands for whoever runs Eenlijn. They read the same settings as the web application.</summary>
public sealed class CommandLine(IConfiguration configuration, string contentRoot, TextWriter output, TextWriter errors)
{
    public const int Failed = 1;

    public Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var root = new RootCommand(
            $"Beheer van Eenlijn. De database staat in {DatabaseSettings.Key}; zonder die instelling een SQLite-bestand in {DataFolder.Key}.")
        {
            Command("migrate", "Brengt de database bij naar deze versie; maakt haar als zij er nog niet is.", MigrateCommand.RunAsync),
            Command("verify", "Controleert verbinding, versie en samenhang van de database; verandert niets.", VerifyCommand.RunAsync),
            new CreateAdminCommand().Build(InScopeAsync, output, errors),
            new ImportCommand().Build(InScopeAsync, output, errors),
            RulesCommand.Build(Console.OpenStandardInput, Console.OpenStandardOutput, errors),
        };
        return root.Parse(args).InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
        });
    }

    private Command Command(string name, string description, Func<IServiceProvider, TextWriter, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((_, cancellationToken) => InScopeAsync((services, ct) => run(services, output, ct), cancellationToken));
        return command;
    }

    private Task<int> InScopeAsync(Func<IServiceProvider, CancellationToken, Task<int>> run, CancellationToken cancellationToken) => ExplainAsync(async () =>
    {
        var settings = DatabaseSettings.From(configuration, contentRoot);
        var registered = new ServiceCollection().AddLogging().AddEenlijnPersistence(settings);
        registered.AddEenlijnAccounts();
        await using var services = registered.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider, cancellationToken);
    });

    private async Task<int> ExplainAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (StartException failure)
        {
            await errors.WriteLineAsync(failure.Message);
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Afgebroken.");
        }
#pragma warning disable CA1031 // Whoever runs a command gets a sentence, also for a bug.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await errors.WriteLineAsync($"Onverwachte fout ({failure.GetType().Name}): {failure.Message}");
        }

        return Failed;
    }
}
