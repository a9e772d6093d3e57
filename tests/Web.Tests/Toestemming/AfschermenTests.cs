namespace Eenlijn.Web.Tests.Toestemming;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence;
using Eenlijn.Web.Tests.Veiligheid;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Keeping something from one person of the family (K17).</summary>
public sealed class AfschermenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Van_een_zorg_naar_afschermen_is_een_link_en_wat_je_koos_staat_al_klaar()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var zorg = await scene.ZorgAsync(ZichtbaarVoor.Gezin);
        var link = (await scene.Client.GetAsync(scene.Url)).Links().Single(l => l.Contains("/toestemming/afschermen?", StringComparison.Ordinal));

        var page = await scene.Client.GetAsync(link);

        Assert.Equal((200, $"Record:{zorg.Id.Value}"), (page.Status, page.FieldValue("Input.Doel")));
        Assert.Contains("Zorg over veiligheid van 22 november 2026: Elif durft niet naar huis.", page.Texts("select[name='Input.Doel'] option"));
    }

    [Fact]
    public async Task Een_leeg_formulier_noemt_alles_wat_nodig_is_en_bewaart_niets()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);

        var leeg = await scene.Client.PostAsync(Url(scene, "afschermen"), ("Input.Reden", ""));
        Assert.Equal((422, "#Input_Doel", "#Input_Voor"), (leeg.Status, leeg.ErrorSummary[0].Href, leeg.ErrorSummary[1].Href));
        var half = await scene.Client.PostAsync(Url(scene, "afschermen"), ("Input.Doel", $"School:{scene.Kind}"), ("Input.Voor", Moeder(scene)), ("Input.Collega", scene.Mirjam.Id.Value.ToString()));
        Assert.Equal((422, "#Input_Collega"), (half.Status, Assert.Single(half.ErrorSummary).Href));
        var zonder = await scene.Client.PostAsync(Url(scene, "afschermen"), ("Input.Doel", $"School:{scene.Kind}"), ("Input.Voor", Moeder(scene)));
        Assert.Equal(["#Input_Reden", "#Input_Collega", "#Input_HerzienOp_Dag"], zonder.ErrorSummary.Select(e => e.Href));
        Assert.Empty(await OpgeslagenAsync(scene));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_is_afgeschermd_staat_met_reden_en_dag_op_de_pagina_en_in_het_logboek_en_een_keer()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var page = await scene.Client.GetAsync(Url(scene, $"afschermen?persoon={scene.Kind}&wat=school"));

        Assert.Equal($"{Url(scene, "wie-ziet-wat")}#afgeschermd", (await scene.Client.SubmitAsync(page, Velden(scene))).Location);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, Velden(scene))).Status);

        var afscherming = Assert.Single(await OpgeslagenAsync(scene));
        Assert.Equal(
            (Afgeschermd.School, scene.Casus.Kind.Id, scene.Casus.Moeder.Id, scene.Karim.Id),
            (afscherming.Wat, afscherming.Persoon!.Value, afscherming.VoorPersoon, afscherming.OverlegdMet));
        Assert.Contains("AfschermingBesloten", await scene.LogAsync());
        var card = (await scene.Client.GetAsync(Url(scene, "wie-ziet-wat"))).One("#afgeschermd").TextContent;
        foreach (var text in new[] { "De school van Elif", "Voor Sanne verborgen", "Zij wachtte bij school.", "na overleg met Karim Said", "22 december 2026" })
        {
            Assert.Contains(text, card, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wat_niet_van_dit_gezin_is_kan_niet_worden_afgeschermd()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        using var ander = await VeiligheidScene.CreateAsync(host);
        var zorg = await ander.ZorgAsync();

        Assert.Equal(404, (await scene.Client.GetAsync(Url(scene, $"afschermen?record={zorg.Id.Value}"))).Status);
        Assert.Equal(404, (await scene.Client.GetAsync(Url(scene, $"afschermen?persoon={ander.Kind}&wat=school"))).Status);
        Assert.Equal(404, (await scene.Client.GetAsync(Url(scene, $"afschermen?huishouden={Guid.CreateVersion7()}"))).Status);
        var answer = await scene.Client.PostAsync(Url(scene, "afschermen"), [("Input.Doel", $"School:{ander.Kind}"), .. Velden(scene)]);
        var voor = await scene.Client.PostAsync(Url(scene, "afschermen"), [("Input.Doel", $"School:{scene.Kind}"), .. Velden(scene).Where(v => v.Name != "Input.Voor"), ("Input.Voor", Moeder(ander))]);
        Assert.Equal((422, "#Input_Doel"), (answer.Status, Assert.Single(answer.ErrorSummary).Href));
        Assert.Equal((422, "#Input_Voor"), (voor.Status, Assert.Single(voor.ErrorSummary).Href));
        Assert.Empty(await OpgeslagenAsync(scene));
    }

    [Fact]
    public async Task Het_adres_van_een_huis_is_niet_af_te_schermen_voor_wie_er_woont()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        await scene.Client.PostAsync($"/casus/{scene.Casus.Id.Value}/gezin/huishouden-toevoegen", ("Input.Naam", "bij moeder"), ("Input.Bewoners", Moeder(scene)));
        var huis = (await scene.Client.GetAsync(Url(scene, "afschermen"))).Document.QuerySelectorAll("option").Select(o => o.GetAttribute("value")).Single(v => v!.StartsWith("Adres:", StringComparison.Ordinal));

        var answer = await scene.Client.PostAsync(Url(scene, "afschermen"), [("Input.Doel", huis), .. Velden(scene)]);

        Assert.Equal((422, "#Input_Voor"), (answer.Status, Assert.Single(answer.ErrorSummary).Href));
        Assert.Empty(await OpgeslagenAsync(scene));
    }

    [Fact]
    public async Task Herzien_geeft_een_nieuwe_dag_en_een_verouderd_formulier_overschrijft_niets()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var afscherming = await AfschermAsync(scene);
        var page = await scene.Client.GetAsync(Url(scene, $"afschermingen/{afscherming.Id.Value}/herzien"));

        var leeg = await scene.Client.SubmitAsync(page, []);
        Assert.Equal((422, 3), (leeg.Status, leeg.ErrorSummary.Count));
        Assert.Equal(["#Input_Collega", "#Input_HerzienOp_Dag", "#Input_Reden"], leeg.ErrorSummary.Select(e => e.Href).Order());
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [.. Weging(scene, "Vader weet het nog niet."), .. VeiligheidScene.Datum("Input.HerzienOp", scene.Vandaag.AddDays(60))])).Status);
        var conflict = await scene.Client.SubmitAsync(page, [.. Weging(scene, "Nog niet veilig."), .. VeiligheidScene.Datum("Input.HerzienOp", scene.Vandaag.AddDays(90))]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("21 januari 2027", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal(scene.Vandaag.AddDays(60), Assert.Single(await OpgeslagenAsync(scene)).HerzienOp);
        Assert.Equal(302, (await scene.Client.SubmitAsync(conflict, [])).Status);
        Assert.Equal(scene.Vandaag.AddDays(90), Assert.Single(await OpgeslagenAsync(scene)).HerzienOp);
        Assert.Contains("AfschermingHerzien", await scene.LogAsync());
        Assert.Contains("nog nodig, vond Mirjam Bos na overleg met Karim Said: Nog niet veilig.", string.Join(' ', (await scene.Client.GetAsync(Url(scene, "wie-ziet-wat"))).One("#afgeschermd").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Te_laat_herzien_staat_er_in_woorden_bij_en_blijft_afgeschermd()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        await AfschermAsync(scene);
        var begin = host.Klok.Nu;
        try
        {
            host.Klok.Vooruit(31);
            using var client = await host.AsAsync(scene.Mirjam);
            Assert.Contains("te laat: blijft wel afgeschermd", (await client.GetAsync(Url(scene, "wie-ziet-wat"))).One("#afgeschermd .el-late").TextContent, StringComparison.Ordinal);
            var vandaag = await client.GetAsync("/vandaag");
            Assert.Contains(vandaag.Texts(".el-row__body"), t => t.Contains("Afscherming opnieuw bekijken", StringComparison.Ordinal));
            Assert.DoesNotContain("school van", vandaag.One("main").TextContent, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            host.Klok.Nu = begin;
        }
    }

    [Fact]
    public async Task Opheffen_zegt_eerst_wat_er_dan_te_zien_is_en_kan_een_keer()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var afscherming = await AfschermAsync(scene);
        var url = Url(scene, $"afschermingen/{afscherming.Id.Value}/opheffen");
        var page = await scene.Client.GetAsync(url);
        var ander = await scene.Client.GetAsync(url);
        Assert.Contains("Sanne kan dit daarna zien", page.One(".el-confirm").TextContent, StringComparison.Ordinal);

        var leeg = await scene.Client.SubmitAsync(page, []);
        Assert.Equal(["#Input_Collega", "#Input_Reden"], leeg.ErrorSummary.Select(e => e.Href).Order());
        Assert.Null(Assert.Single(await OpgeslagenAsync(scene)).OpgehevenOp);
        Assert.Equal($"{Url(scene, "wie-ziet-wat")}#opgeheven", (await scene.Client.SubmitAsync(page, Weging(scene, "Vader weet het nu."))).Location);

        Assert.Equal(scene.Vandaag, Assert.Single(await OpgeslagenAsync(scene)).OpgehevenOp);
        Assert.Contains("AfschermingOpgeheven", await scene.LogAsync());
        Assert.Equal(422, (await scene.Client.SubmitAsync(ander, Weging(scene, "Nog eens."))).Status);
        Assert.Equal(302, (await scene.Client.GetAsync(url)).Status);
        var lijst = await scene.Client.GetAsync(Url(scene, "wie-ziet-wat"));
        Assert.Contains("De school van Elif", lijst.One("#opgeheven").TextContent, StringComparison.Ordinal);
        Assert.Contains("Vader weet het nu.", lijst.One("#opgeheven").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afscherming_van_een_ander_gezin_bestaat_hier_niet()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        using var ander = await VeiligheidScene.CreateAsync(host);
        var afscherming = await AfschermAsync(ander);

        Assert.Equal(404, (await scene.Client.GetAsync(Url(scene, $"afschermingen/{afscherming.Id.Value}/herzien"))).Status);
        Assert.Equal(404, (await scene.Client.GetAsync(Url(scene, $"afschermingen/{afscherming.Id.Value}/opheffen"))).Status);
    }

    private static string Url(VeiligheidScene scene, string? pad = null) => $"/casus/{scene.Casus.Id.Value}/toestemming{(pad is null ? "" : $"/{pad}")}";

    private static (string Name, string? Value)[] Weging(VeiligheidScene scene, string reden) => [("Input.Reden", reden), ("Input.Collega", scene.Karim.Id.Value.ToString())];

    private static string Moeder(VeiligheidScene scene) => scene.Casus.Moeder.Id.Value.ToString();

    private static (string Name, string? Value)[] Velden(VeiligheidScene scene) =>
    [
        ("Input.Voor", Moeder(scene)),
        ("Input.Reden", "Zij wachtte bij school."),
        ("Input.Collega", scene.Karim.Id.Value.ToString()),
        .. VeiligheidScene.Datum("Input.HerzienOp", scene.Vandaag.AddDays(30)),
    ];

    private Task<Afscherming> AfschermAsync(VeiligheidScene scene) => host.Data.SaveAsync(Afscherming.Besluiten(
        scene.Casus.Gezin.Id,
        scene.Casus.Moeder.Id,
        AfschermingDoel.VanSchool(scene.Casus.Kind.Id),
        new(scene.Mirjam.Id, scene.Karim.Id, "Zij wachtte bij school.", scene.Vandaag, scene.Vandaag.AddDays(30))).Value);

    private async Task<List<Afscherming>> OpgeslagenAsync(VeiligheidScene scene)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var gezin = scene.Casus.Gezin.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Afscherming>().AsNoTracking()
            .Where(a => a.GezinId == gezin).ToListAsync(TestContext.Current.CancellationToken);
    }
}
