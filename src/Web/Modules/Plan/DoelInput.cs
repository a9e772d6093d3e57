namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>A goal as the form sends it.</summary>
public sealed class DoelInput
{
    public string? Titel { get; set; }

    public string? EigenWoorden { get; set; }

    public Guid? WoordenVan { get; set; }

    public DateOnly? WoordenOp { get; set; }

    public string? Deel { get; set; }

    /// <summary>A part that is not among the suggestions; counts before <see cref="Deel"/>.</summary>
    public string? DeelAnders { get; set; }

    public string? Leefgebied { get; set; }

    public List<Guid> OverWie { get; set; } = [];

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public DateOnly? Wanneer { get; set; }

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<DoelInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<DoelInput, PlanKeuzes>()
        .Veld("Wie mag dit doel zien?", (i, k) => i.Zichtbaar.Tekst())
        .Veld("Wie gaat dit doel aan?", (i, k) => Veldtekst.Namen(i.OverWie, k.NaamVan))
        .Veld("Wat willen jullie bereiken?", (i, k) => i.Titel)
        .Veld("In hun eigen woorden", (i, k) => i.EigenWoorden)
        .Veld("Wie zei dit?", (i, k) => Veldtekst.Keuze(i.WoordenVan, k.NaamVan))
        .Veld("Wanneer is dit gezegd?", (i, k) => Veldtekst.Dag(i.WoordenOp))
        .Veld("Bij welk deel van het plan hoort dit?", (i, k) => string.IsNullOrWhiteSpace(i.DeelAnders) ? i.Deel : i.DeelAnders)
        .Veld("Bij welk leefgebied hoort dit?", (i, k) => Veldtekst.Keuze(i.Leefgebied, ProbleemInput.GebiedItems))
        .Veld("Wanneer willen jullie dit bereikt hebben?", (i, k) => Veldtekst.Dag(i.Wanneer));

    /// <summary>The first step; only where a goal is added.</summary>
    [NietVergeleken]
    public ActieInput Actie { get; set; } = new();

    /// <summary>The first number; only where a goal is added.</summary>
    [NietVergeleken]
    public ScoreInput Score { get; set; } = new();

    public static DoelInput Van(Doel doel, PlanKeuzes keuzes)
    {
        var voorgesteld = keuzes.IsVoorgesteldDeel(doel.Deel);
        return new()
        {
            Titel = doel.Titel,
            EigenWoorden = doel.EigenWoorden,
            WoordenVan = doel.WoordenVan?.Value,
            WoordenOp = doel.WoordenOp,
            Deel = voorgesteld ? doel.Deel : null,
            DeelAnders = voorgesteld ? null : doel.Deel,
            OverWie = [.. doel.OverWie.Select(o => o.PersoonId.Value)],
            Zichtbaar = doel.ZichtbaarVoor,
            Wanneer = doel.Wanneer,
            Leefgebied = doel.Leefgebied,
            Version = doel.Version,
        };
    }

    /// <summary>Begins with what was said or decided, so that nobody types it again; a text that is too long for a title is for the words alone.</summary>
    public void Overnemen(string? titel, string? woorden, Domain.Gezin.PersoonId? van, bool voorGezin)
    {
        (Titel, EigenWoorden, WoordenVan) = (titel is { Length: <= Domain.Kernel.Check.Kort } && !titel.Contains('\n', StringComparison.Ordinal) ? titel : null, woorden, van?.Value);
        Zichtbaar = voorGezin ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers;
    }

    public DoelGegevens AlsGegevens(PlanKeuzes keuzes) => new(
        Titel, EigenWoorden, keuzes.Persoon(WoordenVan), string.IsNullOrWhiteSpace(DeelAnders) ? Deel : DeelAnders, Wanneer, WoordenOp) { Leefgebied = Leefgebied };

    public Zicht AlsZicht(PlanKeuzes keuzes) => new(Zichtbaar, keuzes.MeerPersonen(OverWie));
}
