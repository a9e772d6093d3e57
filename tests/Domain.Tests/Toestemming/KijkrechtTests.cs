namespace Eenlijn.Domain.Tests.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using FsCheck;
using FsCheck.Fluent;

/// <summary>Rights by age on the day of looking (K18; Jeugdwet 7.3.4, 7.3.5, 7.3.15).</summary>
public sealed class KijkrechtTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();
    private static readonly PersoonId Vader = NewId.Of<PersoonId>();
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();

    /// <summary>Every border, with the birthday itself, the day before it and the day after it.</summary>
    [Theory]
    [InlineData(0, 0, false, true, Kijkregel.OnderTwaalf)]
    [InlineData(9, 100, false, true, Kijkregel.OnderTwaalf)]
    [InlineData(12, -1, false, true, Kijkregel.OnderTwaalf)]
    [InlineData(12, 0, true, true, Kijkregel.TwaalfTotZestien)]
    [InlineData(12, 1, true, true, Kijkregel.TwaalfTotZestien)]
    [InlineData(15, 200, true, true, Kijkregel.TwaalfTotZestien)]
    [InlineData(16, -1, true, true, Kijkregel.TwaalfTotZestien)]
    [InlineData(16, 0, true, false, Kijkregel.VanafZestien)]
    [InlineData(16, 1, true, false, Kijkregel.VanafZestien)]
    [InlineData(18, -1, true, false, Kijkregel.VanafZestien)]
    [InlineData(18, 0, true, false, Kijkregel.Volwassen)]
    [InlineData(40, 0, true, false, Kijkregel.Volwassen)]
    public void De_leeftijd_op_de_dag_van_kijken_beslist(int jaren, int dagenErna, bool zelf, bool ouder, Kijkregel regel)
    {
        var persoon = Persoon(new Geboorte.Geboren(OnzekereDatum.Van(Vandaag.AddDays(-dagenErna).AddYears(-jaren))));

        Assert.Equal((zelf, ouder, regel), (Ziet(Kind, persoon), Ziet(Moeder, persoon), Kijkrecht.Regel(persoon, Vandaag)));
    }

    [Fact]
    public void Een_kind_onder_de_twaalf_kijkt_mee_over_zichzelf_naast_wie_gezag_heeft()
    {
        var kind = new PersoonMetGezag(Kind, new Geboorte.Geboren(OnzekereDatum.Van(Vandaag.AddYears(-9))), true, [Moeder]);

        Assert.Equal([Kind], Kijkrecht.Samen(Kind, [Kind, Moeder], [kind], Vandaag));
        Assert.Empty(Kijkrecht.Samen(Kind, [Kind, Vader], [kind], Vandaag));
        Assert.Empty(Kijkrecht.Samen(Kind, [Kind], [kind with { Geboorte = new Geboorte.Geboren(OnzekereDatum.Create(2014, null, null).Value) }], Vandaag));
    }

    [Fact]
    public void Wie_op_29_februari_geboren_is_wordt_in_een_gewoon_jaar_op_1_maart_ouder()
    {
        var persoon = Persoon(new Geboorte.Geboren(OnzekereDatum.Van(new(2012, 2, 29))));

        Assert.Equal(Kijkregel.OnderTwaalf, Kijkrecht.Regel(persoon, new(2024, 2, 28)));
        Assert.Equal(Kijkregel.TwaalfTotZestien, Kijkrecht.Regel(persoon, new(2024, 2, 29)));
        Assert.Equal(Kijkregel.VanafZestien, Kijkrecht.Regel(persoon, new(2030, 2, 28)));
        Assert.Equal(Kijkregel.Volwassen, Kijkrecht.Regel(persoon, new(2030, 3, 1)));
    }

    [Theory]
    [InlineData(2016, null, false, true, Kijkregel.OnderTwaalf)]
    [InlineData(2014, null, false, true, Kijkregel.LeeftijdNietZeker)]
    [InlineData(2014, 11, false, true, Kijkregel.LeeftijdNietZeker)]
    [InlineData(2014, 10, true, true, Kijkregel.TwaalfTotZestien)]
    [InlineData(2010, null, true, false, Kijkregel.LeeftijdNietZeker)]
    [InlineData(2010, 12, true, true, Kijkregel.TwaalfTotZestien)]
    [InlineData(2008, null, true, false, Kijkregel.VanafZestien)]
    [InlineData(2007, null, true, false, Kijkregel.Volwassen)]
    public void Is_de_datum_niet_zeker_dan_telt_de_strengste_leeftijd(int jaar, int? maand, bool zelf, bool ouder, Kijkregel regel)
    {
        var persoon = Persoon(new Geboorte.Geboren(OnzekereDatum.Create(jaar, maand, null).Value));

        Assert.Equal((zelf, ouder, regel), (Ziet(Kind, persoon), Ziet(Moeder, persoon), Kijkrecht.Regel(persoon, Vandaag)));
    }

    [Fact]
    public void Over_een_ongeboren_kind_leest_mee_wie_het_gezag_krijgt()
    {
        var persoon = Persoon(new Geboorte.Ongeboren(Vandaag.AddDays(60)));

        Assert.Equal((false, true, Kijkregel.Ongeboren), (Ziet(Kind, persoon), Ziet(Moeder, persoon), Kijkrecht.Regel(persoon, Vandaag)));
        Assert.True(Ziet(Moeder, Persoon(new Geboorte.Ongeboren(null))));
    }

    [Fact]
    public void Over_een_kind_zonder_leeftijd_leest_niemand_mee_en_een_volwassene_zonder_leeftijd_is_volwassen()
    {
        var kind = Persoon(Geboorte.NietBekend);
        var volwassene = kind with { IsKind = false };

        Assert.Equal((false, false, Kijkregel.KindZonderLeeftijd), (Ziet(Kind, kind), Ziet(Moeder, kind), Kijkrecht.Regel(kind, Vandaag)));
        Assert.Equal((true, false, Kijkregel.Volwassen), (Ziet(Kind, volwassene), Ziet(Moeder, volwassene), Kijkrecht.Regel(volwassene, Vandaag)));
    }

    [Fact]
    public void Wie_geen_gezag_heeft_leest_niet_mee_ook_niet_als_ouder()
    {
        var persoon = Persoon(new Geboorte.Geboren(OnzekereDatum.Van(Vandaag.AddYears(-9))));

        Assert.False(Ziet(Vader, persoon));
        Assert.True(Ziet(Vader, persoon with { MetGezag = [Moeder, Vader] }));
    }

    [Fact]
    public void Een_kind_leest_nooit_mee_over_een_ander_en_een_ouder_niet_over_de_andere_ouder()
    {
        PersoonMetGezag[] gezin =
        [
            new(Moeder, Geboren(35), false, []),
            new(Vader, Geboren(36), false, []),
            new(Kind, Geboren(14), true, [Moeder, Vader]),
        ];

        Assert.Equal([Kind], Kijkrecht.Over(Kind, gezin, Vandaag));
        Assert.Equal([Moeder, Kind], Kijkrecht.Over(Moeder, gezin, Vandaag));
        Assert.Equal([Vader, Kind], Kijkrecht.Over(Vader, gezin, Vandaag));
    }

    /// <summary>Not knowing the day never shows more than any of the days that it can be.</summary>
    [Fact]
    public void Een_onzekere_datum_laat_nooit_meer_zien_dan_elke_datum_die_het_kan_zijn() =>
        Prop.ForAll(Gen.Choose(2004, 2026).ToArbitrary(), Gen.Choose(0, 12).ToArbitrary(), Gen.Choose(0, 4000).ToArbitrary(), (jaar, maand, dagen) =>
        {
            var dag = new DateOnly(2026, 11, 22).AddDays(dagen - 2000);
            var datum = OnzekereDatum.Create(jaar, maand == 0 ? null : maand, null).Value;
            var onzeker = Persoon(new Geboorte.Geboren(datum));
            DateOnly[] mogelijk = [datum.Vroegst!.Value, datum.Vroegst.Value.AddDays(13), datum.Laatst!.Value];
            return new[] { Kind, Moeder }.All(kijker =>
                !Kijkrecht.Over(kijker, [onzeker], dag).Contains(Kind)
                || mogelijk.All(d => Kijkrecht.Over(kijker, [onzeker with { Geboorte = new Geboorte.Geboren(OnzekereDatum.Van(d)) }], dag).Contains(Kind)));
        }).QuickCheckThrowOnFailure();

    /// <summary>The rule that the page explains is the rule that is applied.</summary>
    [Fact]
    public void De_uitgelegde_regel_is_de_regel_die_geldt() =>
        Prop.ForAll(Gen.Choose(0, 12_000).ToArbitrary(), dagen =>
        {
            var persoon = Persoon(new Geboorte.Geboren(OnzekereDatum.Van(Vandaag.AddDays(-dagen))));
            var (zelf, ouder) = (Ziet(Kind, persoon), Ziet(Moeder, persoon));
            return Kijkrecht.Regel(persoon, Vandaag) switch
            {
                Kijkregel.OnderTwaalf => !zelf && ouder,
                Kijkregel.TwaalfTotZestien => zelf && ouder,
                Kijkregel.VanafZestien or Kijkregel.Volwassen => zelf && !ouder,
                _ => false,
            };
        }).QuickCheckThrowOnFailure();

    private static bool Ziet(PersoonId kijker, PersoonMetGezag persoon) => Kijkrecht.Over(kijker, [persoon], Vandaag).Contains(persoon.Id);

    private static Geboorte Geboren(int jaren) => new Geboorte.Geboren(OnzekereDatum.Van(Vandaag.AddYears(-jaren)));

    private static PersoonMetGezag Persoon(Geboorte geboorte) => new(Kind, geboorte, true, [Moeder]);
}
