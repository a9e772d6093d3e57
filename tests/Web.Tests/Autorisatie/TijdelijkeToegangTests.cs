namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Tests.Casus;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Somebody of another team looks along in one case until a day (R1-004).</summary>
public sealed class TijdelijkeToegangTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-004")]
    public async Task De_casusregisseur_laat_iemand_meekijken_tot_en_met_een_dag_en_daarna_is_de_casus_dicht()
    {
        await using var eigen = new WebHost();
        await eigen.InitializeAsync();
        using var scene = await CasusScene.CreateAsync(eigen);
        var specialist = await eigen.Data.MedewerkerAsync(await eigen.Data.TeamAsync("Samen DOEN"), "Amira", "Haddad");
        using var amira = await eigen.AsAsync(specialist);
        Assert.Equal(404, (await amira.GetAsync(scene.Url)).Status);

        var gegeven = await GeefAsync(scene.Client, $"{scene.Url}/toegang-geven", specialist, scene.Vandaag.AddDays(1));

        Assert.Equal($"{scene.Url}/toegang", gegeven.Location);
        Assert.Equal(200, (await amira.GetAsync(scene.Url)).Status);
        Assert.Contains("Voorbeeld", (await amira.GetAsync("/gezinnen")).Text, StringComparison.Ordinal);
        Assert.Contains("Amira Haddad", (await scene.Client.GetAsync($"{scene.Url}/betrokkenen")).One("#tijdelijk").TextContent, StringComparison.Ordinal);
        Assert.Contains("TijdelijkeToegangGegeven", await scene.LogAsync());

        eigen.Klok.Nu = new(2026, 11, 23, 22, 59, 0, TimeSpan.Zero);
        using var laat = await eigen.AsAsync(specialist);
        Assert.Equal(200, (await laat.GetAsync(scene.Url)).Status);
        eigen.Klok.Nu = new(2026, 11, 23, 23, 0, 0, TimeSpan.Zero);
        Assert.Equal(404, (await laat.GetAsync(scene.Url)).Status);
    }

    [Fact]
    [Eis("R1-004")]
    public async Task Wat_iemand_nog_zou_doen_gaat_na_zijn_laatste_dag_naar_de_casusregisseur()
    {
        await using var eigen = new WebHost();
        await eigen.InitializeAsync();
        using var scene = await CasusScene.CreateAsync(eigen);
        var specialist = await eigen.Data.MedewerkerAsync(await eigen.Data.TeamAsync("Samen DOEN"), "Amira", "Haddad");
        await GeefAsync(scene.Client, $"{scene.Url}/toegang-geven", specialist, scene.Vandaag);
        await eigen.Data.SaveAsync(Taak.Plannen(scene.Casus.Id, new(TaakSoort.Regelen, "schulden op een rij", scene.Vandaag.AddDays(5), null, null, null), specialist.Id, scene.Zicht).Value);

        eigen.Klok.Vooruit(1);
        await using var scope = eigen.Data.As(null);
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AflopendeToegang>().AfsluitenAsync(TestContext.Current.CancellationToken));

        Assert.Equal(scene.Mirjam.Id, Assert.Single(await scene.RecordsAsync<Taak>()).Voor);
        Assert.Contains("TijdelijkeToegangAfgelopen", await scene.LogAsync());
    }

    [Fact]
    [Eis("R1-004")]
    public async Task Eerder_beeindigen_sluit_de_casus_meteen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var specialist = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Amira", "Haddad");
        using var amira = await host.AsAsync(specialist);
        var page = await scene.Client.FollowAsync(await GeefAsync(scene.Client, $"{scene.Url}/toegang-geven", specialist, scene.Vandaag.AddDays(30)));
        Assert.Contains("denkt mee over geld", page.Text, StringComparison.Ordinal);

        var einde = await scene.Client.SubmitAsync(page, [], form: "form[action*='handler=Beeindigen']");

        Assert.Equal($"{scene.Url}/toegang", einde.Location);
        Assert.Equal(404, (await amira.GetAsync(scene.Url)).Status);
        Assert.Contains("Had eerder tijdelijk toegang", (await scene.Client.FollowAsync(einde)).Text, StringComparison.Ordinal);
        Assert.Contains("TijdelijkeToegangBeeindigd", await scene.LogAsync());
    }

    [Fact]
    public async Task Wat_ontbreekt_of_te_lang_duurt_wordt_bij_het_veld_gezegd()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/toegang-geven";

        var leeg = await scene.Client.PostAsync(url, ("Input.Reden", ""));
        var teLang = await GeefAsync(scene.Client, url, scene.Karim, scene.Vandaag.AddDays(93));

        Assert.Equal(422, leeg.Status);
        Assert.Equal(["#Input_Medewerker", "#Input_Reden", "#Input_TotEnMet_Dag"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Equal("#Input_TotEnMet_Dag", Assert.Single(teLang.ErrorSummary).Href);
        Assert.DoesNotContain("TijdelijkeToegangGegeven", await scene.LogAsync());
    }

    [Fact]
    public async Task Wie_betrokken_is_maar_de_regie_niet_heeft_geeft_geen_toegang()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(scene.Casus.Id, new(BetrokkenSoort.Medewerker, "denkt mee") { Medewerker = scene.Karim.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
        using var karim = await host.AsAsync(scene.Karim);

        var page = await karim.GetAsync($"{scene.Url}/toegang-geven");

        Assert.Contains("Dit doet de casusregisseur", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    [Eis("R1-004")]
    public async Task De_teamleider_geeft_toegang_zonder_zelf_in_de_casus_te_kijken()
    {
        var team = await host.Data.TeamAsync();
        var casus = await host.Data.CasusAsync(await host.Data.MedewerkerAsync(team), "Lindeboom");
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tine", "Lam", Rol.Teamleider));
        var specialist = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Amira", "Haddad");
        using var amira = await host.AsAsync(specialist);

        Assert.Contains("Gezin Lindeboom", (await leider.GetAsync("/toegang/casussen")).Text, StringComparison.Ordinal);
        var gegeven = await GeefAsync(leider, $"/toegang/geven/{casus.Id.Value}", specialist, host.Data.Vandaag.AddDays(7));

        Assert.Equal(("/toegang", 200, 404), (gegeven.Location, (await amira.GetAsync($"/casus/{casus.Id.Value}")).Status, (await leider.GetAsync($"/casus/{casus.Id.Value}")).Status));
        var einde = await leider.SubmitAsync(await leider.FollowAsync(gegeven), [], form: "form[action*='handler=Beeindigen']");
        Assert.Equal(("/toegang", 404), (einde.Location, (await amira.GetAsync($"/casus/{casus.Id.Value}")).Status));
    }

    [Fact]
    public async Task Een_teamleider_van_een_ander_team_geeft_geen_toegang()
    {
        var casus = await host.Data.CasusAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));
        using var ander = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Tine", "Lam", Rol.Teamleider));

        Assert.Equal(404, (await ander.GetAsync($"/toegang/geven/{casus.Id.Value}")).Status);
    }

    private static Task<PageResponse> GeefAsync(PageClient client, string url, Medewerker wie, DateOnly tot) => client.PostAsync(
        url, [("Input.Medewerker", wie.Id.Value.ToString()), ("Input.Reden", "denkt mee over geld"), .. CasusScene.Datum("Input.TotEnMet", tot)]);
}
