namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>Earlier help as it is typed; shown by <c>_EerdereHulpVelden</c>.</summary>
public sealed class EerdereHulpVelden
{
    public bool Geen { get; set; }

    public string? Wat { get; set; }

    public string? Door { get; set; }

    public string? Wanneer { get; set; }

    public string? Uitkomst { get; set; }

    public HulpBron? Bron { get; set; }

    public DateOnly? GecontroleerdOp { get; set; }

    public string? GecontroleerdBij { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<EerdereHulpVelden, GeenKeuzes> Vergelijking { get; } = new Vergelijking<EerdereHulpVelden, GeenKeuzes>()
        .Veld("Geen eerdere hulp", (i, k) => Veldtekst.JaNee(i.Geen))
        .Veld("Welke hulp was het?", (i, k) => i.Wat)
        .Veld("Van wie?", (i, k) => i.Door)
        .Veld("Wanneer?", (i, k) => i.Wanneer)
        .Veld("Wat hielp, en wat niet?", (i, k) => i.Uitkomst)
        .Veld("Van wie weet je dit?", (i, k) => Veldtekst.Keuze(i.Bron, b => b.Tekst()))
        .Veld("Nagevraagd op", (i, k) => Dag(i.GecontroleerdOp))
        .Veld("Nagevraagd bij", (i, k) => i.GecontroleerdBij);

    public static EerdereHulpVelden Van(EerdereHulpGegevens g) => new()
    {
        Geen = g.Geen,
        Wat = g.Wat,
        Door = g.Door,
        Wanneer = g.Wanneer,
        Uitkomst = g.Uitkomst,
        Bron = g.Bron,
        GecontroleerdOp = g.GecontroleerdOp,
        GecontroleerdBij = g.GecontroleerdBij,
    };

    private static string Dag(DateOnly? dag) => dag is { } op ? DateText.Full(op) : "";

    public EerdereHulpGegevens NaarGegevens(HulpBron bron) => new(Geen, Wat, Door, Wanneer, Uitkomst, bron, GecontroleerdOp, GecontroleerdBij);
}
