namespace Eenlijn.Domain.Tests.Gezin.Stamboom;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using FsCheck;
using FsCheck.Fluent;

/// <summary>The order follows from facts, and the family of each partner stands at his own side.</summary>
public sealed class StamboomOrdeTests
{
    private static readonly Config Zoeken = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<int> Getal = Gen.Choose(0, 1_000_000).ToArbitrary();

    private static readonly Arbitrary<int[]> Stappen = Gen.Choose(0, 1_000_000).ArrayOf(26).ToArbitrary();

    [Fact]
    public void Andere_nummers_en_een_andere_volgorde_van_invoer_geven_dezelfde_tekening() => Check.One(Zoeken, Prop.ForAll(Stappen, Getal, (stappen, zaad) =>
        Gelijk(Familie.Van(stappen).Gegevens, Familie.Id(0), zaad)));

    [Fact]
    public void Ook_van_relaties_die_elkaar_tegenspreken_komt_steeds_dezelfde_tekening() => Check.One(Zoeken, Prop.ForAll(Stappen, Gen.Choose(1, 30).ToArbitrary(), Getal, (stappen, personen, zaad) =>
        Gelijk(Familie.Onzin(stappen, personen), Familie.Id(personen / 2), zaad)));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void De_ouders_van_partners_staan_in_dezelfde_volgorde_als_de_partners(int partners) => Check.One(Zoeken, Prop.ForAll(Getal, Getal, (getal, vanuit) =>
    {
        var familie = Grootfamilie.Keten(partners, getal);
        var tekening = StamboomIndeling.Maken(familie.Gegevens, familie.Gegevens.Personen[vanuit % familie.Gegevens.Personen.Count].Id);
        double X(string naam) => tekening.Plaatsen.Single(p => p.Id == familie.Id(naam)).X;
        var keten = Enumerable.Range(0, partners).OrderBy(i => X($"p{i}")).ToList();
        return keten.Zip(keten.Skip(1)).All(p => Math.Max(X($"vader{p.First}"), X($"moeder{p.First}")) < Math.Min(X($"vader{p.Second}"), X($"moeder{p.Second}")));
    }));

    /// <summary>Without brothers and sisters: those of who stands between two partners stand outside of the chain, which always costs a crossing.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void De_lijnen_van_de_ouders_van_partners_kruisen_elkaar_niet(int partners) => Check.One(Zoeken, Prop.ForAll(Getal, Getal, (getal, vanuit) =>
    {
        var familie = Grootfamilie.Keten(partners, getal, metBroers: false);
        var tekening = StamboomIndeling.Maken(familie.Gegevens, familie.Gegevens.Personen[vanuit % familie.Gegevens.Personen.Count].Id);
        var boven = tekening.Lijnen.Where(l => l.Band is not null && l.Van.Any(v => tekening.Plaatsen.Single(p => p.Id == v).Generatie == 0)).ToList();
        return Kruisingen(boven) == 0;
    }));


    /// <summary>
    /// Tarik stands between Esra and her brother and sister, so the line of his mother has to pass that of her parents; everything else is free.
    /// </summary>
    [Fact]
    public void In_de_grote_familie_kruist_alleen_de_lijn_naar_wie_tussen_partner_en_haar_broers_staat()
    {
        var familie = Grootfamilie.KayaVanDijk();
        foreach (var vanuit in (string[])["Noor", "Sem"])
        {
            var tekening = StamboomIndeling.Maken(familie.Gegevens, familie.Id(vanuit));

            Assert.Empty(tekening.NietGetekend);
            var lijnen = tekening.Lijnen.Where(l => l.Band is BandSoort.Geboorte or BandSoort.Adoptie).ToList();
            Assert.Equal((vanuit, 0), (vanuit, Kruisingen([.. lijnen.Where(l => !l.Van.Contains(familie.Id("Hanife")))])));
            Assert.InRange(Kruisingen(lijnen), 0, 2);
        }
    }

    private static bool Gelijk(StamboomGegevens gegevens, PersoonId vanuit, int zaad)
    {
        // Another name for the same number: an odd factor turns the order of the ids upside down without two becoming the same.
        PersoonId Ander(PersoonId id) => new(new Guid((int)(uint)((BitConverter.ToUInt32(id.Value.ToByteArray()) + (uint)zaad) * 2_654_435_761u), 0, 0, new byte[8]));
        var willekeur = new Random(zaad);
        T[] Husselen<T>(IEnumerable<T> rij)
        {
            var alle = rij.ToArray();
            willekeur.Shuffle(alle);
            return alle;
        }

        var anders = new StamboomGegevens(
            Husselen(gegevens.Personen.Select(p => p with { Id = Ander(p.Id) })),
            Husselen(gegevens.Banden.Select(b => b with { Ouder = Ander(b.Ouder), Kind = Ander(b.Kind) })),
            Husselen(gegevens.Paren.Select(p => willekeur.Next(2) == 0 ? p with { Een = Ander(p.Een), Ander = Ander(p.Ander) } : p with { Een = Ander(p.Ander), Ander = Ander(p.Een) })))
        {
            Rijen = Husselen(gegevens.Rijen.Select(r => r with { Hoger = Ander(r.Hoger), Lager = Ander(r.Lager) })),
        };
        var (een, ander) = (StamboomIndeling.Maken(gegevens, vanuit), StamboomIndeling.Maken(anders, Ander(vanuit)));
        return een.Plaatsen.Select(p => p with { Id = Ander(p.Id) }).SequenceEqual(ander.Plaatsen)
            && een.Lijnen.SelectMany(l => l.Delen).SelectMany(d => d).SequenceEqual(ander.Lijnen.SelectMany(l => l.Delen).SelectMany(d => d));
    }

    /// <summary>How often an upright line crosses a level one of others.</summary>
    private static int Kruisingen(List<StamboomLijn> lijnen) => lijnen.Sum(een => lijnen.Where(l => l != een).Sum(ander => een.Delen.Sum(op => ander.Delen.Count(plat => Kruist(op, plat)))));

    private static bool Kruist(IReadOnlyList<StamboomPunt> op, IReadOnlyList<StamboomPunt> plat) =>
        Math.Abs(op[0].X - op[1].X) < 0.1 && Math.Abs(plat[0].Y - plat[1].Y) < 0.1
        && op[0].X > Math.Min(plat[0].X, plat[1].X) + 0.1 && op[0].X < Math.Max(plat[0].X, plat[1].X) - 0.1
        && plat[0].Y > Math.Min(op[0].Y, op[1].Y) + 0.1 && plat[0].Y < Math.Max(op[0].Y, op[1].Y) - 0.1;
}
