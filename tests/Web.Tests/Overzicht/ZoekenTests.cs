namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;

public sealed class ZoekenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_verkeerd_gespelde_naam_leidt_vanuit_de_balk_naar_de_casus()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var eigen = await host.Data.CasusAsync(mirjam, "Yıldırım");
        using var client = await host.AsAsync(mirjam);
        var ergens = await client.GetAsync("/zoeken");

        var gevonden = await client.SubmitAsync(ergens, [("zoek", "elif jildirim")], form: "header .el-topbar__tools form");

        Assert.Equal((200, "/zoeken"), (gevonden.Status, gevonden.Url.PathAndQuery));
        Assert.Equal($"/casus/{eigen.Id.Value}", gevonden.Document.QuerySelector("#gevonden a")!.GetAttribute("href"));
        Assert.Contains("casusregie: Mirjam Bos", gevonden.One("#gevonden").TextContent, StringComparison.Ordinal);
        Assert.Equal("elif jildirim", gevonden.FieldValue("Zoek"));
        Assert.Equal(1, await GezinScenario.LogAsync(host, eigen, "Zoeken"));
        Assert.DoesNotContain("jildirim", host.Logs.Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(casus.Id, eigen.Id);
    }

    [Fact]
    public async Task Een_gezin_van_een_ander_wordt_niet_gevonden_ook_niet_als_de_naam_erop_lijkt()
    {
        var (mirjam, _) = await GezinScenario.BeginAsync(host);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var elders = await host.Data.CasusAsync(karim, "Parkietenhof");
        using var client = await host.AsAsync(mirjam);

        var page = await client.PostAsync("/zoeken", ("Zoek", "Parkietenhof"));

        Assert.Contains("Niemand gevonden", page.Texts("h2"));
        Assert.DoesNotContain($"{elders.Id.Value}", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await GezinScenario.LogAsync(host, elders, "Zoeken"));
    }

    [Fact]
    public async Task Te_weinig_letters_wordt_gezegd_bij_het_veld()
    {
        var (mirjam, _) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        var page = await client.PostAsync("/zoeken", ("Zoek", " j "));

        Assert.Equal(422, page.Status);
        Assert.Equal("#Zoek", Assert.Single(page.ErrorSummary).Href);
    }

    [Theory]
    [InlineData("Kanariestraat", "Sanne", 4, "Bel Karim Said, 020 555 01 17.")]
    [InlineData("Kanariestraat", "Sanne", 5, "niemand bekend")]
    [InlineData("Kanariestraatje", "Sanne", 4, "niemand bekend")]
    public async Task Buiten_de_eigen_gezinnen_telt_alleen_precies_dezelfde_persoon(string achternaam, string roepnaam, int dag, string antwoord)
    {
        var (mirjam, _) = await GezinScenario.BeginAsync(host);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var elders = await host.Data.CasusAsync(karim, "Kanariestraat");
        using var client = await host.AsAsync(mirjam);

        var page = await client.SubmitAsync(
            await client.GetAsync("/zoeken"),
            [
                ("Elders.Roepnaam", roepnaam), ("Elders.Tussenvoegsel", "de"), ("Elders.Achternaam", achternaam),
                ("Elders.Geboren.Dag", $"{dag}"), ("Elders.Geboren.Maand", "3"), ("Elders.Geboren.Jaar", "1992"),
            ]);

        Assert.Equal(200, page.Status);
        Assert.Contains(antwoord, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{elders.Id.Value}", page.Text, StringComparison.Ordinal);
        Assert.Equal(antwoord.StartsWith("Bel", StringComparison.Ordinal) ? 1 : 0, await GezinScenario.LogAsync(host, elders, "BekendElders"));
    }

    [Fact]
    public async Task Zoeken_dat_buiten_de_eigen_gezinnen_niets_vindt_staat_een_keer_in_het_logboek()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(mirjam);

        var page = await client.SubmitAsync(await client.GetAsync("/zoeken"), [("Elders.Bsn", "999900018")]);

        Assert.Contains("niemand bekend", page.Text, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        var regels = await db.Set<Logregel>().Where(r => r.Medewerker == mirjam.Id && r.Gebeurtenis == "BekendElders").ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal((LogSoort.Gezocht, null), Assert.Single(regels) is var regel ? (regel.Soort, regel.Dossier) : default);
    }

    [Fact]
    public async Task Op_bsn_zie_je_buiten_de_eigen_gezinnen_alleen_waar_iemand_bekend_is_en_wie_je_belt()
    {
        var (mirjam, _) = await GezinScenario.BeginAsync(host);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Karim", "Said");
        var elders = await host.Data.CasusAsync(karim, "Zwaluwnest");
        var oma = await host.Data.GezinslidAsync(elders, "Oma", GezinsRol.AnderGezinslid, bsn: "999900006");
        using var client = await host.AsAsync(mirjam);

        var page = await client.SubmitAsync(await client.GetAsync("/zoeken"), [("Elders.Bsn", "999900006")]);

        Assert.Equal(200, page.Status);
        Assert.Contains("Bekend bij Team Zuid", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bel Karim Said, 020 555 01 17.", page.Text, StringComparison.Ordinal);
        Assert.All(["Zwaluwnest", "Oma", $"{elders.Id.Value}", $"{oma.Id.Value}"], word => Assert.DoesNotContain(word, page.Text, StringComparison.Ordinal));
        Assert.Equal(1, await GezinScenario.LogAsync(host, elders, "BekendElders"));
    }

    [Fact]
    public async Task Buiten_de_eigen_gezinnen_zoek_je_niet_met_een_halve_naam_of_datum()
    {
        var (mirjam, _) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        var page = await client.SubmitAsync(
            await client.GetAsync("/zoeken"),
            [("Elders.Roepnaam", "Sanne"), ("Elders.Achternaam", ""), ("Elders.Geboren.Jaar", "1992")]);

        Assert.Equal((422, 2), (page.Status, page.ErrorSummary.Count));
        var bsn = await client.SubmitAsync(await client.GetAsync("/zoeken"), [("Elders.Bsn", "123")]);
        Assert.Equal((422, "#Elders_Bsn"), (bsn.Status, Assert.Single(bsn.ErrorSummary).Href));
    }
}
