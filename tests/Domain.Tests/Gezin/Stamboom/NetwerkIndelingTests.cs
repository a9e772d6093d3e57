namespace Eenlijn.Domain.Tests.Gezin.Stamboom;

using Eenlijn.Domain.Gezin.Stamboom;
using FsCheck;
using FsCheck.Fluent;

/// <summary>What holds for every network picture.</summary>
public sealed class NetwerkIndelingTests
{
    private static readonly Arbitrary<int[]> Maten = Gen.Choose(0, 10_000).ArrayOf(18).ToArbitrary();

    [Fact]
    public void Niemand_staat_over_een_ander_of_over_een_naam_heen_en_alles_past() => Voor(tekening =>
    {
        var alles = Alles(tekening).ToList();
        return alles.Select((p, i) => (p, i)).All(a => alles.Skip(a.i + 1).All(b => Apart(a.p, b)))
            && alles.All(p => p.X - (p.Maat.Breedte / 2) >= 0 && p.Y - (p.Maat.Hoogte / 2) >= 0 && p.X + (p.Maat.Breedte / 2) <= tekening.Breedte && p.Y + (p.Maat.Hoogte / 2) <= tekening.Hoogte);
    });

    [Fact]
    public void De_familie_staat_binnen_de_cirkel_en_de_anderen_erbuiten() => Voor(tekening =>
        tekening.Familie.All(p => Ver(tekening, p) <= tekening.Straal) && tekening.Sectoren.SelectMany(s => s.Vakken).All(p => Ver(tekening, p) >= tekening.Straal));

    [Fact]
    public void Iedereen_staat_er() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Maten, getallen =>
    {
        var (familie, sectoren) = Van(getallen);
        var tekening = NetwerkIndeling.Maken(new(120, 96), familie, sectoren);
        return tekening.Familie.Select(p => p.Maat).SequenceEqual(familie) && tekening.Sectoren.SelectMany(s => s.Vakken).Select(p => p.Maat).SequenceEqual(sectoren.SelectMany(s => s.Vakken));
    }));

    [Fact]
    public void Wie_niemand_om_zich_heen_heeft_staat_alleen_in_de_cirkel()
    {
        var tekening = NetwerkIndeling.Maken(new(120, 96), [], []);

        Assert.Empty(Alles(tekening));
        Assert.InRange(tekening.Straal, 60, 200);
    }

    private static void Voor(Func<NetwerkTekening, bool> geldt) => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Maten, getallen =>
    {
        var (familie, sectoren) = Van(getallen);
        return geldt(NetwerkIndeling.Maken(new(120, 96), familie, sectoren));
    }));

    private static (IReadOnlyList<NetwerkMaat> Familie, IReadOnlyList<NetwerkSector> Sectoren) Van(int[] getallen)
    {
        var maten = getallen.Select(g => (Deel: g % 5, Maat: new NetwerkMaat(90 + (g % 60), 60 + (g % 110)))).ToList();
        return (
            [.. maten.Where(m => m.Deel == 0).Select(m => m.Maat)],
            [.. maten.Where(m => m.Deel > 0).GroupBy(m => m.Deel).OrderBy(g => g.Key).Select(g => new NetwerkSector(new(80 + (g.Key * 20), 22), [.. g.Select(m => m.Maat)]))]);
    }

    private static IEnumerable<NetwerkPlek> Alles(NetwerkTekening tekening) => tekening.Familie.Concat(tekening.Sectoren.SelectMany(s => s.Vakken.Append(s.Naam)));

    private static double Ver(NetwerkTekening tekening, NetwerkPlek p) => Math.Sqrt(Math.Pow(p.X - tekening.Midden.X, 2) + Math.Pow(p.Y - tekening.Midden.Y, 2));

    private static bool Apart(NetwerkPlek a, NetwerkPlek b) =>
        Math.Abs(a.X - b.X) >= ((a.Maat.Breedte + b.Maat.Breedte) / 2) - 0.2 || Math.Abs(a.Y - b.Y) >= ((a.Maat.Hoogte + b.Maat.Hoogte) / 2) - 0.2;
}
