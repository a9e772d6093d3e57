namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

public sealed class SamenvoegenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-025")]
    public async Task Van_dubbel_via_naast_elkaar_naar_een_persoon_en_weer_terug()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var dubbel = await host.Data.GezinslidAsync(casus, "Sane", GezinsRol.Ouder, new(1992, 3, 4), "999990019");
        using var client = await host.AsAsync(mirjam);
        Assert.Contains(Url(casus, "dubbel"), (await client.GetAsync(Url(casus))).One("#leden").InnerHtml, StringComparison.Ordinal);
        var lijst = await client.GetAsync(Url(casus, "dubbel"));
        Assert.Contains("bijna dezelfde naam, zelfde geboortedatum", lijst.One("#dubbel").TextContent, StringComparison.Ordinal);

        var naast = await client.GetAsync(lijst.One("#dubbel a[href*='met=']").GetAttribute("href")!);
        Assert.Contains("gezin en huis", naast.One("#verhuist").TextContent, StringComparison.Ordinal);
        var leeg = await client.SubmitAsync(naast, []);
        Assert.Equal(422, leeg.Status);
        Assert.NotNull(leeg.FieldError("Input.Reden"));
        Assert.Contains(leeg.ErrorSummary, regel => regel.Href == "#Input_Keuzes_0__VanAnder");

        // The BSN is known on one side only: that one is chosen beforehand.
        var gedaan = await client.SubmitAsync(leeg, [("Input.Keuzes[0].VanAnder", "false"), ("Input.Reden", "Zij zegt het zelf.")]);
        Assert.Equal(302, gedaan.Status);
        var moeder = Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen, p => p.Rol == GezinsRol.Ouder);
        Assert.Equal("Sanne", moeder.Naam.Roepnaam);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(PersonenSamengevoegd)));

        var spoor = await client.FollowAsync(gedaan);
        Assert.Contains("Zij zegt het zelf.", spoor.One("#samenvoegingen").TextContent, StringComparison.Ordinal);
        var vraag = await client.GetAsync(spoor.One("#samenvoegingen a[href$='ongedaan-maken']").GetAttribute("href")!);
        Assert.Equal(422, (await client.SubmitAsync(vraag, [])).Status);
        Assert.Equal(302, (await client.SubmitAsync(vraag, [("Input.Reden", "Toch haar zus.")])).Status);
        Assert.Equal(3, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Count);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(SamenvoegingOngedaanGemaakt)));
        Assert.Contains("ongedaan gemaakt", (await client.GetAsync(Url(casus, "samenvoegingen"))).One("#samenvoegingen").TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync(vraag.Url.PathAndQuery)).Status);
        Assert.NotEqual(dubbel.Id, casus.Moeder.Id);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Moeder_en_kind_krijgen_de_reden_te_zien_en_geen_formulier()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var kiezen = await client.GetAsync(Url(casus, $"samenvoegen/{casus.Moeder.Id.Value}"));
        Assert.Contains("Elif", kiezen.One("main").TextContent, StringComparison.Ordinal);

        var page = await client.GetAsync(Url(casus, $"samenvoegen/{casus.Moeder.Id.Value}?met={casus.Kind.Id.Value}"));
        Assert.Contains("staat een relatie", page.One("#bezwaren").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(2, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Count);
    }

    [Fact]
    public async Task Wie_intussen_is_gewijzigd_wordt_opnieuw_getoond()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var dubbel = await host.Data.GezinslidAsync(casus, "Sane", GezinsRol.Ouder, new(1992, 3, 4));
        using var client = await host.AsAsync(mirjam);
        var naast = await client.GetAsync(Url(casus, $"samenvoegen/{casus.Moeder.Id.Value}?met={dubbel.Id.Value}"));
        var wijzigen = await client.GetAsync(Url(casus, $"personen/{dubbel.Id.Value}/wijzigen"));
        Assert.Equal(302, (await client.SubmitAsync(wijzigen, [("Input.Persoon.Telefoon", "06 555 01 09")])).Status);

        var conflict = await client.SubmitAsync(naast, [("Input.Keuzes[0].VanAnder", "false"), ("Input.Reden", "Zelfde mens.")]);
        Assert.Equal(409, conflict.Status);
        Assert.Contains("06 555 01 09", conflict.One("main").TextContent, StringComparison.Ordinal);
        var daarna = await client.SubmitAsync(conflict, []);
        Assert.True(daarna.Status == 302, string.Join(" / ", daarna.ErrorSummary));
        Assert.Equal("06 555 01 09", Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen, p => p.Rol == GezinsRol.Ouder).Telefoon);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Alleen_wie_de_casus_mag_openen_voegt_samen_en_alleen_met_wie_hij_kent()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var team = await host.Data.TeamAsync();
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var elders = await host.Data.CasusAsync(karim);
        string[] paden = ["dubbel", "samenvoegingen", $"samenvoegen/{casus.Moeder.Id.Value}?met={casus.Kind.Id.Value}", $"samenvoegingen/{Guid.Empty}/ongedaan-maken"];
        using var anderen = await host.AsAsync(karim);
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(team, rol: Rol.FunctioneelBeheerder));
        foreach (var pad in paden)
        {
            Assert.Equal((404, 403), ((await anderen.GetAsync(Url(casus, pad))).Status, (await beheer.GetAsync(Url(casus, pad))).Status));
        }

        using var client = await host.AsAsync(mirjam);
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"samenvoegen/{casus.Moeder.Id.Value}?met={elders.Moeder.Id.Value}"))).Status);
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"samenvoegen/{elders.Moeder.Id.Value}?met={casus.Moeder.Id.Value}"))).Status);
        Assert.Equal(404, (await client.GetAsync(Url(casus, paden[3]))).Status);
        Assert.DoesNotContain("Naast elkaar", (await client.GetAsync(Url(casus, "dubbel"))).One("#dubbel").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Twee_keer_hetzelfde_gezin_wordt_een_gezin_met_twee_casussen_en_weer_terug()
    {
        var (mirjam, hier) = await GezinScenario.BeginAsync(host);
        var daar = await host.Data.CasusAsync(mirjam, "Voorbeelt");
        await GezinScenario.LidAsync(host, daar, hier.Moeder.Id);
        using var client = await host.AsAsync(mirjam);

        var lijst = await client.GetAsync(Url(hier, "dubbel"));
        Assert.Contains("in allebei: Sanne", lijst.One("#gezinnen").TextContent, StringComparison.Ordinal);
        var vraag = await client.GetAsync(lijst.One("#gezinnen a").GetAttribute("href")!);
        var leeg = await client.SubmitAsync(vraag, []);
        Assert.Equal(422, leeg.Status);
        Assert.NotNull(leeg.FieldError("Input.Reden"));

        // Somebody else changed the other family meanwhile.
        await GezinScenario.LidAsync(host, daar, hier.Kind.Id);
        var conflict = await client.SubmitAsync(leeg, [("Input.Reden", "Ze schreven zich twee keer in.")]);
        Assert.Equal(409, conflict.Status);
        Assert.Contains("Ze schreven zich twee keer in.", conflict.One("#Input_Reden").TextContent, StringComparison.Ordinal);
        var gedaan = await client.SubmitAsync(conflict, []);
        Assert.Equal(302, gedaan.Status);

        var spoor = await client.FollowAsync(gedaan);
        Assert.Contains("Voorbeelt", spoor.One("#samenvoegingen").TextContent, StringComparison.Ordinal);
        Assert.Contains("Voorbeeld", (await client.GetAsync($"/casus/{daar.Id.Value}")).One("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await GezinScenario.LogAsync(host, daar, nameof(GezinnenSamengevoegd)));

        var terug = await client.GetAsync(spoor.One("#samenvoegingen a[href$='ongedaan-maken']").GetAttribute("href")!);
        Assert.Equal(422, (await client.SubmitAsync(terug, [])).Status);
        Assert.Equal(302, (await client.SubmitAsync(terug, [("Input.Reden", "Toch een ander gezin.")])).Status);
        Assert.Contains("Voorbeelt", (await client.GetAsync($"/casus/{daar.Id.Value}")).One("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync(terug.Url.PathAndQuery)).Status);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Een_gezin_van_een_ander_kun_je_niet_samenvoegen()
    {
        var (mirjam, hier) = await GezinScenario.BeginAsync(host);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var elders = await host.Data.CasusAsync(karim);
        await GezinScenario.LidAsync(host, elders, hier.Moeder.Id);
        using var client = await host.AsAsync(mirjam);

        Assert.Empty((await client.GetAsync(Url(hier, "dubbel"))).Document.QuerySelectorAll("#gezinnen"));
        Assert.Equal(404, (await client.GetAsync(Url(hier, $"gezin-samenvoegen/{elders.Gezin.Id.Value}"))).Status);
        Assert.Equal(404, (await client.GetAsync(Url(hier, $"gezin-samenvoegen/{hier.Gezin.Id.Value}"))).Status);
        Assert.Equal(404, (await client.GetAsync(Url(hier, $"samenvoegingen/gezin/{Guid.Empty}/ongedaan-maken"))).Status);
    }

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
