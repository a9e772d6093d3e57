namespace Eenlijn.Domain.Tests.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Keeping something from somebody by a reasoned, dated decision after consulting a colleague (K17).</summary>
public sealed class AfschermingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Vader = NewId.Of<PersoonId>();
    private static readonly AfschermingDoel School = AfschermingDoel.VanSchool(NewId.Of<PersoonId>());

    private static AfschermingBesluit Goed => new(Mirjam, NewId.Of<MedewerkerId>(), "Vader wachtte haar op bij school.", Vandaag, Vandaag.AddDays(90));

    [Fact]
    public void Een_besluit_heeft_een_reden_een_collega_en_een_dag_om_het_opnieuw_te_bekijken()
    {
        var afscherming = Besluiten(Goed).Value;

        Assert.Equal((Vader, Afgeschermd.School, Vandaag, Vandaag.AddDays(90)), (afscherming.VoorPersoon, afscherming.Wat, afscherming.Op, afscherming.HerzienOp));
        Assert.IsType<AfschermingBesloten>(Assert.Single(afscherming.NewEvents));
        Assert.Equal("Reden-leeg", Code(Goed with { Reden = " " }));
        Assert.Equal("herzien-in-verleden", Code(Goed with { HerzienOp = null }));
        Assert.Equal("herzien-in-verleden", Code(Goed with { HerzienOp = Vandaag }));
    }

    [Fact]
    public void Niemand_besluit_dit_alleen()
    {
        Assert.Equal("afscherming-zonder-collega", Code(Goed with { OverlegdMet = null }));
        Assert.Equal("afscherming-zonder-collega", Code(Goed with { OverlegdMet = Mirjam }));
    }

    [Fact]
    public void Iemands_eigen_gegevens_zijn_niet_voor_hemzelf_af_te_schermen() => Assert.Equal(
        "afscherming-van-zichzelf",
        Afscherming.Besluiten(NewId.Of<GezinId>(), Vader, AfschermingDoel.VanBereikbaarheid(Vader), Goed).Errors.Single().Code);

    [Fact]
    public void Elk_soort_doel_heeft_precies_een_sleutel()
    {
        var (record, persoon, huis) = (NewId.Of<RecordId>(), NewId.Of<PersoonId>(), NewId.Of<HuishoudenId>());
        AfschermingDoel[] doelen =
        [
            AfschermingDoel.VanRecord(record),
            AfschermingDoel.VanPersoon(persoon),
            AfschermingDoel.VanSchool(persoon),
            AfschermingDoel.VanBereikbaarheid(persoon),
            AfschermingDoel.VanAdres(huis),
        ];

        Assert.Equal(Enum.GetValues<Afgeschermd>(), doelen.Select(d => d.Wat));
        Assert.All(doelen, d => Assert.Single(new object?[] { d.Record, d.Persoon, d.Huishouden }, sleutel => sleutel is not null));
    }

    [Fact]
    public void Herzien_geeft_een_nieuwe_dag_en_opheffen_is_het_einde()
    {
        var afscherming = Besluiten(Goed).Value;

        Assert.Equal("herzien-in-verleden", afscherming.Herzien(Goed with { HerzienOp = Vandaag }).Errors.Single().Code);
        Assert.Equal("herzien-in-verleden", afscherming.Herzien(Goed with { HerzienOp = null }).Errors.Single().Code);
        Assert.Equal("afscherming-zonder-collega", afscherming.Herzien(Goed with { OverlegdMet = Goed.Door }).Errors.Single().Code);
        Assert.Equal("Reden", afscherming.Herzien(Goed with { Reden = " " }).Errors.Single().Veld);
        Assert.True(afscherming.Herzien(Goed with { HerzienOp = Vandaag.AddDays(120) }).IsSuccess);
        Assert.Equal((Vandaag.AddDays(120), (DateOnly?)null), (afscherming.HerzienOp, afscherming.OpgehevenOp));
        Assert.Equal("afscherming-zonder-collega", afscherming.Opheffen(Goed with { OverlegdMet = null }).Errors.Single().Code);
        Assert.Equal("Reden", afscherming.Opheffen(Goed with { Reden = null }).Errors.Single().Veld);
        Assert.True(afscherming.Opheffen(Goed).IsSuccess);
        Assert.Equal([false, true], afscherming.Momenten.Select(m => m.Opgeheven));
        Assert.Equal(Vandaag, afscherming.OpgehevenOp);
        Assert.Equal("al-opgeheven", afscherming.Opheffen(Goed).Errors.Single().Code);
        Assert.Equal("al-opgeheven", afscherming.Herzien(Goed).Errors.Single().Code);
    }

    private static string Code(AfschermingBesluit besluit) => Besluiten(besluit).Errors.Single().Code;

    private static Result<Afscherming> Besluiten(AfschermingBesluit besluit) => Afscherming.Besluiten(NewId.Of<GezinId>(), Vader, School, besluit);
}
