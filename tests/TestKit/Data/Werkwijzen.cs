namespace Eenlijn.TestKit;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.Extensions.DependencyInjection;

/// <summary>How the teams of a test work together: holds for the whole host, so a class that needs it has a host of its own.</summary>
public static class Werkwijzen
{
    /// <summary>A table that decides, one with the same people that advises, one question of the intake, and two at the first talk.</summary>
    public static Gemeentemodel Voorbeeld(params Medewerker[] aanTafel)
    {
        var aanmeld = NewId.Of<TafelId>();
        return new()
        {
            Teams = [new(Guid.CreateVersion7(), "Buurtteam", "Gezinnen uit de buurt.", null), new(Guid.CreateVersion7(), "Zwaarder team", "Gezinnen met meer zorgen.", null)],
            Tafels =
            [
                new() { Id = aanmeld, Naam = "Aanmeldtafel", Soort = TafelSoort.Aanmeldtafel, Recht = TafelRecht.Beslist, WaarOver = "Welke hulp past.", Rollen = ["jeugdarts"], Personen = [.. aanTafel.Select(m => m.Id)] },
                new() { Id = NewId.Of<TafelId>(), Naam = "Toetstafel", Soort = TafelSoort.Toetstafel, Recht = TafelRecht.Adviseert, WaarOver = "Hoe het ging.", WieBeslist = "Het gezin.", ZelfdeAls = aanmeld },
            ],
            Contraindicaties = [new(Guid.CreateVersion7(), "Is een kind nu onveilig?", "Bel samen Veilig Thuis.")],
            EersteGesprek = new(true, "Twee horen meer."),
        };
    }

    public static async Task<Werkwijzestand> WerkwijzeAsync(this Data data, Gemeentemodel model, Medewerker door)
    {
        await using var scope = data.As(null);
        var werkwijzen = scope.ServiceProvider.GetRequiredService<Persistence.Autorisatie.Werkwijzen>();
        var laatste = await werkwijzen.LaatsteAsync(CancellationToken.None);
        await data.SaveAsync(Werkwijze.Vaststellen(laatste, model, "Voor de test", new(data.Vandaag, "om te testen"), door.Id, data.Nu).Value);
        await werkwijzen.VerversenAsync(CancellationToken.None);
        return data.Services.GetRequiredService<GeldendeWerkwijze>().Stand;
    }
}
