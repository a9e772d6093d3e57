namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Veiligheid;

public sealed class GezinStoptTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R0-023")]
    [Eis("R4-054")]
    public async Task Het_gezin_stopt_meteen_en_wat_open_staat_houdt_een_eigenaar()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAllAsync(
            Belofte.Doen(scene.Casus.Id, new("brief sturen", scene.Casus.Moeder.Id, null, scene.Vandaag.AddDays(2)), scene.Karim.Id, scene.Zicht, scene.Vandaag).Value,
            ZorgOverVeiligheid.Melden(scene.Casus.Id, new("Er wordt geschreeuwd.", "juf", scene.Mirjam.Id, scene.Vandaag.AddDays(3)), scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);
        var url = $"{scene.Url}/gezin-stopt";
        var page = await scene.Client.GetAsync(url);
        Assert.Contains("brief sturen", page.Text, StringComparison.Ordinal);
        var leeg = await scene.Client.PostAsync(url, ("Input.Woorden", "Het gaat goed."));
        Assert.Equal((422, "#Input_GezegdDoor"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));

        var answer = await scene.Client.PostAsync(url, ("Input.GezegdDoor", scene.Moeder), ("Input.Woorden", "Het gaat goed."));

        Assert.Equal((302, scene.Url), (answer.Status, answer.Location));
        var casus = await scene.NuAsync();
        Assert.Equal((Fase.Gesloten, scene.Casus.Moeder.Id), (casus.Fase, casus.GestoptDoor));
        Assert.Equal(scene.Mirjam.Id, Assert.Single(await scene.RecordsAsync<Belofte>()).Door);
        Assert.Null(Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>()).GeslotenOp);
        Assert.Contains("GezinGestopt", await scene.LogAsync());
        Assert.Contains("al gesloten", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
    }
}
