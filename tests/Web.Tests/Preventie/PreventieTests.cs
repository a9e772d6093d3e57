namespace Eenlijn.Web.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>Groups, work in the neighbourhood, advice and approaches: noted without names, and counted.</summary>
public sealed class PreventieTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly (string, string?)[] Gewoon =
    [
        ("Input.Wat", "Koffieochtend"), ("Input.Plek", "anders"), ("Input.AnderePlek", "buurtkamer"), ("Input.Uren", "2"), ("Input.Minuten", "30"),
        ("Input.Doelgroep", "Universeel"), ("Input.Stadium", "Primair"), ("Input.Steunvorm", "Groep"),
    ];

    private static readonly (string, string?)[] Groep =
        [.. Gewoon, ("Input.Groepsoort", "ouderkamer"), ("Input.VoorWie", "ouders-4-12"), ("Input.Werving", "persoonlijk"), ("Input.Aanwezig", "14"), ("Input.Vervolg", "3")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/preventie")]
    [InlineData("/preventie/noteren/groep")]
    [InlineData("/preventie/collectieve-vragen")]
    [InlineData("/preventie/wijken")]
    public async Task Wie_niet_met_gezinnen_werkt_komt_niet_bij_preventie(string url)
    {
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: Rol.FunctioneelBeheerder));

        Assert.Equal(403, (await client.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R1-019", "R4-028")]
    public async Task Een_groep_telt_mee_met_mensen_tijd_en_gezinnen_daarna()
    {
        var (mirjam, client) = await BeginAsync();
        await host.Data.KortContactAsync(mirjam, await host.Data.VindplaatsAsync(await TeamVanAsync(mirjam)), minuten: 20);

        var answer = await client.PostAsync("/preventie/noteren/groep", Groep);

        var groep = Assert.Single(await ActiviteitenAsync(mirjam));
        Assert.Equal((ActiviteitSoort.Groep, 150, 14, 3), (groep.Soort, groep.Minuten, groep.Aanwezig, groep.Vervolg));
        var page = await client.FollowAsync(answer);
        Assert.Equal("/preventie", answer.Location);
        Assert.Equal(["korte contacten", "1", "–", "–", "20 minuten"], Rij(page, "korte contacten"));
        Assert.Equal(["groep", "1", "14", "3", "2 uur en 30 minuten"], Rij(page, "groep"));
        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Logregel>().CountAsync(r => r.Medewerker == mirjam.Id && r.Gebeurtenis == nameof(ActiviteitGenoteerd), Ct));
    }

    [Fact]
    public async Task Wat_bij_een_groep_ontbreekt_staat_bij_het_veld_en_niets_is_bewaard()
    {
        var (mirjam, client) = await BeginAsync();

        var answer = await client.PostAsync("/preventie/noteren/groep", ("Input.Wat", "Koffieochtend"), ("Input.Uren", "x"));
        var leeg = await client.PostAsync("/preventie/noteren/groep", ("Input.Wat", "Koffieochtend"));

        Assert.Equal((422, 422), (answer.Status, leeg.Status));
        Assert.Contains("#Input_Uren", leeg.ErrorSummary.Select(e => e.Href));
        Assert.Contains("#Input_Plek", leeg.ErrorSummary.Select(e => e.Href));
        Assert.Equal("Koffieochtend", leeg.FieldValue("Input.Wat"));
        Assert.Empty(await ActiviteitenAsync(mirjam));
        Assert.Equal(404, (await client.GetAsync("/preventie/noteren/iets")).Status);
    }

    [Fact]
    [Eis("R1-020")]
    public async Task Werk_in_de_wijk_noemt_initiatief_vrijwilligers_en_ouders()
    {
        var (mirjam, client) = await BeginAsync();

        await client.PostAsync("/preventie/noteren/wijk", [.. Gewoon, ("Input.Vrijwilligers", "2"), ("Input.Gekoppeld", "5")]);

        var wijk = Assert.Single(await ActiviteitenAsync(mirjam));
        Assert.Equal((ActiviteitSoort.Wijk, 2, 5), (wijk.Soort, wijk.Vrijwilligers, wijk.Gekoppeld));
        Assert.Equal(["in de wijk", "1", "7", "0", "2 uur en 30 minuten"], Rij(await client.GetAsync("/preventie"), "in de wijk"));
    }

    [Fact]
    [Eis("R1-021")]
    public async Task Een_voorbereid_gesprek_vraagt_om_een_nabespreking()
    {
        var (mirjam, client) = await BeginAsync();
        await client.PostAsync("/preventie/noteren/advies",
            [.. Gewoon, ("Input.AanWie", "mentor"), ("Input.Adviessoort", "gesprek-voorbereiden"), ("Input.Voorbereiding", "Begin met wat goed gaat."), .. CasusScene.Datum("Input.GesprekOp", host.Data.Vandaag)]);
        var advies = Assert.Single(await ActiviteitenAsync(mirjam));
        Assert.Contains("Nog nabespreken", (await client.GetAsync("/preventie")).Texts("h2"));

        var answer = await client.PostAsync($"/preventie/activiteiten/{advies.Id.Value}", ("Input.Nabespreking", "De mentor belde zelf."));

        Assert.Equal("De mentor belde zelf.", Assert.Single(await ActiviteitenAsync(mirjam)).Nabespreking);
        Assert.DoesNotContain("Nog nabespreken", (await client.FollowAsync(answer)).Texts("h2"));
    }

    [Fact]
    [Eis("R1-017")]
    public async Task Hoe_vaak_ouders_het_wisten_staat_in_de_cijfers()
    {
        var (mirjam, client) = await BeginAsync();
        foreach (var wisten in new[] { "Ja", "Nee", "Nee" })
        {
            await client.PostAsync("/preventie/noteren/schoolbespreking", [.. Gewoon, ("Input.OudersWisten", wisten), ("Input.Afloop", "wil-praten")]);
        }

        var page = await client.GetAsync("/preventie");

        Assert.Equal(3, (await ActiviteitenAsync(mirjam)).Count);
        Assert.Contains("zijn 3 gezinnen benaderd. De ouders wisten het 1 keer wel en 2 keer niet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_collega_telt_mee_maar_wijzigt_niet_wat_een_ander_noteerde()
    {
        var (mirjam, client) = await BeginAsync();
        await client.PostAsync("/preventie/noteren/groep", Groep);
        var id = Assert.Single(await ActiviteitenAsync(mirjam)).Id.Value;
        using var karim = await host.AsAsync(await host.Data.MedewerkerAsync(await TeamVanAsync(mirjam), "Karim", "Said"));
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Bas", "Kok"));

        Assert.Contains("Koffieochtend", (await karim.GetAsync("/preventie")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Koffieochtend", (await karim.GetAsync("/preventie?van=mij")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Koffieochtend", (await elders.GetAsync("/preventie")).Text, StringComparison.Ordinal);
        Assert.Equal((404, 404), ((await karim.GetAsync($"/preventie/activiteiten/{id}")).Status, (await karim.GetAsync($"/preventie/activiteiten/{id}/vervalt")).Status));
    }

    [Fact]
    public async Task Een_vergissing_telt_niet_meer_mee()
    {
        var (mirjam, client) = await BeginAsync();
        await client.PostAsync("/preventie/noteren/groep", Groep);
        var id = Assert.Single(await ActiviteitenAsync(mirjam)).Id.Value;

        var answer = await client.PostAsync($"/preventie/activiteiten/{id}/vervalt");

        Assert.DoesNotContain("Koffieochtend", (await client.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await ActiviteitenAsync(mirjam)).Vervallen);
    }

    [Fact]
    public async Task Twee_keer_klikken_telt_een_keer()
    {
        var (mirjam, client) = await BeginAsync();
        var page = await client.GetAsync("/preventie/noteren/groep");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(302, (await client.SubmitAsync(page, Groep, "Bewaren")).Status);
        }

        Assert.Single(await ActiviteitenAsync(mirjam));
    }

    private static IEnumerable<string> Rij(PageResponse page, string wat) => page.Document.QuerySelectorAll("tr")
        .First(r => r.QuerySelector("th")?.TextContent == wat).Children.Select(c => c.TextContent.Trim());

    private async Task<(Medewerker, PageClient)> BeginAsync()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        return (mirjam, await host.AsAsync(mirjam));
    }

    private async Task<Team> TeamVanAsync(Medewerker wie)
    {
        await using var db = host.Database.NewContext();
        var id = wie.Lidmaatschappen[0].TeamId;
        return await db.Set<Team>().SingleAsync(t => t.Id == id, Ct);
    }

    private async Task<List<Activiteit>> ActiviteitenAsync(Medewerker wie)
    {
        await using var db = host.Database.NewContext();
        return await db.Set<Activiteit>().AsNoTracking().Where(a => a.Medewerker == wie.Id).ToListAsync(Ct);
    }
}
