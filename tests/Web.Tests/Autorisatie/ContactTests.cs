namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>How somebody who is not signed in reaches a team, also when it is closed (R4-016, R4-017).</summary>
public sealed class ContactTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly (string, string?)[] Goed =
    [
        ("Input.Openbaar", "true"), ("Input.Telefoon", "020 555 01 17"), ("Input.Dagen[0].Van", "09:00"), ("Input.Dagen[0].Tot", "17:00"),
        ("Input.Achterwacht", "de achterwacht"), ("Input.AchterwachtTelefoon", "020 555 01 99"), ("Input.Huisartsenpost", "020 555 09 11"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R4-016", "R4-017")]
    public async Task Wie_niet_is_ingelogd_ziet_hoe_hij_het_team_bereikt_en_wie_er_nu_is()
    {
        var (team, beheer) = await BeginAsync();
        using var burger = host.Anonymous();
        var url = $"/contact/{team.Id.Value}";
        Assert.Equal(404, (await burger.GetAsync(url)).Status);

        var bewaard = await beheer.PostAsync($"/beheer/team/{team.Id.Value}/bereikbaarheid", Goed);

        Assert.Equal(url, bewaard.Location);
        var page = await burger.GetAsync(url);
        // The clock of the tests stands on a Sunday.
        Assert.Contains("Het team is nu dicht", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bel de achterwacht", page.Text, StringComparison.Ordinal);
        foreach (var nummer in new[] { "tel:112", "tel:08002000", "tel:113", "tel:08000432", "tel:0205550911", "tel:0205550117", "tel:0205550199" })
        {
            Assert.Contains(nummer, page.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        }

        Assert.Equal("9.00 tot 17.00 uur", page.Document.QuerySelectorAll("tr").First(r => r.TextContent.Contains("maandag", StringComparison.Ordinal)).QuerySelector("td")!.TextContent.Trim());
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Contains(url, (await burger.GetAsync("/contact")).Links());
        Assert.Contains("/contact", (await burger.GetAsync("/inloggen")).Links());
    }

    [Fact]
    [Eis("R4-017")]
    public async Task Zonder_weg_voor_buiten_kantoortijd_wordt_het_niet_openbaar()
    {
        var (team, beheer) = await BeginAsync();

        var answer = await beheer.PostAsync($"/beheer/team/{team.Id.Value}/bereikbaarheid", ("Input.Openbaar", "true"), ("Input.Telefoon", "bel maar"), ("Input.Dagen[1].Van", "09:00"));

        Assert.Equal(422, answer.Status);
        Assert.Contains("#Input_Telefoon", answer.ErrorSummary.Select(e => e.Href));
        Assert.Contains("#Input_BuitenTijd", answer.ErrorSummary.Select(e => e.Href));
        Assert.Contains("#Input_Dagen_1__Van", answer.ErrorSummary.Select(e => e.Href));
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<Bereikbaarheid>().AnyAsync(b => b.TeamId == team.Id, Ct));
    }

    [Fact]
    public async Task Alleen_de_beheerder_wijzigt_hoe_een_team_te_bereiken_is()
    {
        var (team, _) = await BeginAsync();
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Mirjam", "Bos"));

        Assert.Equal(403, (await client.GetAsync($"/beheer/team/{team.Id.Value}/bereikbaarheid")).Status);
    }

    [Fact]
    public async Task Twee_beheerders_tegelijk_zien_elkaars_tekst()
    {
        var (team, beheer) = await BeginAsync();
        var url = $"/beheer/team/{team.Id.Value}/bereikbaarheid";
        var leeg = await beheer.GetAsync(url);
        await beheer.PostAsync(url, Goed);
        // The first of all meets it too.
        Assert.Equal(409, (await beheer.SubmitAsync(leeg, [("Input.Adres", "Kade 9")])).Status);
        var open = await beheer.GetAsync(url);
        await beheer.PostAsync(url, ("Input.Adres", "Kade 1"));

        var botst = await beheer.SubmitAsync(open, [("Input.Adres", "Kade 2")]);

        Assert.Equal(409, botst.Status);
        Assert.Contains("Kade 1", botst.Text, StringComparison.Ordinal);
    }

    private async Task<(Team, PageClient)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        return (team, await host.AsAsync(await host.Data.MedewerkerAsync(team, "Hanna", "Postma", Rol.FunctioneelBeheerder)));
    }
}
