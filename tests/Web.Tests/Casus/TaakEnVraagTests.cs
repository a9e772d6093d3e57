namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;

public sealed class TaakEnVraagTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_taak_wordt_gepland_gewijzigd_en_gedaan()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var leeg = await scene.Client.PostAsync($"{scene.Url}/taak-plannen", ("Input.Wat", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href == "#Input_Wat");

        var dag = scene.Vandaag.AddDays(2);
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/taak-plannen", [("Input.Wat", "gesprek met Elif"), ("Input.Soort", "Gesprek"), ("Input.Tijd", "13:15"), .. CasusScene.Datum("Input.Op", dag)])).Status);
        var taak = Assert.Single(await scene.RecordsAsync<Taak>());
        Assert.Equal((new TimeOnly(13, 15), scene.Mirjam.Id), (taak.Tijd, taak.Voor));

        var url = $"{scene.Url}/taken/{taak.Id.Value}/wijzigen";
        var page = await scene.Client.GetAsync(url);
        Assert.Equal("13:15", page.FieldValue("Input.Tijd"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.Wat", "gesprek met Elif en juf")])).Status);
        var conflict = await scene.Client.SubmitAsync(page, [("Input.Wat", "iets anders")]);
        Assert.Equal(409, conflict.Status);
        Assert.Contains("gesprek met Elif en juf", conflict.Texts(".el-conflict__text"));

        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [], form: "form[action*='Gedaan']")).Status);
        Assert.Equal(TaakStatus.Gedaan, Assert.Single(await scene.RecordsAsync<Taak>()).Status);
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [], form: "form[action*='Vervallen']")).Status);
    }

    [Fact]
    public async Task Een_taak_is_voor_iemand_die_de_casus_mag_openen()
    {
        using var scene = await CasusScene.CreateAsync(host);

        var answer = await scene.Client.PostAsync(
            $"{scene.Url}/taak-plannen", [("Input.Wat", "bellen"), ("Input.Voor", scene.Karim.Id.Value.ToString()), .. CasusScene.Datum("Input.Op", scene.Vandaag)]);

        Assert.Equal((422, "#Input_Voor"), (answer.Status, Assert.Single(answer.ErrorSummary).Href));
        Assert.Empty(await scene.RecordsAsync<Taak>());
    }

    [Fact]
    [Eis("R1-015")]
    public async Task De_eerste_vraag_en_de_vraag_erachter_staan_apart_en_gedateerd_en_een_oude_blijft_te_lezen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var zonder = await scene.Client.PostAsync($"{scene.Url}/vraag-noteren", ("Input.Woorden", "Ik wil rust in huis."));
        Assert.Equal((422, "#Input_GezegdDoor"), (zonder.Status, Assert.Single(zonder.ErrorSummary).Href));

        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/vraag-noteren", ("Input.Woorden", "Ik wil rust in huis."), ("Input.GezegdDoor", scene.Moeder))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/vraag-noteren?soort=Erachter", ("Input.Woorden", "Hoe blijven we samen ouders?"))).Status);
        var eerste = Assert.Single(await scene.RecordsAsync<Vraag>(), v => v.Soort == VraagSoort.Direct);
        Assert.Equal((scene.Vandaag, (PersoonId?)scene.Casus.Moeder.Id), (eerste.Op, eerste.GezegdDoor));

        var vervangen = await scene.Client.PostAsync($"{scene.Url}/vraag-noteren?vervangt={eerste.Id.Value}", ("Input.Woorden", "Ik wil weer slapen."));

        Assert.Equal(302, vervangen.Status);
        Assert.Equal([true, false, false], (await scene.RecordsAsync<Vraag>()).Select(v => v.Vervallen));
        var lijst = await scene.Client.GetAsync($"{scene.Url}/vragen");
        Assert.Contains("Ik wil rust in huis.", Assert.Single(lijst.Texts(".el-rows--quiet > li")), StringComparison.Ordinal);
        Assert.Contains("VraagVervallen", await scene.LogAsync());
        Assert.Equal(404, (await scene.Client.GetAsync($"{scene.Url}/vraag-noteren?vervangt={eerste.Id.Value}")).Status);
    }

    [Fact]
    [Eis("R0-017")]
    public async Task Hulp_waar_later_om_wordt_gevraagd_staat_als_wens_met_reden_en_wat_verder_is_besproken()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var form = await scene.Client.GetAsync($"{scene.Url}/vraag-noteren");
        Assert.False(form.One("details:has([name='Input.Wens'])").HasAttribute("open"));
        (string, string?)[] velden = [("Input.GezegdDoor", scene.Moeder), ("Input.Wens", "sova-training"), ("Input.RedenVanWens", "Zijn vriend deed dat ook."), ("Input.Besproken", "Buurtsport.")];
        var zonder = await scene.Client.SubmitAsync(form, velden, "Bewaren");
        Assert.Equal((422, "#Input_Woorden"), (zonder.Status, Assert.Single(zonder.ErrorSummary).Href));
        Assert.True(zonder.One("details:has([name='Input.Wens'])").HasAttribute("open"));

        Assert.Equal(302, (await scene.Client.SubmitAsync(zonder, [("Input.Woorden", "Hij moet vrienden leren maken.")], "Bewaren")).Status);

        var vraag = Assert.Single(await scene.RecordsAsync<Vraag>());
        Assert.Equal(("sova-training", "Zijn vriend deed dat ook.", "Buurtsport."), (vraag.Wens, vraag.RedenVanWens, vraag.Besproken));
        var vragen = await scene.Client.GetAsync($"{scene.Url}/vragen");
        Assert.Equal(["sova-training", "Zijn vriend deed dat ook.", "Buurtsport."], vragen.Document.QuerySelectorAll("main dd").Select(d => d.FirstChild!.TextContent.Trim()));
        Assert.Equal("sova-training", (await scene.Client.GetAsync($"{scene.Url}/vraag-noteren?vervangt={vraag.Id.Value}")).FieldValue("Input.Wens"));
    }
}
