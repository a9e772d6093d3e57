namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;

/// <summary>Where the own knowledge ends, whom one involves, and what that brought (R0-012).</summary>
public sealed class EigenGrensTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R0-012")]
    public async Task Wie_iets_niet_weet_schrijft_op_wie_erbij_komt_en_het_staat_op_zijn_dag()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/eigen-grenzen";

        var leeg = await scene.Client.PostAsync($"{url}/noteren", ("Input.Wat", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Empty(await scene.RecordsAsync<EigenGrens>());
        var goed = await scene.Client.PostAsync(
            $"{url}/noteren",
            [("Input.Wat", "Of dit bij haar leeftijd hoort."), ("Input.Rol", "psycholoog"), ("Input.Gezin", "Goed"), .. CasusScene.Datum("Input.VoorDag", scene.Vandaag)]);

        Assert.Equal(url, goed.Location);
        var grens = Assert.Single(await scene.RecordsAsync<EigenGrens>());
        Assert.Equal(ZichtbaarVoor.Medewerkers, grens.ZichtbaarVoor);
        Assert.Contains("Of dit bij haar leeftijd hoort.", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Contains("Erbij vragen: Psycholoog", (await scene.Client.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R0-012")]
    public async Task Wat_het_opleverde_sluit_ook_de_taak_en_een_collega_die_voor_was_is_te_zien()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/eigen-grenzen";
        await scene.Client.PostAsync(
            $"{url}/noteren", [("Input.Wat", "Of dit mag."), ("Input.Wie", "de jurist"), ("Input.Gezin", "LieverNiet"), ("Input.Zonder", "Ik vraag het zonder naam."), .. CasusScene.Datum("Input.VoorDag", scene.Vandaag)]);
        var een = $"{url}/{(await scene.RecordsAsync<EigenGrens>())[0].Id.Value}";
        var oud = await scene.Client.GetAsync($"{een}/afronden");

        var gewijzigd = await scene.Client.PostAsync($"{een}/wijzigen", [("Input.Wie", "de jurist van de gemeente"), .. CasusScene.Datum("Input.VoorDag", scene.Vandaag.AddDays(2))]);
        Assert.Equal(url, gewijzigd.Location);
        var taak = Assert.Single(await scene.RecordsAsync<Taak>());
        Assert.Equal(("Erbij vragen: de jurist van de gemeente", scene.Vandaag.AddDays(2)), (taak.Wat, taak.Op));
        var botst = await scene.Client.SubmitAsync(oud, [("Input.Uitkomst", "GafAdvies"), ("Input.Opbrengst", "Het mag.")]);
        Assert.Equal(409, botst.Status);
        Assert.Contains("de jurist van de gemeente", botst.Text, StringComparison.Ordinal);
        var goed = await scene.Client.SubmitAsync(botst, [("Input.Uitkomst", "GafAdvies"), ("Input.Opbrengst", "Het mag.")]);

        Assert.Equal(url, goed.Location);
        Assert.Contains("gaf advies: Het mag.", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Equal(TaakStatus.Gedaan, Assert.Single(await scene.RecordsAsync<Taak>()).Status);
        using var buiten = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await buiten.GetAsync($"{een}/afronden")).Status);
    }
}
