namespace Eenlijn.Domain.Gezin;

using System.Collections.Frozen;
using static Eenlijn.Domain.Gezin.RelatieSoort;

/// <summary>Words, inverse and the codes of the national lists for each kind of relation (CORV list JZR, iJw COD472).</summary>
public static class RelatieSoorten
{
    private const string OudersEnKinderen = "Ouders en kinderen";
    private const string Partners = "Partners";
    private const string BroersEnZussen = "Broers en zussen";
    private const string AndereFamilie = "Andere familie";
    private const string ZorgEnBegeleiding = "Zorg en begeleiding";
    private const string OmHetGezinHeen = "Om het gezin heen";

    private static readonly string[] Groepen = [OudersEnKinderen, Partners, BroersEnZussen, AndereFamilie, ZorgEnBegeleiding, OmHetGezinHeen];

    private static readonly FrozenDictionary<RelatieSoort, RelatieUitleg> Table = new Dictionary<RelatieSoort, RelatieUitleg>
    {
        [Ouder] = new("ouder van", Kind, "111", "10", OudersEnKinderen),
        [Kind] = new("kind van", Ouder, "115", "16", OudersEnKinderen),
        [Partner] = new("partner van", Partner, "139", "12", Partners),
        [ExPartner] = new("ex-partner van", ExPartner, "139", "17", Partners),
        [BroerOfZus] = new("broer of zus van", BroerOfZus, "121", "17", BroersEnZussen),
        [HalfbroerOfHalfzus] = new("halfbroer of halfzus van", HalfbroerOfHalfzus, "122", "17", BroersEnZussen),
        [StiefbroerOfStiefzus] = new("stiefbroer of stiefzus van", StiefbroerOfStiefzus, "221", "18", BroersEnZussen),
        [PleegbroerOfPleegzus] = new("pleegbroer of pleegzus van", PleegbroerOfPleegzus, "222", "18", BroersEnZussen),
        [Stiefouder] = new("stiefouder van", Stiefkind, "212", "18", OudersEnKinderen),
        [Stiefkind] = new("stiefkind van", Stiefouder, "115", "18", OudersEnKinderen),
        [Pleegouder] = new("pleegouder van", Pleegkind, "211", "13", OudersEnKinderen),
        [Pleegkind] = new("pleegkind van", Pleegouder, "115", "18", OudersEnKinderen),
        [Adoptieouder] = new("adoptieouder van", Adoptiekind, "111", "10", OudersEnKinderen),
        [Adoptiekind] = new("adoptiekind van", Adoptieouder, "115", "16", OudersEnKinderen),
        [Grootouder] = new("opa of oma van", Kleinkind, "125", "17", AndereFamilie),
        [Kleinkind] = new("kleinkind van", Grootouder, "139", "17", AndereFamilie),
        [OomOfTante] = new("oom of tante van", Oomzegger, "139", "17", AndereFamilie),
        [Oomzegger] = new("neefje of nichtje van", OomOfTante, "139", "17", AndereFamilie),
        [NeefOfNicht] = new("neef of nicht van", NeefOfNicht, "139", "17", AndereFamilie),
        [Voogd] = new("voogd van", Pupil, "191", "11", ZorgEnBegeleiding),
        [Pupil] = new("onder voogdij van", Voogd, "115", "09", ZorgEnBegeleiding),
        [Verzorger] = new("verzorger van", Verzorgde, "213", "18", ZorgEnBegeleiding),
        [Verzorgde] = new("wordt verzorgd door", Verzorger, "115", "18", ZorgEnBegeleiding),
        [Mentor] = new("mentor van", HeeftMentor, "491", "15", ZorgEnBegeleiding),
        [HeeftMentor] = new("heeft als mentor", Mentor, "491", "09", ZorgEnBegeleiding),
        [Vriend] = new("vriend of vriendin van", Vriend, "393", "20", OmHetGezinHeen),
        [Buur] = new("buur van", Buur, "393", "19", OmHetGezinHeen),
        [Collega] = new("collega van", Collega, "393", "09", OmHetGezinHeen),
        [Vrijwilliger] = new("vrijwilliger bij", HeeftVrijwilliger, "393", "09", OmHetGezinHeen),
        [HeeftVrijwilliger] = new("krijgt hulp van vrijwilliger", Vrijwilliger, "393", "09", OmHetGezinHeen),
        [OverigeVerwant] = new("familie van", OverigeVerwant, "139", "17", AndereFamilie),
        [Anders] = new("hoort bij", Anders, "393", "09", OmHetGezinHeen),
    }.ToFrozenDictionary();

    public static RelatieUitleg Uitleg(RelatieSoort soort) => Table[soort];

    /// <summary>All kinds in the order of a list to choose from, group by group.</summary>
    public static IReadOnlyList<RelatieSoort> Alle { get; } = [.. Enum.GetValues<RelatieSoort>().OrderBy(soort => Array.IndexOf(Groepen, Table[soort].Groep))];

    public static RelatieSoort Omgekeerd(RelatieSoort soort) => Table[soort].Omgekeerd;
}

/// <summary>What a kind of relation is called and how others code it.</summary>
/// <param name="Tekst">Between the two names: "Sanne is ‹ouder van› Elif".</param>
/// <param name="Omgekeerd">The same relation told by the other person.</param>
/// <param name="Corv">Role in the list JZR of the CORV messages.</param>
/// <param name="Ijw">Relation in iJw COD472.</param>
/// <param name="Groep">Heading under which it stands in a list to choose from.</param>
public sealed record RelatieUitleg(string Tekst, RelatieSoort Omgekeerd, string Corv, string Ijw, string Groep)
{
    /// <summary>"Sanne is ouder van Elif", "Elif heeft als mentor Joke".</summary>
    public string Zin(string van, string naar) => Tekst.Split(' ')[0] is "wordt" or "heeft" or "krijgt" or "hoort"
        ? $"{van} {Tekst} {naar}"
        : $"{van} is {Tekst} {naar}";
}
