namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Tests.Casus;

/// <summary>The page beside a first talk.</summary>
public sealed class KennismakenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R0-002", "R0-003")]
    public async Task Bij_het_eerste_gesprek_staan_de_woorden_de_lijst_en_wat_jullie_verwachten_bij_elkaar()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAsync(Rolaanpassing.Wijzigen(scene.Mirjam.Lidmaatschappen[0].TeamId, Rolteksten.Zoek("t3-ouder")!, new("Ik ben geen dokter. Ik vraag het na.", null, "Korter."), new(scene.Mirjam.Id, scene.Vandaag, 0)).Value);
        var plan = Plan.Beginnen(scene.Casus.Gezin.Id);
        await host.Data.SaveAllAsync(plan, Verwachting.Noteren(plan, new(Verwachtingkant.Gezin, scene.Casus.Moeder.Id, "Bel op tijd.", Verwachtingstand.Open, null), scene.Mirjam.Id, new(ZichtbaarVoor.Gezin, [scene.Casus.Moeder.Id]), scene.Vandaag).Value);

        var page = await scene.Client.GetAsync($"{scene.Url}/kennismaken?voor=ouder");

        foreach (var onderwerp in Rolteksten.Onderwerpen)
        {
            Assert.Contains(onderwerp.Titel, page.Texts("h3"));
        }

        foreach (var tekst in new[] { "Ik ben geen dokter. Ik vraag het na.", "We regelen geen hulp zonder eerst samen te kijken.", "Bel op tijd.", "nog niets uitgelegd", "geheimhouding nog niet uitgelegd", "Er is geen jeugdarts bekend." })
        {
            Assert.Contains(tekst, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains($"{scene.Url}/contact-noteren", page.Links());
        Assert.Contains($"{scene.Url}/kennismaken", (await scene.Client.GetAsync($"{scene.Url}/contact-noteren")).Links());
        Assert.Contains($"{scene.Url}/kennismaken", (await scene.Client.GetAsync(scene.Url)).Links());
    }

    [Fact]
    [Eis("R0-002", "R0-007")]
    public async Task Wat_je_vertelde_gaat_mee_naar_de_uitleg_en_komt_per_persoon_terug()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/kennismaken");

        var form = await scene.Client.SubmitAsync(page, [("Rol", "t1"), ("Rol", "t5")], form: "form[method=get]");
        Assert.Contains("Wat ik wel en niet kan; ", form.Field("Input.Hulp").TextContent, StringComparison.Ordinal);
        var plek = form.Document.QuerySelectorAll("input[name$='.Persoon']").ToList().FindIndex(i => i.GetAttribute("value") == scene.Moeder);
        var goed = await scene.Client.SubmitAsync(form, [($"Input.Ontvangers[{plek}].Begrepen", nameof(Begrip.Vragen))]);

        Assert.Equal($"{scene.Url}/kennismaken", goed.Location);
        var uitleg = Assert.Single(await scene.RecordsAsync<Domain.Beslissen.Uitleg>());
        Assert.Equal((scene.Casus.Moeder.Id, Begrip.Vragen), (uitleg.Ontvangers[0].Persoon, uitleg.Ontvangers[0].Begrepen));
        Assert.Contains("heeft nog vragen", (await scene.Client.FollowAsync(goed)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R0-003")]
    public async Task De_woorden_passen_bij_wie_er_in_het_gezin_is_en_wie_er_buiten_staat_ziet_niets()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var buiten = await host.AsAsync(scene.Karim);

        Assert.Contains("Ik praat met kinderen", (await scene.Client.GetAsync($"{scene.Url}/kennismaken?voor=kind")).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await scene.Client.GetAsync($"{scene.Url}/kennismaken?voor=bestaatniet")).Status);
        Assert.Equal(404, (await buiten.GetAsync($"{scene.Url}/kennismaken")).Status);
    }
}
