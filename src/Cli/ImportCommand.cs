namespace Eenlijn.Cli;

using System.CommandLine;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Reads persons of the BRP into the copy of the register. Tells how many, and of what was refused only the place and why.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<FileInfo> _bestand = new("bestand") { Description = "JSON-bestand in de vorm van de BRP API bevragen 2.x." };
    private readonly Option<bool> _test = new("--alleen-testnummers") { Description = "Weigert elk BSN dat van een echt mens kan zijn." };

    public Command Build(Func<Func<IServiceProvider, CancellationToken, Task<int>>, CancellationToken, Task<int>> run, TextWriter output, TextWriter errors)
    {
        var personen = new Command("personen", "Leest personen in de kopie van de BRP. Nog een keer inlezen verandert niets.") { _bestand, _test };
        personen.SetAction((parsed, cancellationToken) => run(
            (services, ct) => RunAsync(services.GetRequiredService<RegisterInlezer>(), parsed.GetValue(_bestand)!, parsed.GetValue(_test), output, errors, ct), cancellationToken));
        return new Command("import", "Leest gegevens in die van elders komen.") { personen };
    }

    private static async Task<int> RunAsync(RegisterInlezer inlezer, FileInfo bestand, bool alleenTestnummers, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!bestand.Exists)
        {
            await errors.WriteLineAsync("Dit bestand is er niet.");
            return CommandLine.Failed;
        }

        await using var inhoud = bestand.OpenRead();
        var id = await inlezer.BeginAsync(null, cancellationToken);
        var inlezing = await inlezer.LeesAsync(id, inhoud, alleenTestnummers, stand => output.WriteLine($"{stand.Verwerkt} van {stand.Totaal}"), cancellationToken);
        if (inlezing.Stand == InlezingStand.Mislukt)
        {
            await errors.WriteLineAsync(inlezing.Melding);
            return CommandLine.Failed;
        }

        foreach (var weigering in inlezing.Weigeringen.OrderBy(w => w.Positie))
        {
            await output.WriteLineAsync($"Geweigerd, plaats {weigering.Positie}: {weigering.Reden}");
        }

        if (inlezing.Geweigerd > inlezing.Weigeringen.Count)
        {
            await output.WriteLineAsync($"En nog {inlezing.Geweigerd - inlezing.Weigeringen.Count} geweigerd.");
        }

        await output.WriteLineAsync($"Klaar: {inlezing.Nieuw} nieuw, {inlezing.Gewijzigd} gewijzigd, {inlezing.Gelijk} gelijk, {inlezing.Geweigerd} geweigerd.");
        return 0;
    }
}
