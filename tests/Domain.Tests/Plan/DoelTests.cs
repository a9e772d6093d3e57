namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class DoelTests
{
    private readonly PlanData _data = new();

    private static DateOnly Vandaag => PlanData.Vandaag;

    [Fact]
    [Eis("R3-030")]
    public void Een_doel_staat_er_in_de_woorden_van_wie_het_wil()
    {
        var doel = _data.Doel();

        Assert.Equal(("Ik wil dat we weer samen kunnen eten.", _data.Moeder, Vandaag), (doel.EigenWoorden, doel.WoordenVan!.Value, doel.WoordenOp));
        Assert.IsType<DoelToegevoegd>(Assert.Single(doel.NewEvents));
    }

    [Theory]
    [InlineData("Titel")]
    [InlineData("EigenWoorden")]
    [InlineData("WoordenVan")]
    [InlineData("Deel")]
    [Eis("R3-030")]
    public void Een_doel_zonder_naam_woorden_spreker_of_deel_wordt_geweigerd(string leeg)
    {
        var gegevens = leeg switch
        {
            "Titel" => _data.Gegevens with { Titel = " " },
            "EigenWoorden" => _data.Gegevens with { EigenWoorden = null },
            "WoordenVan" => _data.Gegevens with { WoordenVan = null },
            _ => _data.Gegevens with { Deel = "" },
        };

        var result = Doel.Toevoegen(_data.Plan, 1, gegevens, _data.Werker, new Zicht(ZichtbaarVoor.Gezin, [_data.Moeder]), Vandaag);

        Assert.Equal(leeg, Assert.Single(result.Errors).Veld);
    }

    [Fact]
    public void Een_doel_gaat_over_iemand()
    {
        var zonder = Doel.Toevoegen(_data.Plan, 1, _data.Gegevens, _data.Werker, new Zicht(ZichtbaarVoor.Gezin, []), Vandaag);
        var later = _data.Doel().Wijzigen(_data.Gegevens, new Zicht(ZichtbaarVoor.Gezin, []), Vandaag);

        Assert.Equal("over-wie-leeg", Assert.Single(zonder.Errors).Code);
        Assert.Equal("over-wie-leeg", Assert.Single(later.Errors).Code);
    }

    [Fact]
    [Eis("R1-035")]
    public void Een_deel_van_het_plan_kan_een_huis_zijn_of_een_persoon()
    {
        var doel = _data.Doel();

        Assert.True(doel.Wijzigen(_data.Gegevens with { Deel = "bij Murat" }, new Zicht(ZichtbaarVoor.Gezin, [_data.Vader]), Vandaag).IsSuccess);
        Assert.Equal("bij Murat", doel.Deel);
        Assert.Equal(_data.Vader, Assert.Single(doel.OverWie).PersoonId);
    }

    [Fact]
    public void Een_doel_dat_al_zo_staat_verandert_niet_van_stand()
    {
        var doel = _data.Doel();

        Assert.True(doel.StatusWijzigen(DoelStatus.Bereikt).IsSuccess);
        Assert.Equal("status-ongewijzigd", doel.StatusWijzigen(DoelStatus.Bereikt).Errors[0].Code);
        Assert.True(doel.StatusWijzigen(DoelStatus.Actief).IsSuccess);
    }

    [Fact]
    public void Een_doel_op_dezelfde_plaats_zetten_laat_geen_spoor_na()
    {
        var doel = _data.Doel();
        doel.EventsSaved();

        doel.Verplaatsen(1);
        Assert.Empty(doel.NewEvents);
        doel.Verplaatsen(2);
        Assert.Equal((2, 1), (doel.Volgorde, doel.NewEvents.Count));
    }

    [Theory]
    [InlineData(ActieDoor.Gezin)]
    [InlineData(ActieDoor.Netwerk)]
    [InlineData(ActieDoor.Werker)]
    [InlineData(ActieDoor.Collega)]
    [InlineData(ActieDoor.Ander)]
    [InlineData(ActieDoor.Samen)]
    [Eis("R1-035")]
    [Eis("R2-144")]
    public void Een_actie_zegt_wat_wie_en_wanneer(ActieDoor door)
    {
        var gegevens = new ActieGegevens("Een tafelspel bedenken", door)
        {
            Persoon = _data.Moeder, Medewerker = _data.Werker, Naam = "de leerkracht", Voor = Vandaag.AddDays(7),
        };

        var actie = _data.Doel().ActieToevoegen(gegevens).Value;

        Assert.Equal((door, Vandaag.AddDays(7), ActieStatus.Open), (actie.Door, actie.Voor!.Value, actie.Status));
        Assert.Equal(door is ActieDoor.Gezin or ActieDoor.Netwerk, actie.Persoon is not null);
        Assert.Equal(door is ActieDoor.Werker or ActieDoor.Collega, actie.Medewerker is not null);
    }

    [Theory]
    [InlineData("", ActieDoor.Samen, "Wat")]
    [InlineData("Bellen", null, "Door")]
    [InlineData("Bellen", ActieDoor.Werker, "Medewerker")]
    [InlineData("Bellen", ActieDoor.Ander, "Naam")]
    [Eis("R2-144")]
    public void Een_actie_zonder_wat_of_wie_wordt_geweigerd(string wat, ActieDoor? door, string veld)
    {
        var doel = _data.Doel();

        Assert.Equal(veld, Assert.Single(doel.ActieToevoegen(new(wat, door)).Errors).Veld);
        Assert.Empty(doel.Acties);
    }

    [Fact]
    [Eis("R2-144")]
    public void Een_actie_wordt_gedaan_en_kan_weer_open()
    {
        var doel = _data.Doel();
        var actie = doel.ActieToevoegen(new("Bellen", ActieDoor.Samen)).Value;

        doel.ActieAfvinken(actie.Id, ActieStatus.Gedaan, Vandaag);
        Assert.Equal((ActieStatus.Gedaan, Vandaag), (actie.Status, actie.AfgehandeldOp!.Value));
        doel.ActieAfvinken(actie.Id, ActieStatus.Open, Vandaag);
        Assert.Equal((ActieStatus.Open, (DateOnly?)null), (actie.Status, actie.AfgehandeldOp));
    }

    [Fact]
    public void Twee_keer_afvinken_telt_een_keer()
    {
        var doel = _data.Doel();
        var actie = doel.ActieToevoegen(new("Bellen", ActieDoor.Samen)).Value;
        doel.ActieAfvinken(actie.Id, ActieStatus.Gedaan, Vandaag);
        doel.EventsSaved();

        Assert.True(doel.ActieAfvinken(actie.Id, ActieStatus.Gedaan, Vandaag.AddDays(1)).IsSuccess);

        Assert.Empty(doel.NewEvents);
        Assert.Equal(Vandaag, actie.AfgehandeldOp);
    }

    [Fact]
    public void Een_actie_van_een_ander_doel_kan_niet()
    {
        var doel = _data.Doel();

        Assert.Equal("geen-actie", doel.ActieAfvinken(Guid.CreateVersion7(), ActieStatus.Gedaan, Vandaag).Errors[0].Code);
        Assert.Equal("geen-actie", doel.ActieWijzigen(Guid.CreateVersion7(), new("Bellen", ActieDoor.Samen)).Errors[0].Code);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(null)]
    [Eis("R3-044")]
    public void Een_cijfer_ligt_van_nul_tot_en_met_tien(int? cijfer)
    {
        var doel = _data.Doel();

        Assert.Equal("Cijfer", Assert.Single(doel.CijferGeven(cijfer, _data.Moeder, null, _data.Werker, Vandaag).Errors).Veld);
        Assert.Empty(doel.Scores);
    }

    [Fact]
    [Eis("R3-044")]
    public void Een_cijfer_is_van_iemand_op_een_dag_die_al_is_geweest()
    {
        var doel = _data.Doel();

        Assert.Equal("Wie", doel.CijferGeven(new(5, null, Vandaag, null), _data.Werker, Vandaag).Errors[0].Veld);
        Assert.Equal("Op", doel.CijferGeven(new(5, _data.Kind, Vandaag.AddDays(1), null), _data.Werker, Vandaag).Errors[0].Veld);
        Assert.Equal(Vandaag, doel.CijferGeven(new(5, _data.Kind, null, "Het ging goed."), _data.Werker, Vandaag).Value.Op);
    }

    [Fact]
    public void Een_reactie_zegt_wie_wat_vindt()
    {
        var doel = _data.Doel();

        Assert.Equal("Tekst", Assert.Single(doel.ReactieNoteren(_data.Vader, " ", _data.Werker, Vandaag).Errors).Veld);
        Assert.Equal("Wie", Assert.Single(doel.ReactieNoteren(null, "Daar kan ik bij zijn.", _data.Werker, Vandaag).Errors).Veld);
        Assert.True(doel.ReactieNoteren(_data.Vader, "Daar kan ik bij zijn.", _data.Werker, Vandaag).IsSuccess);
        Assert.Equal(_data.Vader, Assert.Single(doel.Reacties).Wie);
    }
}
