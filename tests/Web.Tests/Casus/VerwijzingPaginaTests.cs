namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;

public sealed class VerwijzingPaginaTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-081", "R4-125", "R4-126")]
    public async Task Een_verwijzing_wordt_gevolgd_en_wie_contact_houdt_vindt_haar_bij_Vandaag()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var leeg = await scene.Client.PostAsync($"{scene.Url}/verwijzingen/nieuw", ("Input.Waarvoor", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href == "#Input_Waarvoor");
        var half = await scene.Client.PostAsync($"{scene.Url}/verwijzingen/nieuw", [.. Velden(scene).Where(v => v.Name != "Input.Waarvoor"), ("Input.Waarvoor", "")]);
        Assert.Equal($"{scene.Vandaag.AddDays(14).Day}", half.One("#Input_ContactOp_Dag").GetAttribute("value"));
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/verwijzingen/nieuw", Velden(scene))).Status);
        var url = $"{scene.Url}/verwijzingen/{Assert.Single(await scene.RecordsAsync<Verwijzing>()).Id.Value}";
        Assert.DoesNotContain("Spreek het gezin over de verwijzing", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));
        Assert.Contains("tot die tijd: elke week een gesprek op school", (await scene.Client.GetAsync($"{scene.Url}/verwijzingen")).Text, StringComparison.Ordinal);

        var page = await scene.Client.GetAsync(url);
        Assert.Equal("#Input_Toelichting", Assert.Single((await scene.Client.SubmitAsync(page, [("Input.Status", "Afgebroken")], "Stand bewaren")).ErrorSummary).Href);
        Assert.Equal(url, (await scene.Client.SubmitAsync(page, [("Input.Status", "Afgebroken"), ("Input.Toelichting", "De groep was te druk.")], "Stand bewaren")).Location);

        Assert.Contains("Spreek het gezin over de verwijzing", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync(url), [("Input.Gehoord", "Moeder wil verder praten.")], "Bewaren")).Status);
        Assert.DoesNotContain("Spreek het gezin over de verwijzing", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));
        Assert.Contains(nameof(VerwijzingVeranderd), await scene.LogAsync());
    }

    [Fact]
    [Eis("R0-015", "R0-016")]
    public async Task Wat_het_gezin_eerder_zei_staat_er_al_en_wie_niets_verkende_schrijft_waarom()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAllAsync(Vraag.Noteren(
            scene.Casus.Id, VraagSoort.Direct, "Hoe slaapt hij weer?", scene.Casus.Moeder.Id, scene.Vandaag, scene.Mirjam.Id, host.Data.ZichtOver(Domain.Toestemming.ZichtbaarVoor.Gezin, scene.Casus.Kind.Id),
            new("speltherapie", "de school noemde het", "eerst een vast ritueel")).Value);
        var url = $"{scene.Url}/verwijzingen/nieuw";
        var page = await scene.Client.GetAsync(url);
        Assert.Equal("Hoe slaapt hij weer?", page.One("#Input_Veranderwens").TextContent.Trim());
        Assert.Equal("eerst een vast ritueel", page.One("#Input_Oplossingen").TextContent.Trim());

        (string Name, string? Value)[] zonder = [.. Velden(scene).Where(v => v.Name is not ("Input.Veranderwens" or "Input.Krachten" or "Input.Oplossingen" or "Input.Resultaat"))];
        Assert.Equal(["#Input_Veranderwens", "#Input_Krachten", "#Input_Oplossingen", "#Input_Resultaat"], (await scene.Client.SubmitAsync(page, [.. zonder, ("Input.Veranderwens", ""), ("Input.Oplossingen", "")])).ErrorSummary.Select(e => e.Href));
        Assert.Empty(await scene.RecordsAsync<Verwijzing>());
        Assert.Equal(302, (await scene.Client.PostAsync(url, [.. zonder, ("Input.RedenZonderVerkenning", "Het kon niet wachten.")])).Status);
        Assert.Contains("Het kon niet wachten.", (await scene.Client.GetAsync($"{scene.Url}/verwijzingen/{Assert.Single(await scene.RecordsAsync<Verwijzing>()).Id.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R4-127", "R4-128")]
    public async Task Komt_het_gezin_terug_dan_gaat_de_gesloten_casus_open_en_staat_er_wat_de_aanbieder_liet_weten()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/verwijzingen/nieuw", Velden(scene));
        var url = $"{scene.Url}/verwijzingen/{Assert.Single(await scene.RecordsAsync<Verwijzing>()).Id.Value}";
        await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Gesloten"), ("Input.OpenDeur", "Bel Mirjam."));
        var page = await scene.Client.GetAsync(url);
        Assert.Equal("#Input_GezinWeetHet", Assert.Single((await scene.Client.SubmitAsync(page, [("Input.Van", "therapeut"), ("Input.Tekst", "Hij slaapt weer.")], "Terugkoppeling bewaren")).ErrorSummary).Href);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.Van", "therapeut"), ("Input.Tekst", "Hij slaapt weer."), ("Input.GezinWeetHet", "true")], "Terugkoppeling bewaren")).Status);
        Assert.Contains($"{scene.Url}/verwijzingen", (await scene.Client.GetAsync(scene.Url)).Links());

        var answer = await scene.Client.SubmitAsync(page, [("Input.Status", "PastNiet"), ("Input.Toelichting", "Andere hulp past beter."), ("Input.KomtTerug", "true")], "Stand bewaren");

        Assert.Equal(scene.Url, answer.Location);
        var nu = await scene.NuAsync();
        Assert.Equal((Fase.Verkennen, "Het gezin komt terug van een verwijzing."), (nu.Fase, nu.Fasen[^1].Reden));
        Assert.Contains("Hij slaapt weer.", (await scene.Client.GetAsync($"{scene.Url}/verwijzingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_tegelijk_wijzigt_ziet_wat_er_staat_en_wie_de_casus_niet_mag_openen_vindt_niets()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/verwijzingen/nieuw", Velden(scene));
        var url = $"{scene.Url}/verwijzingen/{Assert.Single(await scene.RecordsAsync<Verwijzing>()).Id.Value}";
        var page = await scene.Client.GetAsync(url + "/wijzigen");
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.Contactpersoon", "Els")])).Status);

        var conflict = await scene.Client.SubmitAsync(page, [("Input.Contactpersoon", "Jan")]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Els", conflict.Texts(".el-conflict__text"));
        using var buiten = await host.AsAsync(scene.Karim);
        foreach (var pad in new[] { $"{scene.Url}/verwijzingen", url, url + "/wijzigen" })
        {
            Assert.Equal(404, (await buiten.GetAsync(pad)).Status);
        }
    }

    internal static (string Name, string? Value)[] Velden(CasusScene scene) =>
    [
        ("Input.NaarNaam", "GGZ Waterland"), ("Input.Veranderwens", "Ik wil rust."), ("Input.Krachten", "Oma helpt."), ("Input.Oplossingen", "Ook school dacht mee."), ("Input.Resultaat", "Hij slaapt."),
        ("Input.Waarvoor", "speltherapie"), ("Input.Overbrugging", "elke week een gesprek op school"),
        ("Input.Contacthouder", scene.Mirjam.Id.Value.ToString()), .. CasusScene.Datum("Input.VerwezenOp", scene.Vandaag),
        .. CasusScene.Datum("Input.VerwachteStart", scene.Vandaag.AddDays(60)), .. CasusScene.Datum("Input.ContactOp", scene.Vandaag.AddDays(14)),
    ];
}
