namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.ModelBinding;

/// <summary>Earlier help as it is typed; shown by <c>_EerdereHulpVelden</c>.</summary>
public sealed class EerdereHulpVelden
{
    public bool Geen { get; set; }

    public string? Wat { get; set; }

    public string? Door { get; set; }

    public string? Wanneer { get; set; }

    public DatumInvoer Begin { get; set; } = new();

    public DatumInvoer Einde { get; set; } = new();

    public string? Aanleiding { get; set; }

    public HulpGerichtOp? GerichtOp { get; set; }

    public string? Doelen { get; set; }

    public string? Contactpersoon { get; set; }

    public HulpResultaat? Resultaat { get; set; }

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
        .Veld("Begonnen in", (i, k) => Veldtekst.Dag(i.Begin))
        .Veld("Gestopt in", (i, k) => Veldtekst.Dag(i.Einde))
        .Veld("Waarom begon deze hulp?", (i, k) => i.Aanleiding)
        .Veld("Voor wie was de hulp?", (i, k) => Veldtekst.Keuze(i.GerichtOp, g => g.Tekst()))
        .Veld("Wat was het doel?", (i, k) => i.Doelen)
        .Veld("Wie weet er meer van?", (i, k) => i.Contactpersoon)
        .Veld("Hielp het?", (i, k) => Veldtekst.Keuze(i.Resultaat, r => r.Tekst()))
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
        Begin = DatumVelden.Van(g.Begin),
        Einde = DatumVelden.Van(g.Einde),
        Aanleiding = g.Aanleiding,
        GerichtOp = g.GerichtOp,
        Doelen = g.Doelen,
        Contactpersoon = g.Contactpersoon,
        Resultaat = g.Resultaat,
        Uitkomst = g.Uitkomst,
        Bron = g.Bron,
        GecontroleerdOp = g.GecontroleerdOp,
        GecontroleerdBij = g.GecontroleerdBij,
    };

    private static string Dag(DateOnly? dag) => dag is { } op ? DateText.Full(op) : "";

    /// <summary>As the domain takes it; a date that can't be read becomes an error at its field.</summary>
    /// <param name="veld">What stands before the names of the fields in the form.</param>
    public EerdereHulpGegevens NaarGegevens(HulpBron bron, DateOnly vandaag, ModelStateDictionary modelState, string veld) =>
        new(Geen, Wat, Door, Wanneer, Uitkomst, bron, GecontroleerdOp, GecontroleerdBij)
        {
            Begin = DatumVelden.Lees(Begin, vandaag, modelState, $"{veld}.{nameof(Begin)}"),
            Einde = DatumVelden.Lees(Einde, vandaag, modelState, $"{veld}.{nameof(Einde)}"),
            Aanleiding = Aanleiding,
            GerichtOp = GerichtOp,
            Doelen = Doelen,
            Contactpersoon = Contactpersoon,
            Resultaat = Resultaat,
        };
}
