namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class TeamcontactTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Fact]
    [Eis("R0-011")]
    public void Een_rol_zonder_mens_zonder_nummer_of_zonder_moment_is_een_gat()
    {
        var alles = Teamrollen.Lijst.Waarden.Select(w => new Teamrolstand(w.Code, true, true)).ToList();

        Assert.Equal(["jeugdarts", "jeugdverpleegkundige", "psycholoog", "aandachtsfunctionaris", "jeugdbescherming"], alles.Select(a => a.Rol));
        Assert.Empty(Teamrollen.Gaten(alles));
        Assert.Equal(5, Teamrollen.Gaten([]).Count(g => g.Wat == Teamgat.Niemand));
        Assert.Equal(("jeugdarts", Teamgat.Niemand), Enig(Teamrollen.Gaten(alles.Skip(1))));
        Assert.Equal(("jeugdarts", Teamgat.GeenNummer), Enig(Teamrollen.Gaten([new("jeugdarts", false, true), .. alles.Skip(1)])));
        Assert.Equal(("jeugdbescherming", Teamgat.GeenMomenten), Enig(Teamrollen.Gaten([.. alles.SkipLast(1), new("jeugdbescherming", true, false)])));
    }

    [Fact]
    [Eis("R0-011")]
    public void Wie_stopt_telt_na_de_laatste_dag_niet_meer()
    {
        var arts = Teamcontact.Toevoegen(NewId.Of<TeamId>(), new("jeugdarts", "Nadia") { Telefoon = "020 555", Van = Vandaag }, Vandaag).Value;

        Assert.True(arts.Wijzigen(new("jeugdarts", "Nadia") { Van = Vandaag, Tot = Vandaag.AddDays(3) }, Vandaag).IsSuccess);

        Assert.True(arts.GeldtOp(Vandaag.AddDays(3)));
        Assert.False(arts.GeldtOp(Vandaag.AddDays(4)));
        Assert.Equal("Van", Assert.Single(Teamcontact.Toevoegen(NewId.Of<TeamId>(), new("jeugdarts", "X") { Van = new(1800, 1, 1) }, Vandaag).Errors).Veld);
    }

    [Fact]
    public void Zonder_naam_of_rol_en_met_een_vreemd_nummer_wordt_het_niet_bewaard()
    {
        var fout = Teamcontact.Toevoegen(NewId.Of<TeamId>(), new("loodgieter", "") { Telefoon = "bel maar", Mail = "niks", Van = Vandaag, Tot = Vandaag.AddDays(-1) }, Vandaag);

        Assert.Equal(["Naam-leeg", "rol-leeg", "nummer-klopt-niet", "mail-klopt-niet", "einddatum-klopt-niet"], fout.Errors.Select(e => e.Code));
    }

    private static (string Rol, Teamgat Wat) Enig(IReadOnlyList<Teamrolgat> gaten)
    {
        var gat = Assert.Single(gaten);
        return (gat.Rol, gat.Wat);
    }
}
