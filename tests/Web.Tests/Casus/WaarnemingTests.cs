namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

public sealed class WaarnemingTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Wie_waarneemt_krijgt_alles_wat_aan_de_beurt_is_en_daarna_niets_meer()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var karim = await host.AsAsync(scene.Karim);
        var dag = scene.Vandaag;
        await host.Data.SaveAllAsync(
            Belofte.Doen(scene.Casus.Id, new("terugbellen", scene.Casus.Moeder.Id, null, dag.AddDays(1)), scene.Mirjam.Id, scene.Zicht, dag).Value,
            Taak.Plannen(scene.Casus.Id, new(TaakSoort.Gesprek, "gesprek met Elif", dag.AddDays(2), null, null, null), scene.Mirjam.Id, scene.Zicht).Value,
            ZorgOverVeiligheid.Melden(scene.Casus.Id, new("Er wordt geschreeuwd.", "juf", scene.Mirjam.Id, dag.AddDays(3)), scene.Mirjam.Id, scene.Zicht, dag).Value);
        Assert.Equal(404, (await karim.GetAsync(scene.Url)).Status);

        var answer = await RegelAsync(scene, scene.Client, tot: dag.AddDays(5));

        Assert.Equal((302, "/waarneming"), (answer.Status, answer.Location));
        Assert.Contains("WaarnemingGeregeld", await scene.LogAsync());
        var vandaag = (await karim.GetAsync("/vandaag")).Texts(".el-row__body");
        Assert.Contains(vandaag, t => t.StartsWith("Beloofd aan Sanne: terugbellen Gezin Voorbeeld · waarneming voor Mirjam tot en met 27 november", StringComparison.Ordinal));
        Assert.Contains(vandaag, t => t.StartsWith("gesprek met Elif", StringComparison.Ordinal));
        Assert.Contains(vandaag, t => t.Contains("jij of Mirjam houdt zicht", StringComparison.Ordinal));
        Assert.Contains("Karim Said neemt waar tot en met 27 november", (await karim.GetAsync(scene.Url)).Texts(".el-pagehead__sub strong"));
        Assert.Contains("Moeder belt op dinsdag.", (await karim.GetAsync($"{scene.Url}/regie")).Text, StringComparison.Ordinal);

        // What Karim promises in her place and has not kept is hers again when his time is over.
        await host.Data.SaveAsync(Belofte.Doen(scene.Casus.Id, new("brief sturen", scene.Casus.Moeder.Id, null, dag.AddDays(8)), scene.Karim.Id, scene.Zicht, dag).Value);
        host.Klok.Vooruit(6);
        try
        {
            using var weg = await host.AsAsync(scene.Karim);
            using var terug = await host.AsAsync(scene.Mirjam);
            Assert.Equal(404, (await weg.GetAsync(scene.Url)).Status);
            Assert.DoesNotContain("Beloofd aan Sanne", (await weg.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
            Assert.Contains("brief sturen", (await terug.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        }
        finally
        {
            host.Klok.Vooruit(-6);
        }
    }

    [Fact]
    public async Task Werk_van_een_ander_in_een_casus_die_niet_wordt_waargenomen_komt_er_niet_bij()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var tweede = await host.Data.CasusAsync(scene.Mirjam, "Tweede");
        await host.Data.SaveAllAsync(
            Betrokkenheid.Beginnen(tweede.Id, new(BetrokkenSoort.Medewerker, "denkt mee") { Medewerker = scene.Karim.Id }, scene.Vandaag, scene.Mirjam.Id, new(ZichtbaarVoor.Medewerkers, [tweede.Moeder.Id])).Value,
            Belofte.Doen(tweede.Id, new("iets anders regelen", tweede.Moeder.Id, null, scene.Vandaag.AddDays(1)), scene.Mirjam.Id, new(ZichtbaarVoor.Medewerkers, [tweede.Moeder.Id]), scene.Vandaag).Value);

        await RegelAsync(scene, scene.Client, scene.Vandaag.AddDays(5));

        using var karim = await host.AsAsync(scene.Karim);
        Assert.DoesNotContain((await karim.GetAsync("/vandaag")).Texts(".el-row__body"), t => t.StartsWith("Beloofd aan Sanne: iets anders regelen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fouten_staan_bij_het_veld_en_twee_keer_hetzelfde_regelen_kan_niet()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var leeg = await scene.Client.PostAsync("/waarneming", ("Input.Waarnemer", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Equal(["#Input_Waarnemer", "#Input_Tot_Dag"], leeg.ErrorSummary.Select(e => e.Href));

        await RegelAsync(scene, scene.Client, scene.Vandaag.AddDays(5));
        var nogeens = await RegelAsync(scene, scene.Client, scene.Vandaag.AddDays(3));

        Assert.Equal((422, "#Input_Casussen"), (nogeens.Status, Assert.Single(nogeens.ErrorSummary).Href));
    }

    [Fact]
    public async Task Eerder_terug_beeindigt_de_toegang_en_het_werk_gaat_terug()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await RegelAsync(scene, scene.Client, scene.Vandaag.AddDays(5));
        await host.Data.SaveAsync(Belofte.Doen(scene.Casus.Id, new("brief sturen", scene.Casus.Moeder.Id, null, scene.Vandaag.AddDays(8)), scene.Karim.Id, scene.Zicht, scene.Vandaag).Value);

        var answer = await scene.Client.SubmitAsync(await scene.Client.GetAsync("/waarneming"), [], form: "form[action*='Beeindigen']");

        Assert.Equal(302, answer.Status);
        Assert.Equal(scene.Mirjam.Id, Assert.Single(await scene.RecordsAsync<Belofte>()).Door);
        Assert.Contains("WaarnemingBeeindigd", await scene.LogAsync());
        host.Klok.Vooruit(1);
        try
        {
            using var karim = await host.AsAsync(scene.Karim);
            Assert.Equal(404, (await karim.GetAsync(scene.Url)).Status);
        }
        finally
        {
            host.Klok.Vooruit(-1);
        }
    }

    [Fact]
    public async Task De_teamleider_regelt_het_voor_wie_ziek_is_en_een_collega_niet()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var team = scene.Mirjam.Lidmaatschappen[0].TeamId;
        var leider = Medewerker.Toevoegen(scene.Mirjam.OrganisatieId, "Fatma", null, "Demir", null, null, null).Value;
        leider.LidWorden(team, Rol.Teamleider, scene.Vandaag.AddDays(-10));
        await host.Data.SaveAsync(leider);
        var url = $"/waarneming?voor={scene.Mirjam.Id.Value}";
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync(url)).Status);

        using var fatma = await host.AsAsync(leider);
        var answer = await RegelAsync(scene, fatma, scene.Vandaag.AddDays(5), url);

        Assert.Equal((302, url), (answer.Status, answer.Location));
        Assert.Equal(200, (await karim.GetAsync(scene.Url)).Status);
        Assert.Equal(404, (await fatma.GetAsync(scene.Url)).Status);

        // Of another team he can't.
        var elders = await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Bram", "Visser");
        Assert.Equal(404, (await fatma.GetAsync($"/waarneming?voor={elders.Id.Value}")).Status);
    }

    private static Task<PageResponse> RegelAsync(CasusScene scene, PageClient client, DateOnly tot, string url = "/waarneming") => client.PostAsync(
        url,
        [
            ("Input.Waarnemer", scene.Karim.Id.Value.ToString()),
            .. CasusScene.Datum("Input.Van", scene.Vandaag),
            .. CasusScene.Datum("Input.Tot", tot),
            ("Input.TeWeten", "Moeder belt op dinsdag."),
            ("Input.Casussen", scene.Casus.Id.Value.ToString()),
        ]);
}
