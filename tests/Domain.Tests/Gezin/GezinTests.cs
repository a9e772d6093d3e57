namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class GezinTests
{
    private static readonly DateOnly Dag = new(2026, 11, 22);
    private static readonly AdresGegevens Kade = new("Kade", "1", "1011ab", "Voorbeeldstad");

    private readonly PersoonId _elif = NewId.Of<PersoonId>();
    private readonly Gezin _gezin = Gezin.Toevoegen("Aydın – de Vries").Value;

    [Fact]
    public void Een_gezin_heeft_een_naam()
    {
        Assert.Equal("Naam-leeg", Assert.Single(Gezin.Toevoegen(" ").Errors).Code);
        Assert.Equal("aydin de vries", _gezin.Zoeknaam);
        Assert.True(_gezin.NaamWijzigen("Kaya").IsSuccess);
        Assert.Equal(("Kaya", "kaya"), (_gezin.Naam, _gezin.Zoeknaam));
        Assert.False(_gezin.NaamWijzigen("").IsSuccess);
    }

    [Fact]
    [Eis("R1-025")]
    public void Iemand_hoort_een_keer_tegelijk_bij_het_gezin_en_kan_terugkomen()
    {
        Assert.True(_gezin.LidToevoegen(_elif, GezinsRol.Kind, null).IsSuccess);
        Assert.Equal("al-lid", _gezin.LidToevoegen(_elif, GezinsRol.Ouder, null).Errors[0].Code);
        Assert.True(_gezin.LidBeeindigen(_elif, Dag).IsSuccess);
        Assert.Equal("geen-lid", _gezin.LidBeeindigen(_elif, Dag).Errors[0].Code);
        Assert.True(_gezin.LidToevoegen(_elif, GezinsRol.AnderGezinslid, Dag.AddDays(1)).IsSuccess);
        Assert.Equal(2, _gezin.Leden.Count);
    }

    [Fact]
    public void Een_lid_eindigt_niet_voor_het_begon()
    {
        _gezin.LidToevoegen(_elif, GezinsRol.Kind, Dag);

        Assert.False(_gezin.LidBeeindigen(_elif, Dag.AddDays(-1)).IsSuccess);
    }

    [Fact]
    public void Een_rol_wijzigt_alleen_bij_wie_erbij_hoort()
    {
        _gezin.LidToevoegen(_elif, GezinsRol.Kind, null);

        Assert.True(_gezin.LidWijzigen(_elif, GezinsRol.AnderGezinslid).IsSuccess);
        Assert.Equal(GezinsRol.AnderGezinslid, _gezin.Leden[0].Rol);
        Assert.Equal("geen-lid", _gezin.LidWijzigen(NewId.Of<PersoonId>(), GezinsRol.Kind).Errors[0].Code);
    }

    [Fact]
    [Eis("R1-025")]
    public void Een_kind_woont_in_twee_huizen_tegelijk()
    {
        var moeder = _gezin.HuishoudenToevoegen("bij moeder").Value;
        var vader = _gezin.HuishoudenToevoegen("bij vader").Value;

        Assert.True(_gezin.BewonerToevoegen(moeder.Id, _elif, null, " ").IsSuccess);
        Assert.True(_gezin.BewonerToevoegen(vader.Id, _elif, null, " om de week ").IsSuccess);
        Assert.Null(moeder.Bewoners[0].Wanneer);
        Assert.Equal("om de week", vader.Bewoners[0].Wanneer);
        Assert.Equal("woont-er-al", _gezin.BewonerToevoegen(vader.Id, _elif, null, null).Errors[0].Code);
        Assert.Equal("huishouden-bestaat", _gezin.HuishoudenToevoegen("bij vader ").Errors[0].Code);
        Assert.Equal("geen-huishouden", _gezin.BewonerToevoegen(NewId.Of<HuishoudenId>(), _elif, null, null).Errors[0].Code);
    }

    [Fact]
    public void Wie_vertrekt_woont_er_niet_meer_en_kan_terugkomen()
    {
        var huis = _gezin.HuishoudenToevoegen("thuis").Value;
        _gezin.BewonerToevoegen(huis.Id, _elif, Dag, null);

        Assert.Equal("Tot", _gezin.BewonerBeeindigen(huis.Id, _elif, Dag.AddDays(-1)).Errors[0].Veld);
        Assert.True(_gezin.BewonerBeeindigen(huis.Id, _elif, Dag).IsSuccess);
        Assert.Equal("woont-er-niet", _gezin.BewonerBeeindigen(huis.Id, _elif, Dag).Errors[0].Code);
        Assert.True(_gezin.BewonerToevoegen(huis.Id, _elif, Dag, null).IsSuccess);
    }

    [Fact]
    [Eis("R1-025")]
    public void Verhuizen_laat_het_oude_adres_staan_tot_de_dag_ervoor()
    {
        var huis = _gezin.HuishoudenToevoegen("thuis").Value;
        _gezin.Verhuizen(huis.Id, Kade, null, false);
        var nieuw = _gezin.Verhuizen(huis.Id, Kade with { Straat = " Gracht " }, Dag, true).Value;

        Assert.Equal((Dag.AddDays(-1), "1011 AB"), (huis.Adressen[0].Tot, huis.Adressen[0].Postcode));
        Assert.Equal(("Gracht", true, null, 2), (nieuw.Straat, nieuw.Geheim, nieuw.Tot, nieuw.Volgnummer));
        Assert.Equal("verhuisd-voor-vorige", _gezin.Verhuizen(huis.Id, Kade, Dag, false).Errors[0].Code);
    }

    [Fact]
    public void Een_adres_zonder_straat_nummer_of_plaats_wordt_bij_het_veld_geweigerd()
    {
        var huis = _gezin.HuishoudenToevoegen("thuis").Value;

        Assert.Equal(["Straat", "Huisnummer", "Plaats", "Postcode"], _gezin.Verhuizen(huis.Id, new(null, "", "12", " "), null, false).Errors.Select(e => e.Veld));
        Assert.Empty(huis.Adressen);
    }

    [Theory]
    [InlineData("1011ab", "1011 AB")]
    [InlineData(" 1011 AB ", "1011 AB")]
    [InlineData("0011AB", null)]
    [InlineData("1011SS", null)]
    [InlineData("1011A", null)]
    public void Een_postcode_heeft_vier_cijfers_en_twee_letters(string invoer, string? code)
    {
        var postcode = Postcode.Create(invoer);

        Assert.Equal(code, postcode.IsSuccess ? postcode.Value.Code : null);
    }
}
