namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>Opening a case that can't wait: with a reason, for 24 hours, in sight, and looked at afterwards.</summary>
public sealed class NoodtoegangTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Noodtoegang_begint_bij_wat_buiten_de_eigen_gezinnen_is_gevonden_en_stopt_na_24_uur_op_de_minuut()
    {
        await using var eigen = new WebHost();
        await eigen.InitializeAsync();
        var (mirjam, casus) = await CasusAsync(eigen, "Waterlelie");
        var karim = await eigen.Data.MedewerkerAsync(await eigen.Data.TeamAsync("Team Zuid"), "Karim", "Said");
        using var client = await eigen.AsAsync(karim);

        var open = await NeemAsync(client, await GevondenAsync(client, "Waterlelie"), "Moeder belt in paniek.");

        Assert.Equal($"/casus/{casus.Id.Value}", open.Location);
        var page = await client.FollowAsync(open);
        Assert.Contains("Je hebt noodtoegang tot maandag 23 november om 10.00 uur", page.Text, StringComparison.Ordinal);
        Assert.Contains("Noodtoegang tot gezin Waterlelie", (await client.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Waterlelie", (await client.GetAsync("/gezinnen")).Text, StringComparison.Ordinal);
        eigen.Klok.Vooruit(TimeSpan.FromMinutes(24 * 60 - 1));
        using var later = await eigen.AsAsync(karim);
        Assert.Equal(200, (await later.GetAsync($"/casus/{casus.Id.Value}")).Status);
        eigen.Klok.Vooruit(TimeSpan.FromMinutes(1));
        Assert.Equal(404, (await later.GetAsync($"/casus/{casus.Id.Value}")).Status);
        using var regie = await eigen.AsAsync(mirjam);
        Assert.Contains("Karim Said nam noodtoegang", (await regie.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-112")]
    public async Task Alles_wat_onder_noodtoegang_wordt_gelezen_en_geschreven_staat_zo_in_het_logboek()
    {
        var (mirjam, casus) = await CasusAsync(host, "Vlierbes");
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Karim", "Said");
        using var client = await host.AsAsync(karim);
        await NeemAsync(client, await GevondenAsync(client, "Vlierbes"), "Moeder belt in paniek.");
        await client.GetAsync($"/casus/{casus.Id.Value}/plan");
        await client.PostAsync($"/casus/{casus.Id.Value}/regie-van-het-gezin", ("Input.RegieVanHetGezin", "gezin beslist zelf"));

        var regels = await LogVan.CasusAsync(host, casus.Id);

        Assert.All(regels.Where(r => r.Medewerker == karim.Id && r is { Gebeurtenis: "Casus" or "CasusGewijzigd", Uitkomst: LogUitkomst.Gelukt }), r => Assert.True(r.Noodtoegang));
        Assert.Contains(regels, r => r is { Gebeurtenis: "CasusGewijzigd", Noodtoegang: true });
        Assert.DoesNotContain(regels, r => r.Medewerker != karim.Id && r.Noodtoegang);
        using var regie = await host.AsAsync(mirjam);
        Assert.NotEmpty((await regie.GetAsync($"/casus/{casus.Id.Value}/logboek?Zoek.Soort=Noodtoegang")).Texts("main tbody tr"));
    }

    [Fact]
    public async Task De_casusregisseur_ziet_de_reden_en_geeft_aan_dat_hij_het_zag()
    {
        var (mirjam, casus) = await CasusAsync(host, "Kamperfoelie");
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Karim", "Said"));
        await NeemAsync(client, await GevondenAsync(client, "Kamperfoelie"), "Politie vraagt om een adres.");
        using var regie = await host.AsAsync(mirjam);

        var page = await regie.GetAsync($"/casus/{casus.Id.Value}/toegang");
        Assert.Contains("Politie vraagt om een adres.", page.One("#noodtoegang").TextContent, StringComparison.Ordinal);
        var gezien = await regie.SubmitAsync(page, [], form: "form[action*='handler=Gezien']");

        Assert.Equal($"/casus/{casus.Id.Value}/toegang", gezien.Location);
        Assert.DoesNotContain("nam noodtoegang", (await regie.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_klaar_is_stopt_zelf_en_de_casusregisseur_kan_dat_ook()
    {
        var (_, casus) = await CasusAsync(host, "Zonnedauw");
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Karim", "Said"));
        await NeemAsync(client, await GevondenAsync(client, "Zonnedauw"), "Moeder belt in paniek.");

        var einde = await client.SubmitAsync(await client.GetAsync($"/casus/{casus.Id.Value}/toegang"), [], form: "form[action*='handler=Stoppen']");

        Assert.Equal(("/vandaag", 404), (einde.Location, (await client.GetAsync($"/casus/{casus.Id.Value}")).Status));
    }

    [Fact]
    public async Task De_teamleider_beoordeelt_achteraf_en_niet_zijn_eigen_noodtoegang()
    {
        var team = await host.Data.TeamAsync();
        var casus = await host.Data.CasusAsync(await host.Data.MedewerkerAsync(team), "Boterbloem");
        var tine = await host.Data.MedewerkerAsync(team, "Tine", "Lam", Rol.Teamleider);
        using var leider = await host.AsAsync(tine);
        using var tweede = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Olga", "Wit", Rol.Teamleider));
        var lijst = await leider.GetAsync("/toegang/casussen");
        Assert.Equal($"/casus/{casus.Id.Value}", (await NeemAsync(leider, lijst.Links().Single(l => l.StartsWith("/noodtoegang?", StringComparison.Ordinal)), "Niemand bereikbaar.")).Location);

        var zelf = await leider.GetAsync((await leider.GetAsync("/toegang")).Links().Single(l => l.StartsWith("/toegang/noodtoegang/", StringComparison.Ordinal)));
        Assert.Contains("Dit is je eigen noodtoegang", zelf.Text, StringComparison.Ordinal);
        Assert.Contains("Noodtoegang van Tine Lam beoordelen", (await tweede.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        var leeg = await tweede.PostAsync(zelf.Url.PathAndQuery, ("Input.Toelichting", ""));
        var klaar = await tweede.PostAsync(zelf.Url.PathAndQuery, ("Input.Oordeel", "NietTerecht"), ("Input.Toelichting", "Bellen had gekund."));

        Assert.Equal((422, 2), (leeg.Status, leeg.ErrorSummary.Count));
        Assert.Equal("/toegang", klaar.Location);
        Assert.Contains("niet terecht", (await tweede.FollowAsync(klaar)).Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.CasusAsync(host, casus.Id), r => r.Gebeurtenis == "NoodtoegangBeoordeeld");
    }

    [Fact]
    public async Task De_privacyfunctionaris_ziet_noodtoegang_zonder_naam_van_het_gezin()
    {
        var (_, _) = await CasusAsync(host, "Egelantier");
        var team = await host.Data.TeamAsync("Team Zuid");
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        await NeemAsync(client, await GevondenAsync(client, "Egelantier"), "Spoed.");
        using var auditor = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Petra", "Vos", Rol.Privacyfunctionaris));

        var page = await auditor.GetAsync("/toegang");

        Assert.Contains("Karim Said", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Egelantier", page.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await auditor.GetAsync("/toegang/casussen")).Status);
    }

    [Theory]
    [InlineData("/noodtoegang")]
    [InlineData("/noodtoegang?voor=zomaar")]
    public async Task Zonder_wat_net_is_gevonden_is_er_geen_noodtoegang(string url)
    {
        var (_, _) = await CasusAsync(host, "Distel");
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid")));

        var page = await client.GetAsync(url);

        Assert.Contains("Zoek het gezin", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Het_adres_van_een_ander_opent_niets_en_een_reden_is_nodig()
    {
        var (mirjam, casus) = await CasusAsync(host, "Hondsroos");
        var team = await host.Data.TeamAsync("Team Zuid");
        using var karim = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        using var ander = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Noor", "Dijk"));
        var url = await GevondenAsync(karim, "Hondsroos");

        var leeg = await NeemAsync(karim, url, " ");
        var vreemd = await ander.GetAsync(url);

        Assert.Equal((422, "#Input_Reden"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));
        Assert.Empty(vreemd.Document.QuerySelectorAll("main form"));
        Assert.DoesNotContain(await LogVan.CasusAsync(host, casus.Id), r => r.Gebeurtenis == "NoodtoegangGenomen");
        Assert.NotNull(mirjam);
    }

    private static async Task<(Medewerker Regisseur, TestCasus Casus)> CasusAsync(WebHost host, string achternaam)
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        return (mirjam, await host.Data.CasusAsync(mirjam, achternaam));
    }

    private static async Task<string> GevondenAsync(PageClient client, string achternaam)
    {
        var page = await client.SubmitAsync(
            await client.GetAsync("/zoeken"),
            [
                ("Elders.Roepnaam", "Sanne"), ("Elders.Tussenvoegsel", "de"), ("Elders.Achternaam", achternaam),
                ("Elders.Geboren.Dag", "4"), ("Elders.Geboren.Maand", "3"), ("Elders.Geboren.Jaar", "1992"),
            ]);
        return page.Links().Single(l => l.StartsWith("/noodtoegang?", StringComparison.Ordinal));
    }

    private static Task<PageResponse> NeemAsync(PageClient client, string url, string reden) => client.PostAsync(url, ("Input.Reden", reden));
}
