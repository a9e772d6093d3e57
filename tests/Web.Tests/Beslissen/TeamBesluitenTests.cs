namespace Eenlijn.Web.Tests.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Toestemming;

public sealed class TeamBesluitenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R3-017", "R3-040")]
    public async Task De_teamleider_ziet_hoe_vaak_gezinnen_meebeslisten_en_welke_hulp_er_niet_was()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var leider = await host.Data.MedewerkerAsync(team, "Karim", "Said", Rol.Teamleider);
        var casus = await host.Data.CasusAsync(mirjam);
        foreach (var trede in new[] { 5, 4, 2 })
        {
            await host.Data.SaveAsync(Besloten(casus, mirjam, trede));
        }

        using var client = await host.AsAsync(leider);
        var page = await client.GetAsync("/team/besluiten");

        Assert.Contains("2 van de 3", page.Text, StringComparison.Ordinal);
        Assert.Contains("lichte hulp33", page.Texts("tbody tr"));
        Assert.DoesNotContain(casus.Gezin.Naam, page.Text, StringComparison.Ordinal);
        Assert.Contains("/team/besluiten", (await client.GetAsync("/team")).Links());
        using var zelf = await host.AsAsync(mirjam);
        Assert.Equal(403, (await zelf.GetAsync("/team/besluiten")).Status);
    }

    private Besluit Besloten(TestCasus casus, Medewerker wie, int trede)
    {
        var (dag, moeder) = (host.Data.Vandaag, casus.Moeder.Id);
        var besluit = Besluit.Voorbereiden(casus.Id, new("Wat helpt?", "rust", moeder, "samen eten"), wie.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, moeder), dag).Value;
        besluit.OptieToevoegen(new(Optiesoort.Licht, "gesprekken") { Beschikbaar = Beschikbaarheid.NietTeKrijgen, Geregeld = "gebeld" }, null);
        var optie = besluit.OptieToevoegen(new(Optiesoort.Eigen, "vaste dagen"), null).Value;
        Assert.True(besluit.Nemen(
            new([optie.Id], "Zo doen we het.", Beslisser.Samen, trede, "rust", dag.AddDays(30)) { RedenTrede = "het moest vandaag", Stemmen = [new(moeder, Akkoord.Eens, null)] }, wie.Id, dag).IsSuccess);
        return besluit;
    }
}
