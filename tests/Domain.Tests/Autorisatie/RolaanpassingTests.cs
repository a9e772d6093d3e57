namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class RolaanpassingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly TeamId Noord = NewId.Of<TeamId>();
    private static readonly Rolkiezer Ellen = new(NewId.Of<MedewerkerId>(), Vandaag, 0);

    private static Rolregel N1 => Rolteksten.Zoek("n1")!;

    [Fact]
    [Eis("R0-001")]
    public void Eenlijn_brengt_alle_regels_van_wat_een_team_wel_en_niet_doet()
    {
        Assert.Equal(Enumerable.Range(1, 9).Select(n => $"d{n}"), Rolteksten.Alle.Where(r => r.Soort == Rolsoort.Doet).Select(r => r.Code));
        Assert.Equal(Enumerable.Range(1, 6).Select(n => $"n{n}"), Rolteksten.Alle.Where(r => r.Soort == Rolsoort.DoetNiet).Select(r => r.Code));
        Assert.All(Rolteksten.Alle, r => Assert.InRange(r.Tekst.Length, 20, Rolaanpassing.Langst));
        Assert.Equal(Rolteksten.Alle.Count, Rolteksten.Alle.Select(r => r.Code).Distinct().Count());
    }

    [Fact]
    [Eis("R0-002", "R0-003")]
    public void Elk_onderwerp_van_je_rol_heeft_ten_minste_drie_manieren_om_het_te_zeggen()
    {
        Assert.Equal(["t1", "t2", "t3", "t4", "t5"], Rolteksten.Onderwerpen.Select(o => o.Code));
        foreach (var onderwerp in Rolteksten.Onderwerpen)
        {
            var voor = Rolteksten.Alle.Where(r => r.Onderwerp == onderwerp.Code).Select(r => r.Voor).ToList();
            Assert.Empty(new[] { "ouder", "jongere", "kind", "partner" }.Except(voor));
        }

        Assert.All(Rolteksten.Alle.Where(r => r.Soort == Rolsoort.Uitleg), r => Assert.NotEqual(r.Voor, Rolteksten.Publiek(r.Voor)));
    }

    [Fact]
    [Eis("R0-001")]
    public void Wat_een_team_kiest_geldt_vanaf_die_dag_en_wat_er_stond_blijft()
    {
        var keuze = Rolaanpassing.Wijzigen(Noord, N1, new("Eerst kijken we samen, dan pas regelen we hulp.", Vandaag.AddDays(7), "Korter."), Ellen).Value;

        Assert.Equal(N1, Rolteksten.VanTeam([keuze], Vandaag).Single(r => r.Code == "n1"));
        var later = Rolteksten.VanTeam([keuze], Vandaag.AddDays(7)).Single(r => r.Code == "n1");
        Assert.Equal(("Eerst kijken we samen, dan pas regelen we hulp.", true), (later.Tekst, later.IsEigen));
        Assert.Equal((1, Ellen.Wie, "Korter."), (keuze.Nummer, keuze.Door, keuze.Waarom));
        Assert.IsType<RolAangepast>(Assert.Single(keuze.NewEvents));
    }

    [Fact]
    [Eis("R0-001")]
    public void Een_zin_gaat_uit_gebruik_en_weer_terug_naar_die_van_Eenlijn()
    {
        var uit = Rolaanpassing.Wijzigen(Noord, N1, new(N1.Tekst, null, "Doen wij anders.", UitGebruik: true), Ellen).Value;
        var terug = Rolaanpassing.Terugzetten(Noord, N1, new("maakt niet uit", null, "Toch wel."), Ellen with { Vorige = 1 }).Value;

        Assert.True(Rolteksten.VanTeam([uit], Vandaag).Single(r => r.Code == "n1").UitGebruik);
        Assert.Equal(N1, Rolteksten.VanTeam([uit, terug], Vandaag).Single(r => r.Code == "n1"));
        Assert.Equal(2, terug.Nummer);
    }

    [Fact]
    [Eis("R0-003")]
    public void Een_team_voegt_een_eigen_zin_toe_die_niet_terug_kan_naar_Eenlijn()
    {
        var nieuw = Rolaanpassing.Toevoegen(Noord, Rolteksten.Alle, new(Rolsoort.Uitleg, "t2", "Opa en oma"), new("U hoort erbij.", null, "Zij vragen dit vaak."), Ellen).Value;
        var regels = Rolteksten.VanTeam([nieuw], Vandaag);

        var eigen = regels[^1];
        Assert.Equal(("eigen-t-1", "t2", "Opa en oma", true), (eigen.Code, eigen.Onderwerp, Rolteksten.Publiek(eigen.Voor), eigen.IsEigen));
        Assert.Equal("geen-standaard", Rolaanpassing.Terugzetten(Noord, eigen, new(null, null, "Terug."), Ellen).Errors[0].Code);
        Assert.Equal("eigen-t-2", Rolaanpassing.Toevoegen(Noord, regels, new(Rolsoort.Uitleg, "t1", "ouder"), new("Ik luister eerst.", null, "Zo doen wij het."), Ellen).Value.Code);
    }

    [Fact]
    public void Zonder_zin_reden_of_onderwerp_wordt_er_niets_gekozen()
    {
        var leeg = Rolaanpassing.Wijzigen(Noord, N1, new(" ", Vandaag.AddDays(-1), null), Ellen);
        var half = Rolaanpassing.Toevoegen(Noord, Rolteksten.Alle, new(Rolsoort.Uitleg), new("Iets.", null, "Reden."), Ellen);
        var dubbel = Rolaanpassing.Toevoegen(Noord, Rolteksten.Alle, new(Rolsoort.DoetNiet), new(N1.Tekst.ToUpperInvariant(), null, "Reden."), Ellen);

        Assert.Equal(["Tekst-leeg", "Waarom-leeg", "vanaf-klopt-niet"], leeg.Errors.Select(e => e.Code));
        Assert.Equal(["onderwerp-leeg", "Voor-leeg"], half.Errors.Select(e => e.Code));
        Assert.Equal("zin-bestaat", Assert.Single(dubbel.Errors).Code);
    }
}
