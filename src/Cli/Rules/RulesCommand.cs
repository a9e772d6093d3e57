namespace Eenlijn.Cli.Rules;

using System.CommandLine;

/// <summary><c>rules toestemming</c>: who must consent, for questions as JSON; needs no database (docs/regels.md).</summary>
internal static class RulesCommand
{
    public static Command Build(Func<Stream> input, Func<Stream> output, TextWriter errors)
    {
        var file = new Option<string?>("--in") { Description = "Bestand met de vragen; zonder: wat er binnenkomt op de standaardinvoer." };
        var target = new Option<string?>("--uit") { Description = "Bestand voor de antwoorden; zonder: de standaarduitvoer." };
        var meten = new Option<bool>("--meten") { Description = "Schrijf na afloop hoeveel vragen per seconde zijn beantwoord." };
        var command = new Command("toestemming", "Beantwoordt vragen: wie moet toestemming geven, waarom, en volgens welk artikel? JSON in, JSON uit.") { file, target, meten };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var from = parsed.GetValue(file) is { } path ? File.OpenRead(path) : input();
            await using var to = parsed.GetValue(target) is { } goal ? File.Create(goal) : output();
            var outcome = await RulesRunner.RunAsync(from, to, cancellationToken);
            if (parsed.GetValue(meten))
            {
                await errors.WriteLineAsync($"{outcome.Questions} vragen in {outcome.Seconds:0.000} s: {outcome.Questions / Math.Max(outcome.Seconds, 0.001):0} per seconde, {outcome.Faults} met een fout.");
            }

            // A faulty question has its error in its own answer; the others were answered.
            return outcome.Faults == 0 ? 0 : CommandLine.Failed;
        });
        return new("rules", "Probeert de regels van Eenlijn uit, zonder database.") { command };
    }
}
