namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>What is arranged before somebody becomes eighteen, as the form sends it: one line for each subject.</summary>
public sealed class AchttienInput : IVersieInvoer
{
    public Guid? Wie { get; set; }

    public string? EigenWoorden { get; set; }

    public List<AchttienPuntInput> Punten { get; set; } = [.. AchttienOnderwerpen.Lijst.Waarden.Select(w => new AchttienPuntInput { Code = w.Code })];

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<AchttienInput, PlanKeuzes> Vergelijking { get; } = AchttienOnderwerpen.Lijst.Waarden.Aggregate(
        new Vergelijking<AchttienInput, PlanKeuzes>()
            .Veld("Wie mag dit zien?", (i, k) => i.Zichtbaar.Tekst())
            .Veld("Wie wordt er 18?", (i, k) => Veldtekst.Keuze(i.Wie, k.NaamVan))
            .Veld("Wat wil deze jongere zelf?", (i, k) => i.EigenWoorden),
        (alle, waarde) => alle.Veld(waarde.Tekst, (i, k) => AchttienPuntInput.Zeg(i.Punten, waarde.Code)));

    public static AchttienInput Van(Achttien nu) => new()
    {
        Wie = nu.Wie.Value,
        EigenWoorden = nu.EigenWoorden,
        Punten = [.. AchttienOnderwerpen.Lijst.Waarden.Select(w => AchttienPuntInput.Van(w.Code, nu.Punten.FirstOrDefault(p => p.Code == w.Code)))],
        Zichtbaar = nu.ZichtbaarVoor,
    };

    public AchttienGegevens AlsGegevens(PlanKeuzes keuzes) =>
        new(keuzes.Persoon(Wie), EigenWoorden, [.. Punten.Select(p => new AchttienPuntGegevens(p.Code ?? "", p.Wat, p.Wie, p.Voor, p.Geregeld))]);
}

/// <summary>One subject.</summary>
public sealed class AchttienPuntInput
{
    public string? Code { get; set; }

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public DateOnly? Voor { get; set; }

    public bool Geregeld { get; set; }

    public static AchttienPuntInput Van(string code, AchttienPunt? punt) => new() { Code = code, Wat = punt?.Wat, Wie = punt?.Wie, Voor = punt?.Voor, Geregeld = punt?.Geregeld ?? false };

    public static string Zeg(IEnumerable<AchttienPuntInput> punten, string code) => punten.FirstOrDefault(p => p.Code == code) is { Wat: not null } punt
        ? string.Join(", ", new[] { punt.Wat, punt.Wie, Veldtekst.Dag(punt.Voor), punt.Geregeld ? "geregeld" : null }.Where(d => !string.IsNullOrEmpty(d)))
        : "";
}
