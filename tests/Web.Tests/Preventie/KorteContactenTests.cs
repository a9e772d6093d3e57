namespace Eenlijn.Web.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Microsoft.EntityFrameworkCore;

public sealed class KorteContactenTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Url = "/kort-contact/overzicht";

    [Fact]
    [Eis("R1-012")]
    public async Task Het_eerste_contact_telt_net_zo_mee_als_het_derde()
    {
        var team = await host.Data.TeamAsync();
        var (mirjam, karim) = (await host.Data.MedewerkerAsync(team), await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        var (klimop, okc) = (await host.Data.VindplaatsAsync(team), await host.Data.VindplaatsAsync(team, "OKC Noord"));
        await host.Data.KortContactAsync(mirjam, klimop, "geld", minuten: 5);
        await host.Data.KortContactAsync(karim, okc, "school", Leeftijdsgroep.Van0Tot4, 30);
        await host.Data.KortContactAsync(karim, okc, "school", Leeftijdsgroep.Van12Tot18, 30);
        await host.Data.KortContactAsync(karim, okc, "school", Leeftijdsgroep.Van12Tot18, 30, dagenGeleden: 40);
        using var client = await host.AsAsync(mirjam);

        var team1 = await client.GetAsync(Url);
        Assert.Contains("3 gesprekken, 1 uur en 5 minuten", team1.Text, StringComparison.Ordinal);
        Assert.Contains("school | 2 | 1 uur", Regels(team1));
        Assert.Contains("geld | 1 | 5 minuten", Regels(team1));
        Assert.Contains("De Klimop | 1 | 5 minuten", Regels(team1));
        Assert.Contains("12–18 jaar | 1 | 30 minuten", Regels(team1));

        var eigen = await client.GetAsync($"{Url}?van=mij&periode=week");
        Assert.Contains("1 gesprek, 5 minuten", eigen.Text, StringComparison.Ordinal);
        var jaar = await client.GetAsync($"{Url}?periode=jaar");
        Assert.Contains("4 gesprekken", jaar.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ander_team_telt_niet_mee_en_een_lege_periode_zegt_wat_je_kunt_doen()
    {
        var noord = await host.Data.TeamAsync();
        var zuid = await host.Data.TeamAsync("Team Zuid");
        var elders = await host.Data.MedewerkerAsync(zuid);
        await host.Data.KortContactAsync(elders, await host.Data.VindplaatsAsync(zuid));
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(noord));

        Assert.Contains("Noteer het eerste: dat telt meteen mee.", (await client.GetAsync(Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_eigen_vergissing_vervalt_na_een_vraag_en_telt_dan_niet_meer()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var contact = await host.Data.KortContactAsync(mirjam, await host.Data.VindplaatsAsync(team));
        using var client = await host.AsAsync(mirjam);
        var weg = $"/kort-contact/{contact.Id.Value}/vervalt";
        Assert.Contains(weg, (await client.GetAsync(Url)).Links());

        var answer = await client.PostAsync(weg);

        Assert.Equal(Url, answer.Location);
        Assert.Contains("Dit contact telt niet meer mee.", (await client.FollowAsync(answer)).Text, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        Assert.True((await db.Set<KortContact>().SingleAsync(c => c.Id == contact.Id, TestContext.Current.CancellationToken)).Vervallen);
        Assert.Equal(404, (await client.GetAsync(weg)).Status);
    }

    [Fact]
    public async Task Het_contact_van_een_collega_is_niet_weg_te_halen_en_niet_over_te_nemen()
    {
        var team = await host.Data.TeamAsync();
        var contact = await host.Data.KortContactAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"), await host.Data.VindplaatsAsync(team));
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(team));

        Assert.Equal(404, (await client.GetAsync($"/kort-contact/{contact.Id.Value}/vervalt")).Status);
        Assert.Equal(404, (await client.GetAsync($"/aanmeldingen/nieuw/{contact.Id.Value}")).Status);
    }

    private static List<string> Regels(PageResponse page) =>
        [.. page.Document.QuerySelectorAll("tbody tr").Select(rij => string.Join(" | ", rij.Children.Select(cel => cel.TextContent.Trim())))];
}
