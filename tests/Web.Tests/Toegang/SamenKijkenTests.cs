namespace Eenlijn.Web.Tests.Toegang;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>At the kitchen table: from the choice of who is there until it stops, on every page that can be found.</summary>
public sealed class SamenKijkenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-111")]
    public async Task Elke_bladzijde_toont_alleen_wat_wie_meekijkt_mag_zien()
    {
        var (marked, client) = await BeginAsync();
        using var _ = client;

        var pages = await WalkAsync(client, marked);

        var mag = marked.Records.Where(r => r.Voor == ZichtbaarVoor.Gezin && !r.Withheld && r.Kind.Namespace != typeof(ZorgOverVeiligheid).Namespace && r.Kind.Namespace != typeof(Afscherming).Namespace).Select(r => r.Word).ToList();
        var text = string.Join('\n', pages.Where(p => p.Status == 200).Select(p => p.Text));
        Assert.All(marked.Records.Select(r => r.Word).Except(mag), word => Assert.DoesNotContain(pages, p => p.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.All(mag, word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, p => Assert.True(p.Status is 200 or 302 or 403 or 404 or 405, $"{p.Url.AbsolutePath}: {p.Status}"));
        Assert.DoesNotContain(pages, p => p.Url.AbsolutePath.StartsWith("/casus/", StringComparison.Ordinal) && p.Texts(".el-band__name").Contains("Veiligheid"));
    }

    [Fact]
    public async Task Andere_gezinnen_en_zoeken_zijn_dicht_tot_het_stopt()
    {
        var (marked, client) = await BeginAsync();
        using var _ = client;
        var ander = await host.Data.CasusAsync(marked.Schrijver, "Ijsvogel");
        var samen = $"/casus/{marked.Casus.Id.Value}/samen-kijken";

        foreach (var url in (string[])["/vandaag", "/gezinnen", "/zoeken", "/aanmeldingen", "/waarneming", $"/casus/{marked.Casus.Id.Value}/toestemming", $"/casus/{marked.Casus.Id.Value}/veiligheid", $"/casus/{marked.Casus.Id.Value}/logboek", $"/casus/{marked.Casus.Id.Value}/verkennen/openen", $"/casus/{marked.Casus.Id.Value}/regieafspraak/afspreken"])
        {
            var page = await client.GetAsync(url);
            Assert.Equal((302, samen), (page.Status, page.Location));
        }

        // Staying signed in goes on at the kitchen table.
        Assert.Equal(200, (await client.GetAsync("/sessie")).Status);
        Assert.Equal(404, (await client.GetAsync($"/casus/{ander.Id.Value}")).Status);
        var open = await client.GetAsync($"/casus/{marked.Casus.Id.Value}");
        Assert.Equal("Samen kijken met Sanne de Voorbeeld", Assert.Single(open.Texts(".el-band--samen p")));
        Assert.DoesNotContain("/gezinnen", open.Links());

        var stop = await client.SubmitAsync(open, [], form: "form[action*='Stoppen']");

        Assert.Equal(302, stop.Status);
        Assert.Equal(200, (await client.GetAsync("/vandaag")).Status);
        Assert.Contains("Veiligheid", (await client.GetAsync(open.Url.AbsolutePath)).Texts(".el-band__name"));
    }

    [Fact]
    public async Task Een_naam_die_voor_een_van_hen_verborgen_is_verdwijnt_met_de_hele_regel()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await host.Data.CasusAsync(mirjam);
        var vriend = await host.Data.GezinslidAsync(casus, "Radboud", GezinsRol.Netwerk);
        var zicht = host.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Kind.Id);
        await host.Data.SaveAllAsync(
            Afscherming.Besluiten(casus.Gezin.Id, casus.Moeder.Id, AfschermingDoel.VanPersoon(vriend.Id), new(mirjam.Id, karim.Id, "veiligheid", host.Data.Vandaag, host.Data.Vandaag.AddDays(60))).Value,
            Vraag.Noteren(casus.Id, VraagSoort.Direct, "Hoe vertellen we het aan Radboud?", casus.Kind.Id, host.Data.Vandaag, mirjam.Id, zicht).Value,
            Vraag.Noteren(casus.Id, VraagSoort.Direct, "Hoe slaapt Elif beter?", casus.Kind.Id, host.Data.Vandaag, mirjam.Id, zicht).Value);
        using var client = await host.AsAsync(mirjam);
        await StartAsync(client, casus.Id.Value, casus.Moeder.Id, casus.Kind.Id);

        foreach (var deel in (string[])["", "/vragen", "/gezin", "/plan", "/contact-noteren", "/afschermen"])
        {
            var page = await client.GetAsync($"/casus/{casus.Id.Value}{deel}");
            Assert.DoesNotContain("Radboud", page.Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Hoe slaapt Elif beter?", (await client.GetAsync($"/casus/{casus.Id.Value}/vragen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_keuze_gaat_het_niet_door_en_een_vreemd_koekje_laat_niets_zien()
    {
        var (marked, client) = await BeginAsync(start: false);
        using var _ = client;
        var url = $"/casus/{marked.Casus.Id.Value}";

        var leeg = await client.PostAsync($"{url}/samen-kijken", ("Input.Aanwezig", null));
        Assert.Equal((422, "#Input_Aanwezig"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));

        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Add("Cookie", "eenlijn-samen=verzonnen");
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("/inloggen", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task De_dag_van_een_gesprek_waar_iemand_niet_van_weet_staat_er_niet_als_hij_meekijkt()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        var casus = await host.Data.CasusAsync(mirjam);
        var plan = Domain.Plan.Plan.Beginnen(casus.Gezin.Id);
        var dag = host.Data.Vandaag.AddDays(40);
        plan.TerugkijkenPlannen(dag, null, host.Data.Vandaag);
        var inhoud = Domain.Plan.PlanMomentopname.Maken(plan, [], _ => "", _ => "", host.Data.Vandaag).NaarJson();
        var versie = plan.Voorstellen(inhoud, [new(casus.Moeder.Id, true)], mirjam.Id, host.Data.Vandaag).Value;
        await host.Data.SaveAllAsync(plan, Domain.Plan.Evaluatie.Vastleggen(
            plan, new(host.Data.Vandaag, [casus.Kind.Id], Domain.Plan.EvaluatieUitkomst.Doorgaan) { WatGingGoed = "school", VolgendeOp = dag }, [], mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Medewerkers, casus.Kind.Id), host.Data.Vandaag).Value);
        using var client = await host.AsAsync(mirjam);
        var url = $"/casus/{casus.Id.Value}";
        Assert.Contains("1 jan", (await client.GetAsync(url)).Text, StringComparison.Ordinal);

        await StartAsync(client, casus.Id.Value, casus.Moeder.Id);

        foreach (var pad in (string[])[url, $"{url}/plan", $"{url}/plan/versies/{versie.Id}"])
        {
            var page = await client.GetAsync(pad);
            Assert.Equal(200, page.Status);
            Assert.DoesNotContain("1 jan", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_formulier_dat_verbergt_wat_er_staat_gaat_niet_open_zodat_bewaren_niets_wist()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await host.Data.CasusAsync(mirjam);
        var vriend = await host.Data.GezinslidAsync(casus, "Radboud", GezinsRol.Netwerk);
        var vraag = Vraag.Noteren(casus.Id, VraagSoort.Direct, "Hoe slaapt Elif beter?", casus.Kind.Id, host.Data.Vandaag, mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Kind.Id)).Value;
        var gesprek = Domain.Beslissen.Beslisgesprek.Voorbereiden(
            casus.Id, new(host.Data.Vandaag, "thuis", "Samen kijken") { Personen = [casus.Moeder.Id] }, [], mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Kind.Id), host.Data.Vandaag).Value;
        await host.Data.SaveAllAsync(
            gesprek,
            vraag,
            Afscherming.Besluiten(casus.Gezin.Id, casus.Moeder.Id, AfschermingDoel.VanPersoon(vriend.Id), new(mirjam.Id, karim.Id, "veiligheid", host.Data.Vandaag, host.Data.Vandaag.AddDays(60))).Value);
        using var client = await host.AsAsync(mirjam);
        var url = $"/casus/{casus.Id.Value}";
        var wijzigen = $"{url}/beslissen/gesprekken/{gesprek.Id.Value}/wijzigen";
        var oud = await client.GetAsync(wijzigen);
        Assert.Equal(200, oud.Status);

        await StartAsync(client, casus.Id.Value, casus.Moeder.Id);

        Assert.Equal((302, $"{url}/samen-kijken"), ((await client.GetAsync(wijzigen)).Status, (await client.GetAsync(wijzigen)).Location));
        Assert.Equal($"{url}/samen-kijken", (await client.SubmitAsync(oud, [("Input.Doel", "weg")])).Location);
        Assert.Equal(200, (await client.GetAsync($"{url}/vragen")).Status);
    }

    private async Task<(MarkedCase Marked, PageClient Client)> BeginAsync(bool start = true)
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var marked = await MarkedCase.MakeAsync(host.Data, mirjam, await host.Data.MedewerkerAsync(team, "Karim", "Said"), "Voorbeeld");
        var client = await host.AsAsync(mirjam);
        if (start)
        {
            await StartAsync(client, marked.Casus.Id.Value, marked.Casus.Moeder.Id);
        }

        return (marked, client);
    }

    private static async Task StartAsync(PageClient client, Guid casus, params PersoonId[] wie)
    {
        var answer = await client.PostAsync($"/casus/{casus}/samen-kijken", [.. wie.Select(w => ("Input.Aanwezig", (string?)w.Value.ToString()))]);
        Assert.Equal((302, $"/casus/{casus}"), (answer.Status, answer.Location));
    }

    private async Task<IReadOnlyList<PageResponse>> WalkAsync(PageClient client, MarkedCase marked)
    {
        var crawler = new Crawler(client);
        foreach (var page in AppEndpoint.ReadAll(host.Services).Where(endpoint => endpoint.IsPage))
        {
            crawler.Add(page.Url(("id", marked.Casus.Id.Value)));
        }

        await crawler.WalkAsync();
        return crawler.Pages;
    }
}
