namespace Eenlijn.Web.Modules.Autorisatie.TafelZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The form of a table, in the order in which it stands.</summary>
public sealed class TafelInvoer : ModelInvoer
{
    public string? Naam { get; set; }

    public TafelSoort? Soort { get; set; }

    public string? WaarOver { get; set; }

    public string? Ritme { get; set; }

    public List<Guid> Teams { get; set; } = [];

    public Guid? ZelfdeAls { get; set; }

    /// <summary>One on each line.</summary>
    public string? Rollen { get; set; }

    public List<Guid> Personen { get; set; } = [];

    public TafelRecht? Recht { get; set; }

    public string? WieBeslist { get; set; }

    public bool Handtekening { get; set; }

    public bool Stopt { get; set; }

    public static Vergelijking<TafelInvoer, TafelZettenModel> Vergelijking { get; } = new Vergelijking<TafelInvoer, TafelZettenModel>()
        .Veld("Hoe heet de tafel?", (i, k) => i.Naam)
        .Veld("Waarvoor is de tafel?", (i, k) => Veldtekst.Keuze(i.Soort, ModelWoorden.Zeg))
        .Veld("Waar praat de tafel over?", (i, k) => i.WaarOver)
        .Veld("Wanneer?", (i, k) => i.Ritme)
        .Veld("Voor welke teams?", (i, k) => Veldtekst.Namen(i.Teams, id => Veldtekst.Keuze(id, k.Namen.Teams)))
        .Veld("Dezelfde mensen als bij", (i, k) => Veldtekst.Keuze(i.ZelfdeAls, k.AndereTafels))
        .Veld("Welke rollen?", (i, k) => i.Rollen)
        .Veld("Collega's aan tafel", (i, k) => Veldtekst.Namen(i.Personen, id => Veldtekst.Keuze(id, k.Namen.Medewerkers)))
        .Veld("Wat doet de tafel?", (i, k) => Veldtekst.Keuze(i.Recht, ModelWoorden.Zeg))
        .Veld("Wie beslist, en hoe?", (i, k) => i.WieBeslist)
        .Veld("Handtekening van de gedragswetenschapper", (i, k) => Veldtekst.JaNee(i.Handtekening))
        .Veld("De tafel is er niet meer", (i, k) => Veldtekst.JaNee(i.Stopt))
        .MetAfspraak();

    public static TafelInvoer Van(Tafel t) => new()
    {
        Naam = t.Naam,
        Soort = t.Soort,
        WaarOver = t.WaarOver,
        Ritme = t.Ritme,
        Teams = [.. t.Teams.Select(x => x.Value)],
        ZelfdeAls = t.ZelfdeAls?.Value,
        Rollen = string.Join('\n', t.Rollen),
        Personen = [.. t.Personen.Select(x => x.Value)],
        Recht = t.Recht,
        WieBeslist = t.WieBeslist,
        Handtekening = t.Handtekening,
    };

    /// <summary>Only who and what the form offers.</summary>
    public TafelGegevens AlsGegevens(ModelNamen namen) => new()
    {
        Naam = Naam,
        Soort = Soort,
        WaarOver = WaarOver,
        Ritme = Ritme,
        Teams = [.. Teams.Where(id => namen.Teams.Any(t => t.Value == $"{id}")).Select(TeamId.From)],
        ZelfdeAls = ZelfdeAls is { } ander ? new(ander) : null,
        Rollen = Rollen,
        Personen = [.. Personen.Where(id => namen.Medewerkers.Any(m => m.Value == $"{id}")).Select(MedewerkerId.From)],
        Recht = Recht,
        WieBeslist = WieBeslist,
        Handtekening = Handtekening,
    };
}
