namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class MedewerkerTests
{
    private static readonly DateOnly Begin = new(2026, 1, 5);
    private static readonly TeamId Noord = NewId.Of<TeamId>();
    private static readonly TeamId Zuid = NewId.Of<TeamId>();

    [Fact]
    public void Een_medewerker_heeft_een_roepnaam_en_een_achternaam() => Assert.Equal(
        ["Roepnaam", "Achternaam"],
        Medewerker.Toevoegen(NewId.Of<OrganisatieId>(), " ", null, null, null, null, null).Errors.Select(e => e.Veld));

    [Fact]
    public void De_naam_is_zoals_hij_wordt_gezegd() =>
        Assert.Equal("Noor van Dijk", Medewerker.Toevoegen(NewId.Of<OrganisatieId>(), "Noor ", "van", "Dijk", null, null, null).Value.Naam);

    [Fact]
    [Eis("R1-003")]
    public void Een_medewerker_kan_in_meer_teams_zitten_met_in_elk_een_rol()
    {
        var wie = Nieuw();

        Assert.True(wie.LidWorden(Noord, Rol.Medewerker, Begin).IsSuccess);
        Assert.True(wie.LidWorden(Zuid, Rol.Gedragswetenschapper, Begin).IsSuccess);

        Assert.Equal([(Noord, Rol.Medewerker), (Zuid, Rol.Gedragswetenschapper)], wie.Lidmaatschappen.Select(l => (l.TeamId, l.Rol)));
    }

    [Fact]
    public void Dezelfde_rol_in_hetzelfde_team_kan_niet_twee_keer_tegelijk()
    {
        var wie = Nieuw();
        wie.LidWorden(Noord, Rol.Medewerker, Begin);

        Assert.Equal("al-lid", wie.LidWorden(Noord, Rol.Medewerker, Begin.AddDays(9)).Errors[0].Code);
    }

    [Fact]
    public void Na_het_einde_kan_dezelfde_rol_opnieuw_beginnen()
    {
        var wie = Nieuw();
        wie.LidWorden(Noord, Rol.Medewerker, Begin);
        wie.LidmaatschapBeeindigen(wie.Lidmaatschappen[0].Id, Begin.AddDays(9));

        Assert.True(wie.LidWorden(Noord, Rol.Medewerker, Begin.AddDays(10)).IsSuccess);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Een_lidmaatschap_geldt_van_de_eerste_tot_en_met_de_laatste_dag(int dag, bool geldt)
    {
        var wie = Nieuw();
        wie.LidWorden(Noord, Rol.Medewerker, Begin);
        wie.LidmaatschapBeeindigen(wie.Lidmaatschappen[0].Id, Begin.AddDays(9));

        Assert.Equal(geldt, wie.Lidmaatschappen[0].GeldtOp(Begin.AddDays(dag)));
    }

    [Fact]
    public void Een_lidmaatschap_eindigt_niet_voor_het_begint_en_niet_twee_keer()
    {
        var wie = Nieuw();
        wie.LidWorden(Noord, Rol.Medewerker, Begin);
        var lid = wie.Lidmaatschappen[0].Id;

        Assert.Equal("lidmaatschap-onbekend", wie.LidmaatschapBeeindigen(lid, Begin.AddDays(-1)).Errors[0].Code);
        Assert.True(wie.LidmaatschapBeeindigen(lid, Begin).IsSuccess);
        Assert.Equal("lidmaatschap-al-beeindigd", wie.LidmaatschapBeeindigen(lid, Begin.AddDays(1)).Errors[0].Code);
    }

    [Fact]
    public void Wat_er_met_een_account_gebeurt_is_een_gebeurtenis_van_de_medewerker()
    {
        var wie = Nieuw();
        wie.EventsSaved();

        wie.AccountGekregen();
        wie.AccountBlokkeren();
        wie.AccountVrijgeven();
        wie.TijdelijkWachtwoordGekregen();
        wie.EigenWachtwoordGekozen();
        wie.TweedeStapInstellen();
        wie.TweedeStapWissen();
        wie.HerstelcodeGebruiken();

        Assert.Equal(
            [
                "AccountGemaakt", "AccountGeblokkeerd", "AccountVrijgegeven", "TijdelijkWachtwoordGegeven", "WachtwoordGekozen", "TweedeStapIngesteld",
                "TweedeStapGewist", "HerstelcodeGebruikt",
            ],
            wie.NewEvents.Select(e => e.GetType().Name));
        Assert.All(wie.NewEvents, e => Assert.Equal(wie.Id.Value, e.RootId));
    }

    private static Medewerker Nieuw() => Medewerker.Toevoegen(NewId.Of<OrganisatieId>(), "Mirjam", null, "Bos", null, null, null).Value;
}
