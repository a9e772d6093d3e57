namespace Eenlijn.Web.Modules.Preventie.PreventieBekijken;

using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;

/// <summary>Preventive work of a period in numbers, light help first; nobody's name but the worker's (R1-012, R1-023, R4-028).</summary>
public sealed class PreventieBeeld(IReadOnlyList<ActiviteitRegel> activiteiten, IReadOnlyList<KorteTijd> kort)
{
    public IReadOnlyList<ActiviteitRegel> Activiteiten => activiteiten;

    public bool IsLeeg => Regels.Count == 0;

    public int Minuten => activiteiten.Sum(a => a.Minuten) + kort.Sum(k => k.Minuten);

    /// <summary>Families that were approached after a talk at school, and whether the parents knew of it (R1-017).</summary>
    public (int Alle, int Wisten, int WistenNiet) Benaderd { get; } = (
        activiteiten.Count(a => a.Soort == ActiviteitSoort.Schoolbespreking),
        activiteiten.Count(a => a.OudersWisten == OudersWisten.Ja),
        activiteiten.Count(a => a.OudersWisten == OudersWisten.Nee));

    public IReadOnlyList<PreventieTelling> Regels { get; } =
    [
        .. new[] { new PreventieTelling("korte contacten", kort.Sum(k => k.Aantal), null, null, kort.Sum(k => k.Minuten)) }
            .Concat(Enum.GetValues<ActiviteitSoort>().Select(s => activiteiten.Where(a => a.Soort == s).ToList())
                .Where(g => g.Count > 0)
                .Select(g => new PreventieTelling(PreventieWoorden.Tekst(g[0].Soort), g.Count, Mensen(g), Mensen(g) is null ? null : g.Sum(a => a.Vervolg), g.Sum(a => a.Minuten))))
            .Where(r => r.Aantal > 0),
    ];

    /// <summary>By the words of the profession: for whom, when, and what kind of support (R1-023).</summary>
    public IReadOnlyList<(string Wat, int Aantal, int Minuten)> PerVorm(Func<ActiviteitRegel, string> vorm) =>
        [.. activiteiten.GroupBy(vorm).Select(g => (g.Key, g.Count(), g.Sum(a => a.Minuten))).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)];

    private static int? Mensen(IReadOnlyCollection<ActiviteitRegel> groep) => groep.Any(a => a.Soort is ActiviteitSoort.Groep or ActiviteitSoort.Wijk) ? groep.Sum(a => a.Mensen) : null;
}

/// <summary>One kind of preventive work: how often, how many people, families afterwards, how long.</summary>
public sealed record PreventieTelling(string Wat, int Aantal, int? Mensen, int? Vervolg, int Minuten);
