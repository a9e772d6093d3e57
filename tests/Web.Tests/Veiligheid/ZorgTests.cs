namespace Eenlijn.Web.Tests.Veiligheid;

using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

public sealed class ZorgTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-079")]
    public async Task Een_gemelde_zorg_heeft_een_zichthouder_en_een_dag()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/zorg-melden");
        Assert.Equal(["Karim Said", "Mirjam Bos (ik)"], page.Texts("select[name='Input.Zichthouder'] option"));

        var answer = await scene.Client.SubmitAsync(page, Velden(scene));

        Assert.Equal($"{scene.Url}#zorgen", answer.Location);
        var zorg = Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>());
        Assert.Equal((scene.Karim.Id, scene.Vandaag.AddDays(3), ZichtbaarVoor.Medewerkers), (zorg.Zichthouder, zorg.VolgendeKeer, zorg.ZichtbaarVoor));
        Assert.Contains("ZorgGemeld", await scene.LogAsync());
        var card = (await scene.Client.GetAsync(scene.Url)).One("#zorgen").TextContent;
        foreach (var text in new[] { "Zorg over Elif", "durft niet naar huis", "juf van groep 6", "Karim Said", "25 november 2026" })
        {
            Assert.Contains(text, card, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Eis("R1-079")]
    public async Task Zonder_dag_of_met_iemand_van_buiten_de_casus_wordt_niets_gemeld()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        using var ander = await VeiligheidScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/zorg-melden");

        var zonderDag = await scene.Client.SubmitAsync(page, [("Input.Wat", "Elif durft niet naar huis."), ("Input.Bron", "juf")]);
        var vanBuiten = await scene.Client.SubmitAsync(page, [.. Velden(scene).Where(v => v.Name != "Input.Zichthouder"), ("Input.Zichthouder", ander.Karim.Id.Value.ToString())]);

        Assert.Equal((422, "#Input_VolgendeKeer_Dag"), (zonderDag.Status, Assert.Single(zonderDag.ErrorSummary).Href));
        Assert.Equal((422, "#Input_Zichthouder"), (vanBuiten.Status, Assert.Single(vanBuiten.ErrorSummary).Href));
        Assert.Equal("Elif durft niet naar huis.", zonderDag.FieldValue("Input.Wat"));
        Assert.Empty(await scene.RecordsAsync<ZorgOverVeiligheid>());
    }

    [Fact]
    public async Task Te_laat_staat_er_in_woorden_bij()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        await scene.ZorgAsync();
        var begin = host.Klok.Nu;
        try
        {
            host.Klok.Vooruit(2);
            using var client = await host.AsAsync(scene.Mirjam);
            Assert.Contains("2 dagen te laat", Assert.Single((await client.GetAsync(scene.Url)).Texts("#zorgen .el-late")), StringComparison.Ordinal);
        }
        finally
        {
            host.Klok.Nu = begin;
        }
    }

    [Fact]
    [Eis("R1-079")]
    public async Task Opnieuw_bekijken_zet_een_nieuwe_dag_en_een_verouderd_formulier_overschrijft_niets()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var zorg = await scene.ZorgAsync();
        var url = $"{scene.Url}/zorgen/{zorg.Id.Value}/opnieuw-bekijken";
        var page = await scene.Client.GetAsync(url);
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [("Input.Bevinding", "Rustig.")])).Status);

        Assert.Equal(302, (await scene.Client.SubmitAsync(page, Bevinding(scene, "Rustig.", 7))).Status);
        var conflict = await scene.Client.SubmitAsync(page, Bevinding(scene, "Toch niet rustig.", 2));

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Rustig.", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Contains("Toch niet rustig.", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        var nu = Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>());
        Assert.Equal((scene.Vandaag.AddDays(7), scene.Mirjam.Id, "Rustig."), (nu.VolgendeKeer, nu.Zichthouder, Assert.Single(nu.Momenten).Bevinding));
        Assert.Equal(302, (await scene.Client.SubmitAsync(conflict, [])).Status);
        Assert.Equal(2, Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>()).Momenten.Count);
        Assert.Contains("ZorgBekeken", await scene.LogAsync());
    }

    [Fact]
    public async Task Sluiten_vraagt_een_reden_en_de_zorg_blijft_te_lezen()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var zorg = await scene.ZorgAsync();
        var url = $"{scene.Url}/zorgen/{zorg.Id.Value}/sluiten";

        var leeg = await scene.Client.PostAsync(url, ("Input.RedenGesloten", ""));
        Assert.Equal((422, "#Input_RedenGesloten"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));
        Assert.Null(Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>()).GeslotenOp);
        Assert.Equal($"{scene.Url}#gesloten", (await scene.Client.PostAsync(url, ("Input.RedenGesloten", "De school ziet een ander kind."))).Location);

        Assert.Equal(scene.Vandaag, Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>()).GeslotenOp);
        var page = await scene.Client.GetAsync(scene.Url);
        Assert.Contains("De school ziet een ander kind.", page.One("#gesloten").TextContent, StringComparison.Ordinal);
        Assert.Contains("Er is geen zorg open", page.One("#zorgen").TextContent, StringComparison.Ordinal);
        Assert.Contains("ZorgGesloten", await scene.LogAsync());
        Assert.Equal(302, (await scene.Client.GetAsync(url)).Status);
    }

    [Fact]
    public async Task Een_zorg_van_een_andere_casus_bestaat_hier_niet()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        using var ander = await VeiligheidScene.CreateAsync(host);
        var zorg = await ander.ZorgAsync();

        Assert.Equal(404, (await scene.Client.GetAsync($"{scene.Url}/zorgen/{zorg.Id.Value}/opnieuw-bekijken")).Status);
        Assert.Equal(404, (await scene.Client.GetAsync($"{scene.Url}/zorgen/{zorg.Id.Value}/sluiten")).Status);
        Assert.Equal(404, (await scene.Client.GetAsync($"{ander.Url}/zorgen/{zorg.Id.Value}/sluiten")).Status);
    }

    private static (string Name, string? Value)[] Bevinding(VeiligheidScene scene, string tekst, int dagen) =>
    [
        ("Input.Bevinding", tekst),
        ("Input.Zichthouder", scene.Mirjam.Id.Value.ToString()),
        .. VeiligheidScene.Datum("Input.VolgendeKeer", scene.Vandaag.AddDays(dagen)),
    ];

    private static (string Name, string? Value)[] Velden(VeiligheidScene scene) =>
    [
        ("Input.OverWie", scene.Kind),
        ("Input.Wat", "Elif durft niet naar huis."),
        ("Input.Bron", "juf van groep 6"),
        ("Input.Zichthouder", scene.Karim.Id.Value.ToString()),
        .. VeiligheidScene.Datum("Input.VolgendeKeer", scene.Vandaag.AddDays(3)),
    ];
}
