namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Gezin;

/// <summary>
/// What is different between the version in force and the plan as it stands: what people agree to, so not the numbers that were
/// given since, nor that an action was done. Only what the family may read can be agreed to: a goal that was for staff alone is new
/// when it is opened to the family, and gone when it is closed to it.
/// </summary>
public sealed record PlanVergelijking(IReadOnlyList<DoelVerschil> Doelen, bool EigenKracht, bool Terugkijken, bool Problemen = false)
{
    public bool Verwachtingen { get; private init; }

    public bool Sturing { get; private init; }

    /// <summary>The plan that the family made itself.</summary>
    public bool EigenPlan { get; private init; }

    public bool IsGelijk => Doelen.Count == 0 && !EigenKracht && !Terugkijken && !Problemen && !Verwachtingen && !Sturing && !EigenPlan;

    /// <summary>Whom the change concerns (K37); all of the plan when what belongs to all of it changed, or nothing at all.</summary>
    public IReadOnlySet<PersoonId> Betreft { get; private init; } = new HashSet<PersoonId>();

    /// <param name="oud">The version in force; null before the first.</param>
    public static PlanVergelijking Tussen(PlanMomentopname? oud, PlanMomentopname nieuw)
    {
        var was = (oud?.Doelen ?? []).Where(d => d.VoorGezin).ToDictionary(d => d.Record);
        List<DoelOpname> straks = [.. nieuw.Doelen.Where(d => d.VoorGezin)];
        var nu = straks.ToDictionary(d => d.Record);
        var kracht = oud is null ? !nieuw.EigenKracht.IsLeeg : nieuw.EigenKracht.IsAndersDan(oud.EigenKracht);
        var terugkijken = (oud?.TerugkijkenOp, oud?.TerugkijkenWaar) != (nieuw.TerugkijkenOp, nieuw.TerugkijkenWaar);
        List<DoelVerschil> verschillen =
        [
            .. straks.Where(d => !was.ContainsKey(d.Record)).Select(d => new DoelVerschil(d.Record, d.Titel, VerschilSoort.Nieuw, [])),
            .. straks.Where(d => was.ContainsKey(d.Record))
                .Select(d => new DoelVerschil(d.Record, d.Titel, VerschilSoort.Gewijzigd, [.. Anders(was[d.Record], d)]))
                .Where(v => v.Velden.Count > 0),
            .. was.Values.Where(d => !nu.ContainsKey(d.Record)).Select(d => new DoelVerschil(d.Record, d.Titel, VerschilSoort.Weg, [])),
        ];
        var problemen = !Rangorde(oud?.Problemen ?? []).SequenceEqual(Rangorde(nieuw.Problemen));
        var betreft = verschillen.SelectMany(v => Over(was, v.Record).Concat(Over(nu, v.Record)));
        if (problemen)
        {
            betreft = betreft.Concat((oud?.Problemen ?? []).Concat(nieuw.Problemen).Where(p => p.VoorGezin).SelectMany(p => p.OverWie));
        }

        var (oudeAfspraken, nieuweAfspraken) = (oud?.Afspraken ?? AfsprakenOpname.Geen, nieuw.Afspraken);
        var (verwachtingen, sturing, eigenPlan) = (Verschilt(a => a.Verwachtingen, v => v.Afspraak()), Verschilt(a => a.Sturing, s => s.Afspraak()), Verschilt(Eigen, e => e.Afspraak()));
        if (kracht || terugkijken || (verschillen.Count == 0 && !problemen && !verwachtingen && !sturing && !eigenPlan))
        {
            // What the family can do and when it looks back belong to the whole plan: all who have a goal in it answer.
            betreft = betreft.Concat(straks.SelectMany(d => d.OverWie));
        }

        return new(verschillen, kracht, terugkijken, problemen)
        {
            Verwachtingen = verwachtingen,
            Sturing = sturing,
            EigenPlan = eigenPlan,
            Betreft = betreft.Select(PersoonId.From).ToHashSet(),
        };

        bool Verschilt<T>(Func<AfsprakenOpname, IReadOnlyList<T>> deel, Func<T, T> afspraak)
            where T : AfspraakOpname
        {
            var (toen, straks) = (deel(oudeAfspraken).Where(a => a.VoorGezin).ToList(), deel(nieuweAfspraken).Where(a => a.VoorGezin).ToList());
            if (toen.Select(afspraak).SequenceEqual(straks.Select(afspraak)))
            {
                return false;
            }

            betreft = betreft.Concat(toen.Concat(straks).SelectMany(a => a.OverWie).ToList());
            return true;
        }

        static IReadOnlyList<EigenPlanOpname> Eigen(AfsprakenOpname afspraken) => afspraken.EigenPlan is { } plan ? [plan] : [];
    }

    /// <summary>What comes first and what is done about it; that one was solved is seen by the others moving up.</summary>
    private static IEnumerable<ProbleemOpname> Rangorde(IEnumerable<ProbleemOpname> problemen) =>
        problemen.Where(p => p.VoorGezin && p.OpgelostOp is null).OrderBy(p => p.Volgorde).Select((p, plek) => p.Afspraak(plek));

    private static IEnumerable<Guid> Over(Dictionary<Guid, DoelOpname> doelen, Guid record) =>
        doelen.TryGetValue(record, out var doel) ? doel.OverWie : [];

    private static IEnumerable<string> Anders(DoelOpname was, DoelOpname nu)
    {
        (bool Anders, string Naam)[] velden =
        [
            (was.Titel != nu.Titel, "naam"),
            (was.EigenWoorden != nu.EigenWoorden || was.WoordenVanPersoon != nu.WoordenVanPersoon, "eigen woorden"),
            (was.Deel != nu.Deel, "deel van het plan"),
            (was.Leefgebied != nu.Leefgebied, "leefgebied"),
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
        .Select(a => a with { Status = ActieStatus.Open, AfgehandeldOp = null, Wie = a.Persoon is null ? a.Wie : null, Steun = [] });
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
