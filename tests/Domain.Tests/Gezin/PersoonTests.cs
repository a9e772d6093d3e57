namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using FsCheck;
using FsCheck.Fluent;

public sealed class PersoonTests
{
    private static readonly Arbitrary<DateOnly> Dagen = Gen.Choose(0, 60_000).Select(n => new DateOnly(1900, 1, 1).AddDays(n)).ToArbitrary();

    [Theory]
    [InlineData("Sanne", null, "de", "Vries", "Sanne de Vries", "de Vries", "sanne de vries", "vries sanne")]
    [InlineData("Elif", "Elif Ayşe", null, "Aydın", "Elif Aydın", "Aydın", "elif aydin elif ayse", "aydin elif")]
    [InlineData("", null, null, "Jansen", "Jansen", "Jansen", "jansen", "jansen")]
    [InlineData("Hatice", null, null, "", "Hatice", "", "hatice", "hatice")]
    [InlineData("Jan", null, "van 't", "IJssel", "Jan van 't IJssel", "van 't IJssel", "jan van t yssel", "yssel jan")]
    public void Een_naam_is_volledig_te_zeggen_te_zoeken_en_te_sorteren_zonder_tussenvoegsel(
        string roepnaam, string? voornamen, string? tussenvoegsel, string achternaam, string volledig, string familie, string zoek, string sorteer)
    {
        var naam = Persoonsnaam.Create(roepnaam, voornamen, tussenvoegsel, achternaam).Value;

        Assert.Equal((volledig, familie, zoek, sorteer), (naam.Volledig, naam.Familienaam, naam.Zoeknaam, naam.Sorteernaam));
    }

    [Fact]
    public void Zonder_roepnaam_en_achternaam_is_er_geen_naam() =>
        Assert.Equal("naam-leeg", Assert.Single(Persoonsnaam.Create(" ", "Anna", "de", null).Errors).Code);

    [Fact]
    public void Lijsten_staan_op_achternaam_zonder_tussenvoegsel_byte_voor_byte()
    {
        string[] volgorde = [.. new[] { ("Bo", "van", "Zee"), ("An", null, "Ijzer"), ("Cas", "de", "Boer"), ("Di", null, "Æsop") }
            .Select(n => Persoonsnaam.Create(n.Item1, null, n.Item2, n.Item3).Value.Sorteernaam).Order(StringComparer.Ordinal)];

        Assert.Equal(["aesop di", "boer cas", "yzer an", "zee bo"], volgorde);
    }

    [Theory]
    [InlineData("999900006")]
    [InlineData("9999.00.006")]
    [InlineData("111222333")]
    [InlineData("11122233")]
    public void Een_bsn_haalt_de_elfproef_of_niet(string invoer)
    {
        var bsn = Bsn.Create(invoer, "Bsn");

        Assert.Equal(invoer != "11122233", bsn.IsSuccess);
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("1112223333")]
    [InlineData(null)]
    public void Wat_geen_bsn_is_wordt_bij_het_veld_geweigerd(string? invoer) => Assert.Equal("Bsn", Assert.Single(Bsn.Create(invoer, "Bsn").Errors).Veld);

    [Fact]
    public void Een_fout_in_een_cijfer_van_een_bsn_valt_altijd_op() => Prop.ForAll(
        Gen.Choose(0, 8).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (plaats, verschil) =>
        {
            var cijfers = "999900006".ToCharArray();
            cijfers[plaats] = (char)('0' + ((cijfers[plaats] - '0' + verschil) % 10));
            return !Bsn.Create(new string(cijfers)).IsSuccess;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("999900006", true)]
    [InlineData("111222333", false)]
    public void Testnummers_zijn_te_herkennen(string nummer, bool test) => Assert.Equal(test, Bsn.Create(nummer).Value.IsTestnummer);

    [Theory]
    [InlineData("20170601", "2026-05-31", "8 jaar")]
    [InlineData("20170601", "2026-06-01", "9 jaar")]
    [InlineData("20160229", "2026-02-28", "9 jaar")]
    [InlineData("20160229", "2026-03-01", "10 jaar")]
    [InlineData("20170600", "2026-06-15", "8 of 9 jaar")]
    [InlineData("20170000", "2026-06-15", "8 of 9 jaar")]
    public void Een_leeftijd_is_zo_zeker_als_de_geboortedatum(string geboren, string dag, string leeftijd) => Assert.Equal(
        leeftijd, new Geboorte.Geboren(OnzekereDatum.Hydrate(geboren)).LeeftijdOp(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Een_ongeboren_kind_en_een_onbekende_datum_hebben_geen_jaren()
    {
        Assert.True(new Geboorte.Ongeboren(new(2027, 4, 1)).LeeftijdOp(new(2026, 11, 22))!.Value.IsOngeboren);
        Assert.Null(Geboorte.NietBekend.LeeftijdOp(new(2026, 11, 22)));
        Assert.Null(new Geboorte.Geboren(OnzekereDatum.Hydrate("00000000")).LeeftijdOp(new(2026, 11, 22)));
    }

    [Fact]
    public void Een_geboorte_leest_terug_zoals_ze_is_opgeslagen() => Prop.ForAll(Dagen, dag =>
    {
        Geboorte[] vormen = [new Geboorte.Geboren(OnzekereDatum.Van(dag)), new Geboorte.Ongeboren(dag), new Geboorte.Ongeboren(null), Geboorte.NietBekend];
        return vormen.All(g => Geboorte.Hydrate(g.Code) == g);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Wie_ouder_wordt_wordt_nooit_jonger() => Prop.ForAll(Dagen, Gen.Choose(0, 40_000).ToArbitrary(), (geboren, later) =>
    {
        var geboorte = new Geboorte.Geboren(OnzekereDatum.Van(geboren));
        var dag = geboren.AddDays(later);
        return geboorte.LeeftijdOp(dag)!.Value.Minstens <= geboorte.LeeftijdOp(dag.AddDays(1))!.Value.Minstens;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Een_wijziging_noemt_welke_velden_en_niet_wat_erin_staat()
    {
        var persoon = Persoon.Toevoegen(new(Persoonsnaam.Create("Elif", null, null, "Aydin").Value)).Value;
        persoon.EventsSaved();

        Assert.True(persoon.Wijzigen(persoon.AlsGegevens() with { Telefoon = " 06 555 01 01 ", School = new OrganisatieId(Guid.CreateVersion7()) }).IsSuccess);
        Assert.Equal(["school", "telefoon"], Assert.IsType<PersoonGewijzigd>(Assert.Single(persoon.NewEvents)).Velden);
        Assert.Equal("06 555 01 01", persoon.Telefoon);
        persoon.EventsSaved();
        persoon.Wijzigen(persoon.AlsGegevens());
        Assert.Empty(persoon.NewEvents);
    }

    [Fact]
    public void Een_fout_in_een_wijziging_laat_alles_zoals_het_was()
    {
        var persoon = Persoon.Toevoegen(new(Persoonsnaam.Create("Elif", null, null, "Aydin").Value)).Value;

        var result = persoon.Wijzigen(persoon.AlsGegevens() with { Email = "geen adres", Taal = new string('x', 201), Groep = "6" });

        Assert.Equal(["Taal", "Email"], result.Errors.Select(e => e.Veld));
        Assert.Null(persoon.Groep);
    }
}
