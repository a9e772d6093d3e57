namespace Eenlijn.Domain.Gezin.Stamboom;

using System.Collections.Frozen;

/// <summary>What everybody is to one person, in the word that people use: oma, halfbroer, partner van moeder.</summary>
public static class Verwantschap
{
    private const int Ver = 4;

    /// <summary>
    /// The steps from one to the other with the word for a man, a woman and somebody of whom that is not known. O and K: to a parent, to a
    /// child; P and X: to a partner, to a former one; B: to a brother or sister whose parents are not here; p and q: to a foster parent, to a
    /// foster child; s and t: the same for step.
    /// </summary>
    private static readonly FrozenDictionary<string, (string Man, string Vrouw, string Wie)> Woorden = new Dictionary<string, (string, string, string)>
    {
        ["O"] = ("vader", "moeder", "ouder"),
        ["K"] = ("zoon", "dochter", "kind"),
        ["P"] = ("partner", "partner", "partner"),
        ["X"] = ("ex-partner", "ex-partner", "ex-partner"),
        ["OK"] = ("broer", "zus", "broer of zus"),
        ["B"] = ("broer", "zus", "broer of zus"),
        ["OO"] = ("opa", "oma", "opa of oma"),
        ["OOO"] = ("overgrootvader", "overgrootmoeder", "overgrootouder"),
        ["KK"] = ("kleinzoon", "kleindochter", "kleinkind"),
        ["KKK"] = ("achterkleinzoon", "achterkleindochter", "achterkleinkind"),
        ["OOK"] = ("oom", "tante", "oom of tante"),
        ["OB"] = ("oom", "tante", "oom of tante"),
        ["OOKP"] = ("oom", "tante", "oom of tante"),
        ["OBP"] = ("oom", "tante", "oom of tante"),
        ["OOOK"] = ("oudoom", "oudtante", "oudoom of oudtante"),
        ["OOKK"] = ("neef", "nicht", "neef of nicht"),
        ["OBK"] = ("neef", "nicht", "neef of nicht"),
        ["OKK"] = ("neefje", "nichtje", "neefje of nichtje"),
        ["BK"] = ("neefje", "nichtje", "neefje of nichtje"),
        ["POKK"] = ("neefje", "nichtje", "neefje of nichtje"),
        ["PO"] = ("schoonvader", "schoonmoeder", "schoonouder"),
        ["KP"] = ("schoonzoon", "schoondochter", "partner van kind"),
        ["OKP"] = ("zwager", "schoonzus", "zwager of schoonzus"),
        ["BP"] = ("zwager", "schoonzus", "zwager of schoonzus"),
        ["POK"] = ("zwager", "schoonzus", "zwager of schoonzus"),
        ["PB"] = ("zwager", "schoonzus", "zwager of schoonzus"),
        ["PK"] = ("zoon van partner", "dochter van partner", "kind van partner"),
        ["p"] = ("pleegvader", "pleegmoeder", "pleegouder"),
        ["q"] = ("pleegzoon", "pleegdochter", "pleegkind"),
        ["pK"] = ("pleegbroer", "pleegzus", "pleegbroer of pleegzus"),
        ["pq"] = ("pleegbroer", "pleegzus", "pleegbroer of pleegzus"),
        ["Oq"] = ("pleegbroer", "pleegzus", "pleegbroer of pleegzus"),
        ["pO"] = ("pleegopa", "pleegoma", "pleeggrootouder"),
        ["s"] = ("stiefvader", "stiefmoeder", "stiefouder"),
        ["t"] = ("stiefzoon", "stiefdochter", "stiefkind"),
        ["sK"] = ("stiefbroer", "stiefzus", "stiefbroer of stiefzus"),
        ["Ot"] = ("stiefbroer", "stiefzus", "stiefbroer of stiefzus"),
        ["OPK"] = ("stiefbroer", "stiefzus", "stiefbroer of stiefzus"),
        ["sO"] = ("stiefopa", "stiefoma", "stiefgrootouder"),
    }.ToFrozenDictionary();

