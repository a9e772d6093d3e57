namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class CorrectieTests(WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData("draagkracht", "Input.WatWeegtZwaar", "de schulden", "de ruzies")]
    [InlineData("geleerd", "Input.Wat", "belt zelf met school", "belt de huisarts")]
    [InlineData("hulp", "Input.Aanbieder", "Plangroep", "de gemeente")]
    [Eis("R1-040", "R1-044", "R4-058")]
    public async Task Een_verbetering_bewaart_het_oude_en_twee_tegelijk_zien_beide(string soort, string veld, string eerste, string tweede)
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync();
        var zicht = new Zicht(ZichtbaarVoor.Gezin, [wereld.Sanne]);
        PersoonsRecord record = soort switch
        {
            "draagkracht" => Draagkracht.Inschatten(plan, new(wereld.Sanne, Mate.Wat, Mate.Veel, null, "korte nachten", null), wereld.Mirjam.Id, ZichtbaarVoor.Gezin, wereld.Vandaag).Value,
            "geleerd" => Vaardigheid.Noteren(plan, new(wereld.Sanne, VaardigheidSoort.Praktisch, "korte nachten", null), wereld.Mirjam.Id, wereld.Vandaag).Value,
            _ => Hulp.Aanbieden(plan, 1, new("cursus", "korte nachten", null, null), wereld.Mirjam.Id, zicht, wereld.Vandaag).Value,
        };
        await wereld.SaveAsync(record);
        var lijst = soort == "hulp" ? $"{wereld.Url}/hulp" : $"{wereld.Url}/groei";
        var url = (await wereld.Client.GetAsync(lijst)).Links().Single(l => l == $"{wereld.Url}/{soort}/{record.Id.Value}/wijzigen");
        var (een, twee) = (await wereld.Client.GetAsync(url), await wereld.Client.GetAsync(url));

        Assert.Equal(422, (await wereld.Client.SubmitAsync(een, [(veld, "")])).Status);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [(veld, eerste)])).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, [(veld, tweede)]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains(eerste, conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal(tweede, conflict.FieldValue(veld));
        Assert.Contains(eerste, (await wereld.Client.GetAsync(lijst)).Text, StringComparison.Ordinal);
        var pagina = await wereld.Client.GetAsync(url);
        Assert.Contains("Zo stond het er eerder", pagina.Text, StringComparison.Ordinal);
        Assert.Contains("korte nachten", pagina.Text, StringComparison.Ordinal);
        using var collega = await host.AsAsync(wereld.Collega);
        Assert.Equal(404, (await collega.GetAsync(url)).Status);
    }
}
