namespace Eenlijn.Domain.Gezin;

using System.Collections.Frozen;
using static Eenlijn.Domain.Gezin.RelatieSoort;

/// <summary>Words, inverse and the codes of the national lists for each kind of relation (CORV list JZR, iJw COD472).</summary>
public static class RelatieSoorten
{
    private static readonly FrozenDictionary<RelatieSoort, RelatieUitleg> Table = new Dictionary<RelatieSoort, RelatieUitleg>
    {
        [Ouder] = new("ouder van", Kind, "111", "10"),
        [Kind] = new("kind van", Ouder, "115", "16"),
        [Partner] = new("partner van", Partner, "139", "12"),
        [ExPartner] = new("ex-partner van", ExPartner, "139", "17"),
        [BroerOfZus] = new("broer of zus van", BroerOfZus, "121", "17"),
        [HalfbroerOfHalfzus] = new("halfbroer of halfzus van", HalfbroerOfHalfzus, "122", "17"),
        [StiefbroerOfStiefzus] = new("stiefbroer of stiefzus van", StiefbroerOfStiefzus, "221", "18"),
        [PleegbroerOfPleegzus] = new("pleegbroer of pleegzus van", PleegbroerOfPleegzus, "222", "18"),
        [Stiefouder] = new("stiefouder van", Stiefkind, "212", "18"),
        [Stiefkind] = new("stiefkind van", Stiefouder, "115", "18"),
        [Pleegouder] = new("pleegouder van", Pleegkind, "211", "13"),
        [Pleegkind] = new("pleegkind van", Pleegouder, "115", "18"),
        [Adoptieouder] = new("adoptieouder van", Adoptiekind, "111", "10"),
        [Adoptiekind] = new("adoptiekind van", Adoptieouder, "115", "16"),
        [Grootouder] = new("opa of oma van", Kleinkind, "125", "17"),
        [Kleinkind] = new("kleinkind van", Grootouder, "139", "17"),
        [OomOfTante] = new("oom of tante van", Oomzegger, "139", "17"),
        [Oomzegger] = new("neefje of nichtje van", OomOfTante, "139", "17"),
        [NeefOfNicht] = new("neef of nicht van", NeefOfNicht, "139", "17"),
        [Voogd] = new("voogd van", Pupil, "191", "11"),
        [Pupil] = new("onder voogdij van", Voogd, "115", "09"),
        [Verzorger] = new("verzorger van", Verzorgde, "213", "18"),
        [Verzorgde] = new("wordt verzorgd door", Verzorger, "115", "18"),
        [Mentor] = new("mentor van", HeeftMentor, "491", "15"),
        [HeeftMentor] = new("heeft als mentor", Mentor, "491", "09"),
        [Vriend] = new("vriend of vriendin van", Vriend, "393", "20"),
        [Buur] = new("buur van", Buur, "393", "19"),
        [Collega] = new("collega van", Collega, "393", "09"),
        [Vrijwilliger] = new("vrijwilliger bij", HeeftVrijwilliger, "393", "09"),
        [HeeftVrijwilliger] = new("krijgt hulp van vrijwilliger", Vrijwilliger, "393", "09"),
        [OverigeVerwant] = new("familie van", OverigeVerwant, "139", "17"),
        [Anders] = new("hoort bij", Anders, "393", "09"),
    }.ToFrozenDictionary();

    public static RelatieUitleg Uitleg(RelatieSoort soort) => Table[soort];

    public static RelatieSoort Omgekeerd(RelatieSoort soort) => Table[soort].Omgekeerd;
}

/// <summary>What a kind of relation is called and how others code it.</summary>
/// <param name="Tekst">Between the two names: "Sanne is ‹ouder van› Elif".</param>
/// <param name="Omgekeerd">The same relation told by the other person.</param>
/// <param name="Corv">Role in the list JZR of the CORV messages.</param>
/// <param name="Ijw">Relation in iJw COD472.</param>
public sealed record RelatieUitleg(string Tekst, RelatieSoort Omgekeerd, string Corv, string Ijw);
