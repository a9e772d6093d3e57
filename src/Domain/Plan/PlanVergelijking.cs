namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Gezin;

/// <summary>
/// What is different between the version in force and the plan as it stands: what people agree to, so not the numbers that were
/// given since, nor that an action was done.
/// </summary>
public sealed record PlanVergelijking(IReadOnlyList<DoelVerschil> Doelen, bool EigenKracht, bool Terugkijken)
{
    public bool IsGelijk => Doelen.Count == 0 && !EigenKracht && !Terugkijken;

    /// <summary>Whom the change concerns (K37); all of the plan when no single goal changed.</summary>
    public IReadOnlySet<PersoonId> Betreft { get; private init; } = new HashSet<PersoonId>();

    /// <param name="oud">The version in force; null before the first.</param>
    public static PlanVergelijking Tussen(PlanMomentopname? oud, PlanMomentopname nieuw)
    {
        var was = (oud?.Doelen ?? []).ToDictionary(d => d.Record);
        var nu = nieuw.Doelen.ToDictionary(d => d.Record);
        List<DoelVerschil> verschillen =
        [
            .. nieuw.Doelen.Where(d => !was.ContainsKey(d.Record)).Select(d => new DoelVerschil(d.Record, d.Titel, VerschilSoort.Nieuw, [])),
            .. nieuw.Doelen.Where(d => was.ContainsKey(d.Record))
                .Select(d => new DoelVerschil(d.Record, d.Titel, VerschilSoort.Gewijzigd, [.. Anders(was[d.Record], d)]))
                .Where(v => v.Velden.Count > 0),
            .. was.Values.Where(d => !nu.ContainsKey(d.Record)).Select(d => new DoelVerschil(d.Record, d.Titel, VerschilSoort.Weg, [])),
        ];
        var betreft = verschillen.Count > 0
            ? verschillen.SelectMany(v => Over(was, v.Record).Concat(Over(nu, v.Record)))
            : nieuw.Doelen.SelectMany(d => d.OverWie);
        return new(
            verschillen,
            oud is null ? !nieuw.EigenKracht.IsLeeg : oud.EigenKracht != nieuw.EigenKracht,
            (oud?.TerugkijkenOp, oud?.TerugkijkenWaar) != (nieuw.TerugkijkenOp, nieuw.TerugkijkenWaar))
        {
            Betreft = betreft.Select(PersoonId.From).ToHashSet(),
        };
    }

    private static IEnumerable<Guid> Over(Dictionary<Guid, DoelOpname> doelen, Guid record) =>
        doelen.TryGetValue(record, out var doel) ? doel.OverWie : [];

    private static IEnumerable<string> Anders(DoelOpname was, DoelOpname nu)
    {
        (bool Anders, string Naam)[] velden =
        [
            (was.Titel != nu.Titel, "naam"),
            (was.EigenWoorden != nu.EigenWoorden || was.WoordenVanPersoon != nu.WoordenVanPersoon, "eigen woorden"),
            (was.Deel != nu.Deel, "deel van het plan"),
            (was.Wanneer != nu.Wanneer, "wanneer"),
            (was.Status != nu.Status, "stand"),
            (!was.OverWie.ToHashSet().SetEquals(nu.OverWie), "wie het aangaat"),
            (!Afspraken(was).SequenceEqual(Afspraken(nu)), "acties"),
        ];
        return velden.Where(v => v.Anders).Select(v => v.Naam);
    }

    /// <summary>Who does what by when; ticking it off is doing what was agreed, no change of it.</summary>
    private static IEnumerable<ActieOpname> Afspraken(DoelOpname doel) => doel.Acties
        .Where(a => a.Status != ActieStatus.Vervallen)
        .Select(a => a with { Status = ActieStatus.Open, AfgehandeldOp = null, Wie = a.Persoon is null ? a.Wie : null });
}

/// <summary>How one goal differs from the version in force.</summary>
/// <param name="Velden">Names of what changed, as the user knows them.</param>
public sealed record DoelVerschil(Guid Record, string Titel, VerschilSoort Soort, IReadOnlyList<string> Velden);

/// <summary>Kinds of difference.</summary>
public enum VerschilSoort
{
    Nieuw,
    Gewijzigd,
    Weg,
}
