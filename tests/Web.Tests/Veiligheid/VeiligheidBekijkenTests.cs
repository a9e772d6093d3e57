namespace Eenlijn.Web.Tests.Veiligheid;

using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

public sealed class VeiligheidBekijkenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_casus_waarin_nog_niet_gekeken_is_zegt_wat_de_volgende_stap_is()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);

        var page = await scene.Client.GetAsync(scene.Url);

        Assert.Equal(200, page.Status);
        Assert.Contains("nog niet bekeken", page.One("#bekeken").TextContent, StringComparison.Ordinal);
        Assert.Contains($"{scene.Url}/bekijken", page.Links());
        Assert.Contains($"{scene.Url}/zorg-melden", page.Links());
    }

    [Fact]
    public async Task Een_leeg_formulier_wordt_geweigerd_en_bewaart_niets()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);

        var answer = await scene.Client.PostAsync($"{scene.Url}/bekijken", ("Input.OverWie", null), ("Input.Toelichting", ""));

        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["#Input_OverWie", "#Input_Toelichting", "#Input_Conclusie", "#Input_OpnieuwOp_Dag"],
            answer.ErrorSummary.Select(e => e.Href));
        Assert.Empty(await scene.RecordsAsync<VeiligheidBekeken>());
    }

    [Fact]
    [Eis("R1-079")]
    public async Task Wat_bekeken_is_staat_met_dag_conclusie_en_volgende_dag_op_de_pagina_en_in_het_logboek()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);

        var answer = await BekijkAsync(scene, VeiligheidConclusie.AfsprakenGelden, "Elif vertelde over nijlpaard.");

        Assert.Equal((302, scene.Url), (answer.Status, answer.Location));
        var bekeken = Assert.Single(await scene.RecordsAsync<VeiligheidBekeken>());
        Assert.Equal((ZichtbaarVoor.Medewerkers, scene.Casus.Kind.Id), (bekeken.ZichtbaarVoor, Assert.Single(bekeken.OverWie).PersoonId));
        Assert.Contains("VeiligheidVastgelegd", await scene.LogAsync());
        var card = (await scene.Client.GetAsync(scene.Url)).One("#bekeken").TextContent;
        Assert.Contains("Veilig zolang de afspraken gelden", card, StringComparison.Ordinal);
        Assert.Contains("nijlpaard", card, StringComparison.Ordinal);
        Assert.Contains("Mirjam Bos, OKT Noord", card, StringComparison.Ordinal);
        Assert.Contains("6 december 2026", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_band_boven_de_casus_zegt_wanneer_en_door_wie_en_nooit_wat()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        await scene.ZorgAsync();
        await BekijkAsync(scene, VeiligheidConclusie.AfsprakenGelden, "Elif vertelde over nijlpaard.");

        var band = (await scene.Client.GetAsync($"{scene.Url}/zorg-melden")).One(".el-casushead").TextContent;

        Assert.Contains("bekeken op 22 november door OKT Noord, afspraken gelden, één zorg open", string.Join(' ', band.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        foreach (var secret in new[] { "nijlpaard", "durft niet", "juf", "Elif" })
        {
            Assert.DoesNotContain(secret, band, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Eis("R1-079")]
    public async Task Wie_besluit_dat_er_een_zorg_is_gaat_door_naar_de_zorg_zelf()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);

        Assert.Equal($"{scene.Url}/zorg-melden", (await BekijkAsync(scene, VeiligheidConclusie.ZorgOpen, "Er was ruzie.")).Location);
        Assert.Contains("niemand houdt er zicht op", (await scene.Client.GetAsync(scene.Url)).One("#zorgen").TextContent, StringComparison.Ordinal);
        await scene.ZorgAsync();
        Assert.DoesNotContain("niemand houdt er zicht op", (await scene.Client.GetAsync(scene.Url)).One("#zorgen").TextContent, StringComparison.Ordinal);
        Assert.Equal(scene.Url, (await BekijkAsync(scene, VeiligheidConclusie.ZorgOpen, "Weer ruzie.")).Location);
    }

    [Fact]
    public async Task Hetzelfde_formulier_twee_keer_sturen_bewaart_een_keer()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/bekijken");

        Assert.Equal(302, (await scene.Client.SubmitAsync(page, Velden(scene, VeiligheidConclusie.GeenZorg, "Rustig."))).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, Velden(scene, VeiligheidConclusie.GeenZorg, "Rustig."))).Status);

        Assert.Single(await scene.RecordsAsync<VeiligheidBekeken>());
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_kind_van_een_ander_gezin_en_een_notitie_voor_jezelf_worden_geweigerd()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        using var ander = await VeiligheidScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/bekijken");

        var elders = await scene.Client.SubmitAsync(page, [.. Velden(scene, VeiligheidConclusie.GeenZorg, "Rustig.").Where(v => v.Name != "Input.OverWie"), ("Input.OverWie", ander.Kind)]);
        var alleenIk = await scene.Client.SubmitAsync(page, [.. Velden(scene, VeiligheidConclusie.GeenZorg, "Rustig."), ("Input.Voor", "Schrijver")]);

        Assert.Equal((422, "#Input_OverWie"), (elders.Status, Assert.Single(elders.ErrorSummary).Href));
        Assert.Equal((422, "#Input_Voor"), (alleenIk.Status, Assert.Single(alleenIk.ErrorSummary).Href));
        Assert.Empty(await scene.RecordsAsync<VeiligheidBekeken>());
    }

    private static async Task<PageResponse> BekijkAsync(VeiligheidScene scene, VeiligheidConclusie conclusie, string toelichting) =>
        await scene.Client.PostAsync($"{scene.Url}/bekijken", Velden(scene, conclusie, toelichting));

    private static (string Name, string? Value)[] Velden(VeiligheidScene scene, VeiligheidConclusie conclusie, string toelichting) =>
    [
        ("Input.OverWie", scene.Kind),
        ("Input.Conclusie", conclusie.ToString()),
        ("Input.Toelichting", toelichting),
        .. VeiligheidScene.Datum("Input.OpnieuwOp", scene.Vandaag.AddDays(14)),
    ];
}
