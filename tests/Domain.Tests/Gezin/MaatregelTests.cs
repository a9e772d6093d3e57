namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using static Eenlijn.Domain.Gezin.MaatregelSoort;

public sealed class MaatregelTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();
    private static readonly Geboorte Negen = new Geboorte.Geboren(OnzekereDatum.Van(new DateOnly(2017, 6, 1)));

    [Fact]
    [Eis("R1-027", "R0-075")]
    public void Een_maatregel_geldt_van_de_eerste_tot_en_met_de_laatste_dag_van_de_uitspraak()
    {
        var ots = Ots();

        Assert.Equal([false, true, true, false], new DateOnly[] { new(2026, 2, 28), new(2026, 3, 1), new(2027, 2, 28), new(2027, 3, 1) }.Select(ots.GeldtOp));
        Assert.Equal(["Schoolverzuim", "Ruzie tussen ouders"], ots.Bedreigingen!.Split('\n'));
        Assert.IsType<MaatregelVastgelegd>(Assert.Single(ots.NewEvents));
    }

    [Fact]
    [Eis("R1-027")]
    public void Een_maatregel_eindigt_een_keer_en_niet_voor_hij_begon()
    {
        var ots = Ots();

        Assert.Equal("einddatum-klopt-niet", Assert.Single(ots.Beeindigen(new(2026, 2, 28), MaatregelEinde.VolgensPlan, Vandaag).Errors).Code);
        Assert.Equal("einde-past-niet", Assert.Single(ots.Beeindigen(Vandaag, MaatregelEinde.GezagHersteld, Vandaag).Errors).Code);
        Assert.True(ots.Beeindigen(Vandaag, MaatregelEinde.VolgensPlan, Vandaag).IsSuccess);
        Assert.Equal("al-beeindigd", Assert.Single(ots.Beeindigen(Vandaag, MaatregelEinde.VolgensPlan, Vandaag).Errors).Code);
        Assert.False(ots.GeldtOp(Vandaag.AddDays(1)));
    }

    [Fact]
    [Eis("R1-027")]
    public void Een_verlenging_bewaart_de_dag_die_er_eerst_stond()
    {
        var ots = Ots();

        Assert.Equal("niet-langer", Assert.Single(ots.Verlengen(Vandaag, new(2027, 2, 28), null, Vandaag).Errors).Code);
        Assert.True(ots.Verlengen(Vandaag, new(2028, 2, 28), "C/13/2", Vandaag).IsSuccess);

        var verlenging = Assert.Single(ots.Verlengingen);
        Assert.Equal((new DateOnly(2027, 2, 28), new DateOnly(2028, 2, 28), "C/13/2"), (verlenging.Was!.Value, verlenging.Tot, verlenging.Zaaknummer));
        Assert.True(ots.GeldtOp(new(2028, 2, 1)));
    }

    [Fact]
    public void Wat_verandert_staat_met_zijn_naam_in_de_gebeurtenis()
    {
        var ots = Ots();
        ots.EventsSaved();

        Assert.True(ots.Wijzigen(ots.AlsGegevens() with { Gezinsvoogd = "J. Admiraal", Doelen = "Elke dag naar school" }, Vandaag).IsSuccess);
        Assert.Equal(["gezinsvoogd", "doelen van de rechter"], Assert.Single(ots.NewEvents).Velden);

        ots.EventsSaved();
        Assert.True(ots.Wijzigen(ots.AlsGegevens(), Vandaag).IsSuccess);
        Assert.Empty(ots.NewEvents);
    }

    [Theory]
    [InlineData(MachtigingUithuisplaatsing, "machtiging-zonder-grond")]
    [InlineData(MachtigingGeslotenPlaatsing, "machtiging-zonder-grond")]
    [InlineData(Ondertoezichtstelling, null)]
    [InlineData(Voogdij, null)]
    [Eis("R1-027")]
    public void Een_machtiging_zonder_toezicht_of_voogdij_vraagt_een_reden_en_houdt_niet_tegen(MaatregelSoort soort, string? code)
    {
        var nieuw = Nieuw(soort);
        var adviezen = MaatregelAdvies.Van(nieuw, Negen, []);

        Assert.Equal(code is null ? [] : [code], adviezen.Select(a => a.Code));
        Assert.Equal(code is null, Maatregel.Vastleggen(nieuw, Vandaag, adviezen).IsSuccess);
        var toch = Maatregel.Vastleggen(nieuw, Vandaag, adviezen, "Spoed: de uitspraak over de OTS komt morgen.");
        Assert.True(toch.IsSuccess);
        Assert.Equal("Spoed: de uitspraak over de OTS komt morgen.", toch.Value.Afwijking);
    }

    [Theory]
    [InlineData(Ondertoezichtstelling, 12, null)]
    [InlineData(Ondertoezichtstelling, 13, "termijn-lang")]
    [InlineData(VoorlopigeOndertoezichtstelling, 4, "termijn-lang")]
    [InlineData(VoorlopigeOndertoezichtstelling, 3, null)]
    [InlineData(Voogdij, 60, null)]
    public void Langer_dan_de_rechter_geeft_is_een_advies(MaatregelSoort soort, int maanden, string? code) => Assert.Equal(
        code is null ? [] : [code],
        MaatregelAdvies.Van(Nieuw(soort) with { LooptTot = new DateOnly(2026, 3, 1).AddMonths(maanden) }, Negen, []).Select(a => a.Code));

    [Fact]
    public void Een_machtiging_die_langer_loopt_dan_de_ots_en_twee_dezelfde_tegelijk_vallen_op()
    {
        MaatregelPeriode[] ots = [new(Ondertoezichtstelling, new(2026, 1, 1), new(2026, 12, 31))];

        Assert.Equal(["langer-dan-ots"], MaatregelAdvies.Van(Nieuw(MachtigingUithuisplaatsing), Negen, ots).Select(a => a.Code));
        Assert.Equal(["zelfde-loopt"], MaatregelAdvies.Van(Nieuw(Ondertoezichtstelling), Negen, ots).Select(a => a.Code));
        Assert.Equal(["ots-en-vots"], MaatregelAdvies.Van(Nieuw(VoorlopigeOndertoezichtstelling) with { LooptTot = new(2026, 5, 1) }, Negen, ots).Select(a => a.Code));
        Assert.Equal(["ots-en-voogdij"], MaatregelAdvies.Van(Nieuw(Voogdij), Negen, ots).Select(a => a.Code));
        Assert.Equal(["meerderjarig"], MaatregelAdvies.Van(Nieuw(Voogdij), new Geboorte.Geboren(OnzekereDatum.Van(new DateOnly(2000, 1, 1))), []).Select(a => a.Code));
    }

    [Fact]
    [Eis("R1-027")]
    public void Elke_soort_heeft_de_type_en_redencodes_van_cbs()
    {
        Assert.Equal(["11", "12", "21", "22", "23", "71", "72"], Enum.GetValues<MaatregelSoort>().Select(MaatregelEinden.CbsType).Order());
        Assert.Equal(["01", "02", "03", "04", "05", "06"], MaatregelEinden.Bij(Ondertoezichtstelling).Select(e => e.CbsCode!).Order());
        Assert.Contains(MaatregelEinden.Bij(VoorlopigeOndertoezichtstelling), e => e.CbsCode == "07");
        Assert.Equal(["11", "12", "13", "14", "15"], MaatregelEinden.Bij(TijdelijkeVoogdij).Select(e => e.CbsCode!).Order());
        Assert.All(MaatregelEinden.Bij(MachtigingUithuisplaatsing), e => Assert.Null(e.CbsCode));
    }

    private static MaatregelGegevens Nieuw(MaatregelSoort soort) => new(Kind, soort, new(2026, 3, 1)) { LooptTot = soort == VoorlopigeOndertoezichtstelling ? new(2026, 5, 31) : new(2027, 2, 28) };

    private static Maatregel Ots() => Maatregel.Vastleggen(Nieuw(Ondertoezichtstelling) with { Bedreigingen = "Schoolverzuim\nRuzie tussen ouders" }, Vandaag).Value;
}
