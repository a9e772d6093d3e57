namespace Eenlijn.Domain.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

public sealed class KortContactTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    private static KortContactGegevens Goed => new(Vandaag, NewId.Of<VindplaatsId>(), null, "school", Leeftijdsgroep.Van4Tot12, 15);

    [Fact]
    [Eis("R1-011", "R4-022")]
    public void Vijf_velden_zijn_genoeg_en_een_naam_past_er_niet_in()
    {
        var contact = Noteren(Goed).Value;

        Assert.Equal((Vandaag, "school", Leeftijdsgroep.Van4Tot12, 15), (contact.Op, contact.Thema, contact.Leeftijdsgroep, contact.Minuten));
        Assert.IsType<KortContactGenoteerd>(Assert.Single(contact.NewEvents));
        Assert.Equal(
            ["AnderePlek", "Leeftijdsgroep", "Minuten", "Op", "Thema", "Vindplaats"],
            typeof(KortContactGegevens).GetProperties().Where(p => p.Name != "EqualityContract").Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_gezegd() => Assert.Equal(
        ["plek-leeg", "dag-klopt-niet", "thema-leeg", "leeftijd-leeg", "minuten-kloppen-niet"],
        Noteren(new(null, null, " ", "iets", null, null)).Errors.Select(e => e.Code));

    [Theory]
    [InlineData(1)]
    [InlineData(-366)]
    public void De_dag_ligt_in_het_afgelopen_jaar(int verschil) =>
        Assert.Equal("dag-klopt-niet", Assert.Single(Noteren(Goed with { Op = Vandaag.AddDays(verschil) }).Errors).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(481)]
    public void De_duur_ligt_tussen_een_minuut_en_een_werkdag(int minuten) =>
        Assert.Equal("minuten-kloppen-niet", Assert.Single(Noteren(Goed with { Minuten = minuten }).Errors).Code);

    [Theory]
    [InlineData("thuis bij 999900006")]
    [InlineData("9999.00.006")]
    [InlineData("999 900 006")]
    public void Een_bsn_in_de_plek_wordt_geweigerd(string plek) =>
        Assert.Equal("bsn-in-plek", Assert.Single(Noteren(Goed with { Vindplaats = null, AnderePlek = plek }).Errors).Code);

    [Theory]
    [InlineData("lokaal 12 van nummer 123456789")]
    [InlineData("bij de 9999000061 ballen")]
    [InlineData("het plein")]
    public void Een_ander_getal_in_de_plek_mag(string plek) =>
        Assert.True(Noteren(Goed with { Vindplaats = null, AnderePlek = plek }).IsSuccess);

    [Fact]
    public void Een_plek_van_de_lijst_gaat_voor_een_andere_plek() => Assert.Null(Noteren(Goed with { AnderePlek = "het plein" }).Value.AnderePlek);

    [Fact]
    public void De_sleutel_van_het_formulier_wordt_die_van_het_contact()
    {
        var id = NewId.Of<KortContactId>();

        Assert.Equal(id, KortContact.Noteren(NewId.Of<MedewerkerId>(), NewId.Of<TeamId>(), Goed, Vandaag, id).Value.Id);
    }

    [Fact]
    public void Een_contact_vervalt_een_keer()
    {
        var contact = Noteren(Goed).Value;

        Assert.True(contact.Vervalt().IsSuccess);
        Assert.True(contact.Vervallen);
        Assert.Equal("al-vervallen", Assert.Single(contact.Vervalt().Errors).Code);
    }

    [Fact]
    public void Een_vindplaats_heeft_een_naam_en_een_soort_van_de_lijst()
    {
        var team = NewId.Of<TeamId>();

        Assert.True(Vindplaats.Toevoegen(team, "De Klimop", "basisschool", null).IsSuccess);
        Assert.Equal(["Naam-leeg", "soort-onbekend"], Vindplaats.Toevoegen(team, "", "winkel", null).Errors.Select(e => e.Code));
    }

    private static Result<KortContact> Noteren(KortContactGegevens gegevens) =>
        KortContact.Noteren(NewId.Of<MedewerkerId>(), NewId.Of<TeamId>(), gegevens, Vandaag);
}
