namespace Eenlijn.Domain.Gezin;

using System.Text.Json;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>What was known of a person at one moment, kept as JSON, so that it can be put back.</summary>
internal sealed record PersoonOpname
{
    public string Roepnaam { get; init; } = "";

    public string? Voornamen { get; init; }

    public string? Tussenvoegsel { get; init; }

    public string Achternaam { get; init; } = "";

    public string Geboorte { get; init; } = "";

    public string Geslacht { get; init; } = "";

    public string? Bsn { get; init; }

    public Guid? School { get; init; }

    public string? Groep { get; init; }

    public string? Taal { get; init; }

    public bool TolkGewenst { get; init; }

    public string? Voorkeurskanaal { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public string? Bereikbaarheid { get; init; }

    public Voorkeuren Voorkeuren { get; init; } = new();

    public string? OverledenOp { get; init; }

    public static string NaarJson(PersoonGegevens g) => JsonSerializer.Serialize(new PersoonOpname
    {
        Roepnaam = g.Naam.Roepnaam,
        Voornamen = g.Naam.Voornamen,
        Tussenvoegsel = g.Naam.Tussenvoegsel,
        Achternaam = g.Naam.Achternaam,
        Geboorte = g.Geboorte.Code,
        Geslacht = g.Geslacht.ToString(),
        Bsn = g.Bsn?.Nummer,
        School = g.School?.Value,
        Groep = g.Groep,
        Taal = g.Taal,
        TolkGewenst = g.TolkGewenst,
        Voorkeurskanaal = g.Voorkeurskanaal?.ToString(),
        Telefoon = g.Telefoon,
        Email = g.Email,
        Bereikbaarheid = g.Bereikbaarheid,
        Voorkeuren = g.Voorkeuren,
        OverledenOp = g.OverledenOp?.Code,
    });

    public static PersoonGegevens VanJson(string json)
    {
        var o = JsonSerializer.Deserialize<PersoonOpname>(json)!;
        return new(Persoonsnaam.Create(o.Roepnaam, o.Voornamen, o.Tussenvoegsel, o.Achternaam).Value)
        {
            Geboorte = Domain.Gezin.Geboorte.Hydrate(o.Geboorte),
            Geslacht = Enum.Parse<Geslacht>(o.Geslacht),
            Bsn = o.Bsn is { } bsn ? Domain.Gezin.Bsn.Hydrate(bsn) : null,
            School = o.School is { } school ? new OrganisatieId(school) : null,
            Groep = o.Groep,
            Taal = o.Taal,
            TolkGewenst = o.TolkGewenst,
            Voorkeurskanaal = o.Voorkeurskanaal is { } kanaal ? Enum.Parse<Kanaal>(kanaal) : null,
            Telefoon = o.Telefoon,
            Email = o.Email,
            Bereikbaarheid = o.Bereikbaarheid,
            Voorkeuren = o.Voorkeuren,
            OverledenOp = o.OverledenOp is { } op ? OnzekereDatum.Hydrate(op) : null,
        };
    }
}
