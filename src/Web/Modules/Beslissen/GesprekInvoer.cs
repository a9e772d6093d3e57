namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;

/// <summary>The fields of a talk.</summary>
public class GesprekInvoer
{
    public DateOnly? Op { get; set; }

    public string? Plaats { get; set; }

    public string? Doel { get; set; }

    public List<Guid> Personen { get; set; } = [];

    public List<Guid> Medewerkers { get; set; } = [];

    /// <summary>Others by name, one on a line.</summary>
    public string? Anderen { get; set; }

    public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin };

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<GesprekInvoer, GesprekFormulier> Vergelijking { get; } = new Vergelijking<GesprekInvoer, GesprekFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Op))
        .Veld("Waar?", (i, k) => i.Plaats)
        .Veld("Waarvoor is dit gesprek?", (i, k) => i.Doel)
        .Veld("Wie van het gezin?", (i, k) => Veldtekst.Namen(i.Personen, k.NaamVan))
        .Veld("Welke medewerkers?", (i, k) => Veldtekst.Namen(i.Medewerkers, k.MedewerkerNaam))
        .Veld("Wie nog meer?", (i, k) => i.Anderen);

    public GesprekGegevens AlsGegevens(IReadOnlyCollection<PersoonId> personen) => new(Op, Plaats, Doel)
    {
        Personen = personen,
        Medewerkers = [.. Medewerkers.Select(MedewerkerId.From)],
        Anderen = [.. (Anderen ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
    };
}
