namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Gezin;

/// <summary>The answers to the questions of one block, as the form sends them.</summary>
public sealed class AchtergrondInput
{
    public List<AntwoordInput> Antwoorden { get; set; } = [];

    /// <summary>Who told what is written now; answers that stay the same keep who told them.</summary>
    public Guid? VerteldDoor { get; set; }

    public string? Bron { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    [MagLeeg]
    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<AchtergrondInput, TijdFormulier> Vergelijking { get; } = new Vergelijking<AchtergrondInput, TijdFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Antwoorden", (i, k) => Zeg(i.Antwoorden, k))
        .Veld("Wie vertelde dit?", (i, k) => Veldtekst.Keuze(i.VerteldDoor, k.Mensen))
        .Veld("Of: waar staat het?", (i, k) => i.Bron);

    public static AchtergrondInput Van(Achtergrond a, Achtergrondblok blok) => new()
    {
        Antwoorden = [.. blok.Velden.Select(v => AntwoordInput.Van(v.Code, a.Antwoord(v.Code)))],
        Zicht = new() { Voor = a.ZichtbaarVoor, OverWie = [.. a.OverWie.Select(o => o.PersoonId.Value)] },
        Version = a.Version,
    };

    private static string Zeg(List<AntwoordInput> antwoorden, TijdFormulier k) => string.Join('\n', antwoorden.Where(a => !string.IsNullOrWhiteSpace(a.Tekst))
        .Select(a => GezinsWoorden.Samen($"{Achtergrondvragen.Veld(a.Veld)?.Vraag} {a.Tekst?.Trim()}", Veldtekst.Dag(a.Wanneer), Veldtekst.Keuze(a.VerteldDoor, k.Mensen), a.Bron)));
}

/// <summary>The answer to one question.</summary>
public sealed class AntwoordInput
{
    public string Veld { get; set; } = "";

    public string? Tekst { get; set; }

    public DatumInvoer Wanneer { get; set; } = new();

    public Guid? VerteldDoor { get; set; }

    public string? Bron { get; set; }

    public static AntwoordInput Van(string veld, AchtergrondAntwoord? staat) => new()
    {
        Veld = veld,
        Tekst = staat?.Tekst,
        Wanneer = DatumVelden.Van(staat?.Wanneer),
        VerteldDoor = staat?.VerteldDoor?.Value,
        Bron = staat?.Bron,
    };
}
