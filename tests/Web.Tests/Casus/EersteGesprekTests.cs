namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;

/// <summary>Two at the first talk, where the organisation agreed that (R3-083).</summary>
public sealed class EersteGesprekTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R3-083")]
    public async Task Bij_het_eerste_gesprek_vraagt_het_formulier_wie_er_mee_was_en_daarna_niet_meer()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.WerkwijzeAsync(Werkwijzen.Voorbeeld(), scene.Mirjam);
        var pad = $"{scene.Url}/contact-noteren";
        var page = await scene.Client.GetAsync(pad);
        Assert.Contains("Twee horen meer.", page.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.MetWie", scene.Moeder), ("Input.Soort", "Telefoon")])).Status);

        var alleen = await scene.Client.PostAsync(pad, ("Input.MetWie", scene.Moeder), ("Input.Soort", "Huisbezoek"));
        var samen = await scene.Client.SubmitAsync(alleen, [("Input.SamenMet", scene.Karim.Id.Value.ToString())]);

        Assert.Equal(422, alleen.Status);
        Assert.Equal("Dit is het eerste gesprek. Kies wie er met je mee was, of schrijf waarom je alleen ging.", alleen.FieldError("Input.SamenMet"));
        Assert.Equal(scene.Url, samen.Location);
        var bezoek = Assert.Single(await scene.RecordsAsync<Contact>(), c => c.Soort == ContactSoort.Huisbezoek);
        Assert.Equal(scene.Karim.Id, bezoek.SamenMet);
        Assert.Contains("samen met Karim", (await scene.Client.GetAsync($"{scene.Url}/contacten/{bezoek.Id.Value}")).Text, StringComparison.Ordinal);
        Assert.Empty((await scene.Client.GetAsync(pad)).Document.QuerySelectorAll("[name='Input.SamenMet']"));
        // Changing the first talk still shows who came along, and keeps it.
        var wijzigen = await scene.Client.PostAsync($"{scene.Url}/contacten/{bezoek.Id.Value}/wijzigen", ("Input.Verslag", "Kennisgemaakt."));
        Assert.Equal(302, wijzigen.Status);
        Assert.Equal(scene.Karim.Id, Assert.Single(await scene.RecordsAsync<Contact>(), c => c.Soort == ContactSoort.Huisbezoek).SamenMet);
    }

    [Fact]
    [Eis("R3-083")]
    public async Task Een_reden_is_genoeg_om_alleen_te_gaan()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.WerkwijzeAsync(Werkwijzen.Voorbeeld(), scene.Mirjam);

        var goed = await scene.Client.PostAsync(
            $"{scene.Url}/contact-noteren", ("Input.MetWie", scene.Moeder), ("Input.Soort", "Huisbezoek"), ("Input.RedenAlleen", "Karim was ziek."));

        Assert.Equal(scene.Url, goed.Location);
        Assert.Equal("Karim was ziek.", Assert.Single(await scene.RecordsAsync<Contact>()).RedenAlleen);
    }
}
