namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class WerkwijzeTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Hanna = NewId.Of<MedewerkerId>();

    private static TafelGegevens Aanmeldtafel => new()
    {
        Naam = "Aanmeldtafel", Soort = TafelSoort.Aanmeldtafel, Recht = TafelRecht.Beslist, WaarOver = "Welke hulp past.", Rollen = "jeugdarts\n\n twee procescoördinatoren ",
    };

    [Fact]
    [Eis("R3-069")]
    public void Elke_wijziging_wordt_een_versie_met_een_dag_en_een_reden_en_de_oude_blijft()
    {
        var eerste = Stand(null, Gemeentemodel.Leeg.TafelZetten(null, Aanmeldtafel).Value, Vandaag);
        var tweede = Stand(eerste, eerste.Model.TafelZetten(eerste.Model.Tafels[0].Id, Aanmeldtafel with { Naam = "Tafel Noord" }).Value, Vandaag.AddDays(10));

        Assert.Equal((1, 2), (eerste.Nummer, tweede.Nummer));
        Assert.Equal("Aanmeldtafel", Werkwijzestand.OpDag([eerste, tweede], Vandaag.AddDays(9)).Model.Tafels[0].Naam);
        Assert.Equal("Tafel Noord", Werkwijzestand.OpDag([eerste, tweede], Vandaag.AddDays(10)).Model.Tafels[0].Naam);
        Assert.Equal("Aanmeldtafel", eerste.Model.Tafels[0].Naam);
        Assert.True(Werkwijzestand.OpDag([tweede], Vandaag).Model.IsLeeg);
    }

    [Fact]
    public void Zonder_reden_of_voor_de_versie_die_klaarstaat_kan_het_niet()
    {
        var later = Stand(null, Gemeentemodel.Leeg, Vandaag.AddDays(30));

        Assert.Equal("Waarom", Assert.Single(Vast(null, Gemeentemodel.Leeg, new(Vandaag, " ")).Errors).Veld);
        var nu = new Werkwijzestand(later.Nummer - 1, Vandaag, Gemeentemodel.Leeg);
        var terug = Werkwijze.Intrekken(later, nu, "te vroeg bedacht", NewId.Of<MedewerkerId>(), Vandaag.ToDateTime(new(12, 0), DateTimeKind.Utc)).Value;
        Assert.Equal((later.Nummer + 1, Vandaag), (terug.Nummer, terug.Vanaf));
        Assert.Equal(terug.Nummer, Werkwijzestand.OpDag([nu, later, new(terug.Nummer, terug.Vanaf, terug.Model)], later.Vanaf.AddDays(30)).Nummer);
        Assert.Equal("al-begonnen", Assert.Single(Werkwijze.Intrekken(nu, nu, "x", NewId.Of<MedewerkerId>(), Vandaag.ToDateTime(new(12, 0), DateTimeKind.Utc)).Errors).Code);
        Assert.Equal("vanaf-te-vroeg", Assert.Single(Vast(later, Gemeentemodel.Leeg, new(Vandaag, "om te proberen")).Errors).Code);
        Assert.Equal("vanaf-klopt-niet", Assert.Single(Vast(null, Gemeentemodel.Leeg, new(Vandaag.AddDays(-1), "om te proberen")).Errors).Code);
    }

    [Fact]
    [Eis("R3-071")]
    public void Een_tafel_heeft_rollen_een_onderwerp_en_beslist_of_adviseert()
    {
        var tafel = Gemeentemodel.Leeg.TafelZetten(null, Aanmeldtafel).Value.Tafels[0];

        Assert.Equal(["jeugdarts", "twee procescoördinatoren"], tafel.Rollen);
        Assert.Equal(["Soort", "Recht", "Rollen"], Gemeentemodel.Leeg.TafelZetten(null, Aanmeldtafel with { Soort = null, Recht = null, Rollen = "\n" }).Errors.Select(e => e.Veld));
        Assert.Equal("WieBeslist", Assert.Single(Gemeentemodel.Leeg.TafelZetten(null, Aanmeldtafel with { Recht = TafelRecht.Adviseert }).Errors).Veld);
    }

    [Fact]
    [Eis("R3-072")]
    public void Een_toetstafel_kan_dezelfde_mensen_hebben_en_leent_die_maar_een_keer_uit()
    {
        var model = Gemeentemodel.Leeg.TafelZetten(null, Aanmeldtafel).Value;
        var aanmeld = model.Tafels[0];
        model = model.TafelZetten(null, Aanmeldtafel with { Naam = "Toetstafel", Soort = TafelSoort.Toetstafel, ZelfdeAls = aanmeld.Id, Rollen = "wordt niet bewaard" }).Value;

        Assert.Equal(aanmeld, model.Bezetting(model.Tafels[1]));
        Assert.Empty(model.Tafels[1].Rollen);
        Assert.Equal([aanmeld.Id], model.TafelsVoor(null, casussen: false).Select(t => t.Id));
        Assert.Equal("zelfde-als-klopt-niet", Assert.Single(model.TafelZetten(aanmeld.Id, Aanmeldtafel with { ZelfdeAls = model.Tafels[1].Id }).Errors).Code);
        Assert.Equal("tafel-geleend", Assert.Single(model.TafelWeg(aanmeld.Id).Errors).Code);
    }

    [Fact]
    public void Een_tafel_van_een_team_is_er_niet_voor_een_ander_team()
    {
        var noord = NewId.Of<TeamId>();
        var model = Gemeentemodel.Leeg.TafelZetten(null, Aanmeldtafel with { Teams = [noord] }).Value;

        Assert.Single(model.TafelsVoor(noord, casussen: false));
        Assert.Empty(model.TafelsVoor(NewId.Of<TeamId>(), casussen: false));
    }

    [Fact]
    public void Een_regel_voor_opschalen_noemt_twee_teams_en_of_het_eerste_blijft_en_houdt_die_teams_vast()
    {
        var model = Teams();
        var regel = new SchaalregelGegevens(Schaalrichting.Op, model.Teams[0].Id, model.Teams[1].Id, "Het is te veel.", "het team", Schaalwijze.Erbij, true);

        var met = model.SchaalregelZetten(null, regel).Value;

        Assert.Equal((Schaalwijze.Erbij, true), (met.Schaalregels[0].Wijze, met.Schaalregels[0].Borgingsplan));
        Assert.Equal("zelfde-team", Assert.Single(model.SchaalregelZetten(null, regel with { Naar = regel.Van }).Errors).Code);
        Assert.Equal("team-in-regel", Assert.Single(met.TeamWeg(model.Teams[1].Id).Errors).Code);
        Assert.True(met.SchaalregelWeg(met.Schaalregels[0].Id).Value.TeamWeg(model.Teams[1].Id).IsSuccess);
    }

    [Fact]
    [Eis("R3-074")]
    public void Bij_elk_niveau_hoort_een_team_of_samen_kiezen()
    {
        var model = Teams();
        Ernstniveau[] half = [new(1, model.Teams[0].Id, false), new(2, null, false), new(3, null, true), new(4, model.Teams[1].Id, false)];

        Assert.Equal("niveaus-kloppen-niet", Assert.Single(model.IntakeZetten(new() { ErnstInstrument = "ETM", Niveaus = half }).Errors).Code);
        var intake = model.IntakeZetten(new() { ErnstInstrument = "ETM", Niveaus = [half[0], half[0] with { Niveau = 2 }, half[2], half[3]] }).Value.Intake;

        Assert.True(intake.Voorstel([1, null, 3])!.VraagtKeuze);
        Assert.Equal(model.Teams[1].Id, intake.Voorstel([1, 4, 3])!.Team);
        Assert.Null(intake.Voorstel([null]));
    }

    [Fact]
    [Eis("R3-070", "R3-089")]
    public void De_vijf_steden_zijn_hele_voorbeelden_met_een_jaar_en_een_bron()
    {
        Assert.Equal(["amsterdam", "capelle", "haarlem", "rotterdam", "utrecht"], Stadsmodellen.Alle.Select(s => s.Code));
        Assert.All(Stadsmodellen.Alle, s => Assert.Equal(2013, s.Jaar));
        Assert.Contains("bron 003", Stadsmodellen.Bron, StringComparison.Ordinal);
        Assert.All(Stadsmodellen.Alle, s => Assert.NotEmpty(s.Model.Teams));
        Assert.True(Stadsmodellen.Zoek("utrecht")!.Model.EersteGesprek.TweeMedewerkers);
        Assert.True(Stadsmodellen.Zoek("haarlem")!.Model.Tafels[0].Handtekening);
        Assert.Equal((TafelSoort.Adviesteam, TafelRecht.Adviseert), (Stadsmodellen.Zoek("rotterdam")!.Model.Tafels[0].Soort, Stadsmodellen.Zoek("rotterdam")!.Model.Tafels[0].Recht));
        Assert.NotEmpty(Stadsmodellen.Zoek("rotterdam")!.Model.Voorbeeldcijfers);
    }

    [Fact]
    [Eis("R3-070")]
    public void Elk_voorbeeld_begint_met_eigen_sleutels_en_al_wat_elkaar_noemt_blijft_elkaar_noemen()
    {
        foreach (var stad in Stadsmodellen.Alle)
        {
            var (een, twee) = (stad.AlsBegin(), stad.AlsBegin());

            Assert.Equal((stad.Code, 2013), (een.Begin!.Code, een.Begin.Jaar));
            Assert.Empty(een.Teams.Select(t => t.Id).Intersect(twee.Teams.Select(t => t.Id)));
            Assert.Empty(een.Tafels.Select(t => t.Id).Intersect(stad.Model.Tafels.Select(t => t.Id)));
            Assert.All(een.Schaalregels, r => Assert.True(een.Team(r.Van) is not null && een.Team(r.Naar) is not null, stad.Code));
            Assert.All(een.Tafels.Where(t => t.ZelfdeAls is not null), t => Assert.NotEqual(t, een.Bezetting(t)));
            Assert.All(een.Tafels, t => Assert.NotEmpty(een.Bezetting(t).Rollen));
            // What a beholder of the model could not have put in by hand is no example.
            Assert.True(een.Intake.ErnstInstrument is null || een.IntakeZetten(een.Intake).IsSuccess, stad.Code);
            Assert.Equal(een.Tafels.Select(t => t.Id), een.Tafels.Select(t => een.TafelZetten(t.Id, AlsGegevens(t))).SelectMany(r => r.IsSuccess ? [.. r.Value.Tafels.Select(t => t.Id)] : Array.Empty<TafelId>()).Distinct());
        }
    }

    private static TafelGegevens AlsGegevens(Tafel t) => new()
    {
        Naam = t.Naam, Soort = t.Soort, Recht = t.Recht, WaarOver = t.WaarOver, Ritme = t.Ritme, WieBeslist = t.WieBeslist, ZelfdeAls = t.ZelfdeAls, Rollen = string.Join('\n', t.Rollen),
    };

    private static Gemeentemodel Teams() => Gemeentemodel.Leeg
        .TeamZetten(null, new("Buurtteam", "Gezinnen uit de buurt.", null, null)).Value
        .TeamZetten(null, new("Zwaarder team", "Gezinnen met meer zorgen.", null, null)).Value;

    private static Werkwijzestand Stand(Werkwijzestand? vorige, Gemeentemodel model, DateOnly vanaf)
    {
        var w = Vast(vorige, model, new(vanaf, "om te proberen")).Value;
        return new(w.Nummer, w.Vanaf, w.Model);
    }

    private static Result<Werkwijze> Vast(Werkwijzestand? vorige, Gemeentemodel model, Werkwijzekeuze keuze) => Werkwijze.Vaststellen(vorige, model, "Test", keuze, Hanna, Nu);
}
