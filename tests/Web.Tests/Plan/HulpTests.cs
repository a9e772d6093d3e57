namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

public sealed class HulpTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-040", "R1-046", "R1-057")]
    public async Task Alle_hulp_staat_op_een_rij_met_wat_te_veel_of_dubbel_is()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        foreach (var (wat, wie) in new[] { ("cursus", "De Brug"), ("gesprekken", "Altra"), ("maatje", "Humanitas"), ("budgethulp", "Plangroep") })
        {
            Assert.Equal(302, (await wereld.Client.PostAsync(
                $"{wereld.Url}/hulp/noteren", ("Input.Wat", wat), ("Input.Aanbieder", wie), ("Input.Doel", wat is "cursus" or "gesprekken" ? doel.Id.Value.ToString() : ""), ("Input.OverWie", wereld.Sanne.Value.ToString()))).Status);
        }

        Assert.DoesNotContain("Veel hulp tegelijk", (await LijstAsync(wereld)).Text, StringComparison.Ordinal);
        foreach (var hulp in await HulpAsync(wereld))
        {
            Assert.Equal(302, (await BeslisAsync(wereld, hulp, HulpStatus.Loopt)).Status);
        }

        var lijst = await LijstAsync(wereld);
        Assert.Contains("Veel hulp tegelijk", lijst.Text, StringComparison.Ordinal);
        Assert.Contains("werken De Brug en Altra", lijst.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(lijst, [], button: "Gaat voor: gesprekken")).Status);
        var eerste = (await HulpAsync(wereld))[0];
        Assert.Equal("gesprekken", eerste.Wat);

        Assert.Equal("#Input_Reden", Assert.Single((await BeslisAsync(wereld, eerste, HulpStatus.Gestopt)).ErrorSummary).Href);
        Assert.Equal(302, (await BeslisAsync(wereld, eerste, HulpStatus.Gestopt, "te veel afspraken")).Status);
        var na = (await LijstAsync(wereld)).Text;
        Assert.Contains("te veel afspraken", na, StringComparison.Ordinal);
        Assert.DoesNotContain("Veel hulp tegelijk", na, StringComparison.Ordinal);
        Assert.DoesNotContain("Twee partijen", na, StringComparison.Ordinal);
        Assert.Equal(5, (await wereld.LogAsync("HulpBeslist")).Count);
    }

    [Fact]
    public async Task Leeg_wordt_geweigerd_en_een_ander_vindt_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var leeg = await wereld.Client.PostAsync($"{wereld.Url}/hulp/noteren", ("Input.Wat", ""));

        Assert.Equal(["#Input_Wat", "#Input_Aanbieder", "#Input_OverWie"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Empty(await HulpAsync(wereld));
        Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/hulp/{Guid.CreateVersion7()}/beslissen")).Status);
        using var collega = await host.AsAsync(wereld.Collega);
        Assert.Equal(404, (await collega.GetAsync($"{wereld.Url}/hulp")).Status);
        Assert.Equal(404, (await collega.GetAsync($"{wereld.Url}/hulp/noteren")).Status);
    }

    [Fact]
    public async Task Besloot_een_collega_intussen_dan_staat_er_wat_en_door_wie()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync();
        var hulp = Hulp.Aanbieden(plan, 1, new("gezinscoach", "De Brug", null, wereld.Vandaag), wereld.Mirjam.Id, new(ZichtbaarVoor.Gezin, [wereld.Sanne]), wereld.Vandaag).Value;
        await wereld.SaveAsync(hulp);
        var page = await wereld.Client.GetAsync($"{wereld.Url}/hulp/{hulp.Id.Value}/beslissen");
        Assert.Equal(302, (await wereld.Client.SubmitAsync(page, [("Input.Status", "Geweigerd"), ("Input.Reden", "Te ver weg."), ("Input.BeslistDoor", wereld.Sanne.Value.ToString())])).Status);

        var laat = await wereld.Client.SubmitAsync(page, [("Input.Status", "Geweigerd"), ("Input.Reden", "Geen tijd.")]);

        Assert.Equal(409, laat.Status);
        Assert.All(["Mirjam", "Sanne", "niet gewild", "Te ver weg.", "Geen tijd."], woord => Assert.Contains(woord, laat.Text, StringComparison.Ordinal));
        Assert.Equal("Te ver weg.", Assert.Single(await HulpAsync(wereld)).Reden);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(laat, [("Input.Status", "Loopt"), ("Input.Reden", "")])).Status);
    }

    private static Task<PageResponse> LijstAsync(PlanWereld wereld) => wereld.Client.GetAsync($"{wereld.Url}/hulp");

    private static Task<PageResponse> BeslisAsync(PlanWereld wereld, Hulp hulp, HulpStatus naar, string? reden = null) =>
        wereld.Client.PostAsync($"{wereld.Url}/hulp/{hulp.Id.Value}/beslissen", ("Input.Status", naar.ToString()), ("Input.Reden", reden));

    private async Task<List<Hulp>> HulpAsync(PlanWereld wereld)
    {
        await using var context = host.Database.NewContext();
        var gezin = wereld.Casus.Gezin.Id;
        return await context.Set<Hulp>().AsNoTracking().Where(h => h.GezinId == gezin).OrderBy(h => h.Volgorde).ToListAsync(TestContext.Current.CancellationToken);
    }
}
