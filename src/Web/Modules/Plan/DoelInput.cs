namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

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

    public List<Guid> OverWie { get; set; } = [];

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public DateOnly? Wanneer { get; set; }

    public int? Version { get; set; }

    /// <summary>The first step; only where a goal is added.</summary>
    public ActieInput Actie { get; set; } = new();

    /// <summary>The first number; only where a goal is added.</summary>
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
            Version = doel.Version,
        };
    }

    public DoelGegevens AlsGegevens(PlanKeuzes keuzes) => new(
        Titel, EigenWoorden, keuzes.Persoon(WoordenVan), string.IsNullOrWhiteSpace(DeelAnders) ? Deel : DeelAnders, Wanneer, WoordenOp);

    public Zicht AlsZicht(PlanKeuzes keuzes) => new(Zichtbaar, keuzes.MeerPersonen(OverWie));
}