    /// <summary>A word for everybody who is tied to him in the picture; empty where people have no word for it.</summary>
    public static IReadOnlyDictionary<PersoonId, string> Tot(PersoonId vanuit, StamboomGegevens gegevens)
    {
        var wie = gegevens.Personen.ToDictionary(p => p.Id);
        var stappen = Stappen(gegevens).Where(s => wie.ContainsKey(s.Van) && wie.ContainsKey(s.Naar)).ToList();
        // Family by birth first: who is an uncle and a foster brother is an uncle.
        var paden = new Dictionary<PersoonId, (string Pad, PersoonId? Via)> { [vanuit] = ("", null) };
        Verder(paden, stappen.Where(s => s.Soort is "O" or "K" or "B" or "OO" or "KK").ToLookup(s => s.Van), bloed: true);
        var eigen = paden.Keys.ToHashSet();
        Verder(paden, stappen.ToLookup(s => s.Van), bloed: false);
        paden.Remove(vanuit);
        var ouders = gegevens.Banden.Where(b => b.Soort == BandSoort.Geboorte).ToLookup(b => b.Kind, b => b.Ouder);
        var ernaast = stappen.Where(s => s.Van == vanuit && s.Soort is ("p" or "q" or "s" or "t") && eigen.Contains(s.Naar)).ToLookup(s => s.Naar, s => Kies(s.Soort, wie[s.Naar]));
        return paden.ToDictionary(p => p.Key, p => string.Join(", ", ernaast[p.Key].Prepend(Woord(p.Value.Pad, wie[p.Key], wie.GetValueOrDefault(p.Value.Via ?? vanuit), IsHalf(ouders, vanuit, p.Key))).Where(w => w.Length > 0).Distinct()));
    }

    /// <summary>The shortest way on from everybody who was found.</summary>
    private static void Verder(Dictionary<PersoonId, (string Pad, PersoonId? Via)> paden, ILookup<PersoonId, (PersoonId Van, string Soort, PersoonId Naar)> stappen, bool bloed)
    {
        var rij = new Queue<PersoonId>(paden.Keys.ToList());
        while (rij.TryDequeue(out var nu))
        {
            foreach (var stap in stappen[nu].OrderBy(s => "OKPXBpqst".IndexOf(s.Soort, StringComparison.Ordinal)).ThenBy(s => s.Naar.Value))
            {
                // By birth one goes up and then down: the father of a half-sister is no family.
                if (paden[nu].Pad.Length < Ver && !(bloed && stap.Soort[0] is ('O' or 'B') && paden[nu].Pad.Contains('K')) && paden.TryAdd(stap.Naar, (paden[nu].Pad + stap.Soort, paden[nu].Via ?? stap.Naar)))
                {
                    rij.Enqueue(stap.Naar);
                }
            }
        }
    }

    private static string Woord(string pad, StamboomPersoon wie, StamboomPersoon? via, bool half) => pad switch
    {
        "OP" or "OX" => $"{(pad == "OP" ? "partner" : "ex-partner")} van {Kies("O", via!)}",
        "OK" when half => "half" + Kies("OK", wie).Replace(" of ", " of half", StringComparison.Ordinal),
        _ when Woorden.ContainsKey(pad) => Kies(pad, wie),
        _ => "",
    };

    private static string Kies(string pad, StamboomPersoon wie) => wie.Geslacht switch
    {
        Geslacht.Man => Woorden[pad].Man,
        Geslacht.Vrouw => Woorden[pad].Vrouw,
        _ => Woorden[pad].Wie,
    };

    /// <summary>One parent of two in common. When of one of them a parent is not known, nobody can say.</summary>
    private static bool IsHalf(ILookup<PersoonId, PersoonId> ouders, PersoonId een, PersoonId ander) =>
        ouders[een].Distinct().Count() == 2 && ouders[ander].Distinct().Count() == 2 && ouders[een].Intersect(ouders[ander]).Count() == 1;

    private static IEnumerable<(PersoonId Van, string Soort, PersoonId Naar)> Stappen(StamboomGegevens gegevens)
    {
        foreach (var band in gegevens.Banden)
        {
            var (omhoog, omlaag) = band.Soort switch
            {
                BandSoort.Pleeg => ("p", "q"),
                BandSoort.Stief => ("s", "t"),
                BandSoort.Verwant => ("OO", "KK"),
                _ => ("O", "K"),
            };
            yield return (band.Kind, omhoog, band.Ouder);
            yield return (band.Ouder, omlaag, band.Kind);
        }

        foreach (var paar in gegevens.Paren.Where(p => p.Soort != PaarSoort.SamenOuder))
        {
            var soort = paar.Soort == PaarSoort.Samen ? "P" : "X";
            yield return (paar.Een, soort, paar.Ander);
            yield return (paar.Ander, soort, paar.Een);
        }

        foreach (var broers in gegevens.Rijen.Where(r => r.Broers))
        {
            yield return (broers.Hoger, "B", broers.Lager);
            yield return (broers.Lager, "B", broers.Hoger);
        }
    }
}
