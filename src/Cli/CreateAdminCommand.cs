namespace Eenlijn.Cli;

using System.CommandLine;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The way into a new installation, and back into one of which nobody can sign in as functioneel beheerder.</summary>
internal sealed class CreateAdminCommand
{
    private readonly Option<string> _organisatie = Asked("--organisatie", "Naam van de organisatie waar het lokale team bij hoort.");
    private readonly Option<string> _team = Asked("--team", "Naam van het team waar de beheerder bij hoort.");
    private readonly Option<string> _roepnaam = Asked("--roepnaam", "Roepnaam van de beheerder.");
    private readonly Option<string> _tussenvoegsel = new("--tussenvoegsel") { Description = "Tussenvoegsel, zoals 'de'." };
    private readonly Option<string> _achternaam = Asked("--achternaam", "Achternaam van de beheerder.");
    private readonly Option<string> _gebruikersnaam = Asked("--gebruikersnaam", "Waarmee de beheerder inlogt.");
    private readonly Option<bool> _extra = new("--extra") { Description = "Ook als er al een functioneel beheerder is." };

    public Command Build(Func<Func<IServiceProvider, CancellationToken, Task<int>>, CancellationToken, Task<int>> run, TextWriter output, TextWriter errors)
    {
        var command = new Command("create-admin", "Maakt de eerste functioneel beheerder en geeft een tijdelijk wachtwoord.")
        {
            _organisatie, _team, _roepnaam, _tussenvoegsel, _achternaam, _gebruikersnaam, _extra,
        };
        command.SetAction((parsed, cancellationToken) => run(
            (services, ct) => RunAsync(
                services,
                new(
                    parsed.GetValue(_organisatie),
                    parsed.GetValue(_team),
                    parsed.GetValue(_roepnaam),
                    parsed.GetValue(_tussenvoegsel),
                    parsed.GetValue(_achternaam),
                    parsed.GetValue(_gebruikersnaam),
                    parsed.GetValue(_extra)),
                output,
                errors,
                ct),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, NieuweBeheerder wie, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        var result = await services.GetRequiredService<EersteBeheerder>().MakenAsync(wie, cancellationToken);
        if (!result.IsSuccess)
        {
            await errors.WriteLineAsync(string.Join(' ', result.Errors.Select(error => error.Message)));
            return CommandLine.Failed;
        }

        await output.WriteLineAsync($"Tijdelijk wachtwoord: {result.Value}");
        await output.WriteLineAsync("Het staat nergens anders en werkt zeven dagen. Bij het eerste inloggen kiest de beheerder een eigen wachtwoord en stelt de tweede stap in.");
        return 0;
    }

    private static Option<string> Asked(string name, string description) => new(name) { Description = description, Required = true };
}
