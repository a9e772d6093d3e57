namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;

/// <summary>What falls between two parties, and who waits to be called back.</summary>
public sealed class TweeStoelenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-070")]
    public async Task Zeggen_twee_partijen_nee_dan_ziet_de_teamleider_wie_het_oplost_en_wanneer_en_niet_waarover_het_gaat()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/tussen-twee-stoelen";
        var leeg = await scene.Client.PostAsync(url, ("Input.Waarvoor", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href == "#Input_Waarvoor");

        Assert.Equal(url, (await scene.Client.PostAsync(url,
        [
            ("Input.Waarvoor", "gesprekken over slapen"), ("Input.Afwijzingen[0].Partij", "GGZ Waterland"), ("Input.Afwijzingen[0].Reden", "te licht"),
            ("Input.Afwijzingen[1].Partij", "Opvoedpoli"), ("Input.Afwijzingen[1].Reden", "te zwaar"), ("Input.Eigenaar", scene.Mirjam.Id.Value.ToString()),
            .. CasusScene.Datum("Input.VoorDag", scene.Vandaag.AddDays(5)),
        ])).Location);

        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(new TeamVan(host, scene.Mirjam).Team, "Tess", "Leider", Rol.Teamleider));
        var team = await leider.GetAsync("/team");
        Assert.Contains("Tussen twee stoelen", team.Texts("h2"));
        Assert.Contains("2 partijen zeiden nee · Mirjam Bos lost het op", team.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("slapen", team.Text, StringComparison.Ordinal);
        Assert.Contains("/toegang", team.Links());
        Assert.Contains("Los op wat tussen twee stoelen valt", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));

        var page = await scene.Client.GetAsync(url);
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [("Input.Oplossing", " ")], "Opgelost")).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.Oplossing", "De Opvoedpoli doet het.")], "Opgelost")).Status);
        Assert.DoesNotContain("Tussen twee stoelen", (await leider.GetAsync("/team")).Texts("h2"));
        Assert.Contains(nameof(TweeStoelenOpgelost), await scene.LogAsync());
        using var buiten = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await buiten.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R1-060")]
    public async Task Wie_op_een_telefoontje_wacht_staat_er_met_hoe_lang_al_en_gaat_eraf_als_je_belde()
    {
        using var scene = await CasusScene.CreateAsync(host);
        (string Name, string? Value)[] velden = [("Input.Soort", "Terugbellen"), ("Input.Wat", "de huisarts terugbellen"), .. CasusScene.Datum("Input.Op", scene.Vandaag)];
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/taak-plannen", velden)).Status);
        await scene.Client.PostAsync($"{scene.Url}/taak-plannen", [("Input.Soort", "Regelen"), ("Input.Wat", "iets anders"), .. CasusScene.Datum("Input.Op", scene.Vandaag)]);
        host.Klok.Vooruit(7);
        try
        {
            using var client = await host.AsAsync(scene.Mirjam);
            var page = await client.GetAsync("/terugbellen");
            Assert.Equal("de huisarts terugbellen", Assert.Single(page.Texts("main li strong")));
            Assert.Contains("wacht 7 dagen · Mirjam Bos belt", page.Text, StringComparison.Ordinal);
            using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(new TeamVan(host, scene.Mirjam).Team, "Tess", "Leider", Rol.Teamleider));
            Assert.Contains("1 keer terugbellen, wacht al 7 dagen", (await leider.GetAsync("/team")).Text, StringComparison.Ordinal);

            Assert.Equal("/terugbellen", (await client.SubmitAsync(page, [], "Gebeld: de huisarts terugbellen", "form:has([formaction*='taken'])")).Location);

            Assert.Empty((await client.GetAsync("/terugbellen")).Texts("main li strong"));
        }
        finally
        {
            host.Klok.Vooruit(-7);
        }
    }

    /// <summary>The team of a worker, for who leads it.</summary>
    private sealed record TeamVan(WebHost Host, Medewerker Wie)
    {
        public Team Team
        {
            get
            {
                using var db = Host.Database.NewContext();
                var id = Wie.Lidmaatschappen[0].TeamId;
                return db.Set<Team>().Single(t => t.Id == id);
            }
        }
    }
}
