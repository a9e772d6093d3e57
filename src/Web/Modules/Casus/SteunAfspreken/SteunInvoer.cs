namespace Eenlijn.Web.Modules.Casus.SteunAfspreken;

using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The fields of an agreement of stut en steun.</summary>
public sealed class SteunInvoer
{
    public Guid? MetWie { get; set; }

    public ContactSoort? Hoe { get; set; }

    public Guid? Door { get; set; }

    public int? ElkeWeken { get; set; }

    public DateOnly? VolgendeOp { get; set; }

    public string? Waarover { get; set; }

    public string? EerderBellen { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<SteunInvoer, SteunFormulier> Vergelijking { get; } = new Vergelijking<SteunInvoer, SteunFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Met wie houd je contact?", (i, k) => Veldtekst.Keuze(i.MetWie, k.Personen))
        .Veld("Hoe?", (i, k) => Veldtekst.Keuze(i.Hoe, CasusWoorden.Zeg))
        .Veld("Wie doet dit?", (i, k) => Veldtekst.Keuze(i.Door, k.Medewerkers))
        .Veld("Om de hoeveel weken?", (i, k) => Veldtekst.Getal(i.ElkeWeken))
        .Veld("Wanneer de eerste keer?", (i, k) => Veldtekst.Dag(i.VolgendeOp))
        .Veld("Waar vraag je naar?", (i, k) => i.Waarover)
        .Veld("Wanneer belt het gezin zelf?", (i, k) => i.EerderBellen);
}
