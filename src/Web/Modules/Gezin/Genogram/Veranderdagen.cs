namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;

/// <summary>The days on which something in the picture changed, with what: to step through without a script.</summary>
public static class Veranderdagen
{
    public static IReadOnlyList<(DateOnly Dag, string Wat)> Van(Gezinsbeeld beeld, DateOnly vandaag) =>
    [
        .. Alles(beeld).Where(v => v.Dag <= vandaag).GroupBy(v => v.Dag).OrderByDescending(g => g.Key)
            .Select(g => (g.Key, string.Join(", ", g.Select(v => v.Wat).Distinct()))),
    ];

    private static IEnumerable<(DateOnly Dag, string Wat)> Alles(Gezinsbeeld beeld)
    {
        foreach (var p in beeld.Personen)
        {
            if (p.Geboorte is Geboorte.Geboren { Op: { Vroegst: { } geboren } op } && op.Laatst == geboren)
            {
                yield return (geboren, $"{beeld.Kort(p.Id)} geboren");
            }

            if (p.OverledenOp is { Vroegst: { } overleden } dood && dood.Laatst == overleden)
            {
                yield return (overleden, $"{beeld.Kort(p.Id)} overleden");
            }
        }

        foreach (var r in beeld.Relaties.Where(r => r.Soort is RelatieSoort.Partner or RelatieSoort.ExPartner or RelatieSoort.Pleegouder or RelatieSoort.Pleegkind or RelatieSoort.Stiefouder or RelatieSoort.Stiefkind or RelatieSoort.Adoptieouder or RelatieSoort.Adoptiekind))
        {
            var zin = RelatieSoorten.Uitleg(r.Soort).Zin(beeld.Kort(r.Van), beeld.Kort(r.Naar));
            if (r.Begin is { } begin)
            {
                yield return (begin, zin);
            }

            if (r.Eind is { } eind)
            {
                yield return (eind.AddDays(1), r.Soort == RelatieSoort.Partner ? $"{beeld.Kort(r.Van)} en {beeld.Kort(r.Naar)} uit elkaar" : $"niet meer: {zin}");
            }
        }

        foreach (var (huis, b) in beeld.Huizen.SelectMany(h => h.Bewoners.Select(b => (h, b))))
        {
            if (b.Van is { } van)
            {
                yield return (van, $"{beeld.Kort(b.Persoon)} gaat wonen: {huis.Naam}");
            }

            if (b.Tot is { } tot)
            {
                yield return (tot.AddDays(1), $"{beeld.Kort(b.Persoon)} woont niet meer: {huis.Naam}");
            }
        }

        foreach (var g in beeld.Gezag.Where(g => g.Van is not null))
        {
            yield return (g.Van!.Value, $"gezag over {beeld.Kort(g.Kind)}");
        }

        foreach (var m in beeld.Maatregelen)
        {
            yield return (m.Van, $"{m.Soort.Kort()} voor {beeld.Kort(m.Kind)}");
            if (m.Tot is { } einde)
            {
                yield return (einde.AddDays(1), $"einde {m.Soort.Kort()} voor {beeld.Kort(m.Kind)}");
            }
        }
    }
}
