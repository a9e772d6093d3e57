namespace Eenlijn.Web.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>Questions of many families, neighbourhoods, and room for prevention in a team.</summary>
public sealed class CollectiefTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Vragen = "/preventie/collectieve-vragen";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R4-025")]
    public async Task Wat_vaak_wordt_gehoord_wordt_een_vraag_die_naar_een_afdeling_gaat_en_wordt_gesloten()
    {
        var (team, mirjam, client) = await BeginAsync();
        var plek = await host.Data.VindplaatsAsync(team);
        foreach (var dag in Enumerable.Range(0, 5))
        {
            await host.Data.KortContactAsync(mirjam, plek, "wonen", dagenGeleden: dag);
        }

        await host.Data.KortContactAsync(mirjam, plek, "geld");
        var lijst = await client.GetAsync(Vragen);
        Assert.Contains("De Klimop · 5 gesprekken", lijst.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 gesprekken", lijst.Text, StringComparison.Ordinal);
        var melden = lijst.Links().Single(l => l.Contains("thema=wonen", StringComparison.Ordinal));

        var gemeld = await client.PostAsync(melden, ("Input.Titel", "Schimmel in de flats"), ("Input.Omschrijving", "Veel kinderen hoesten."), ("Input.Gezinnen", "5"));
        var url = gemeld.Location!;
        var zonder = await client.SubmitAsync(await client.GetAsync(url), [("Input.Afdeling", "")], "Doorgeven", "form[action*=Doorgeven]");
        var door = await client.SubmitAsync(
            await client.GetAsync(url), [("Input.Afdeling", "wonen"), ("Input.Contactpersoon", "loket wonen"), .. CasusScene.Datum("Input.NavragenOp", host.Data.Vandaag.AddDays(7))], "Doorgeven", "form[action*=Doorgeven]");
        Assert.Equal((422, 302), (zonder.Status, door.Status));
        Assert.Contains("ligt bij wonen", (await client.GetAsync(Vragen)).Text, StringComparison.Ordinal);
        var dicht = await client.SubmitAsync(await client.GetAsync(url), [("Input.Afloop", "DeelsOpgelost"), ("Input.Uitkomst", "Er komt ventilatie.")], "Sluiten", "form[action*=Sluiten]");

        Assert.Contains("deels opgelost", (await client.FollowAsync(dicht)).Text, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        var vraag = await db.Set<CollectieveVraag>().SingleAsync(v => v.TeamId == team.Id, Ct);
        Assert.Equal((plek.Id, "wonen", 5, mirjam.Id), (vraag.VindplaatsId, vraag.Thema, vraag.Gezinnen, vraag.Eigenaar));
        Assert.Equal(2, vraag.Stappen.Count);
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Bas", "Kok"));
        Assert.Equal(404, (await elders.GetAsync(url)).Status);
    }

    [Fact]
    public async Task Een_collectieve_vraag_zonder_inhoud_wordt_geweigerd()
    {
        var (team, _, client) = await BeginAsync();

        var answer = await client.PostAsync($"{Vragen}/nieuw", ("Input.Titel", ""));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["#Input_Titel", "#Input_Omschrijving", "#Input_Thema", "#Input_Plek"], answer.ErrorSummary.Select(e => e.Href));
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<CollectieveVraag>().AnyAsync(v => v.TeamId == team.Id, Ct));
    }

    [Fact]
    [Eis("R4-026", "R4-027")]
    public async Task Een_wijk_heeft_een_profiel_met_bron_en_jaar_en_een_matrix()
    {
        var (_, _, client) = await BeginAsync();
        var url = (await client.PostAsync("/preventie/wijken", ("Naam", "Waterrijk"))).Location!;
        Assert.Equal(422, (await client.PostAsync("/preventie/wijken", ("Naam", "Waterrijk"))).Status);

        var leeg = await client.SubmitAsync(await client.GetAsync(url), [], "Toevoegen", "form[action*='handler=Cijfer']:not([action*=CijferWeg])");
        await client.SubmitAsync(
            await client.GetAsync(url), [("Cijfer.Onderwerp", "armoede"), ("Cijfer.Waarde", "18%"), ("Cijfer.Bron", "CBS"), ("Cijfer.Jaar", "2025")], "Toevoegen", "form[action*='handler=Cijfer']:not([action*=CijferWeg])");
        await client.SubmitAsync(
            await client.GetAsync(url), [("Actie.Doelgroep", "Selectief"), ("Actie.Stadium", "Secundair"), ("Actie.Wat", "huisbezoek"), ("Actie.Wie", "Joyce")], "In de matrix zetten", "form[action*='handler=Actie']");
        var page = await client.GetAsync(url);
        var loopt = await client.SubmitAsync(page, [], "loopt: huisbezoek", "form[action*='handler=Status']");

        Assert.Equal((422, 302), (leeg.Status, loopt.Status));
        Assert.Contains("18%", page.One("#profiel").TextContent, StringComparison.Ordinal);
        Assert.Contains("CBS", page.One("#profiel").TextContent, StringComparison.Ordinal);
        var rij = page.Document.QuerySelectorAll("#matrix tr").First(r => r.TextContent.Contains("selectief", StringComparison.Ordinal));
        Assert.Contains("huisbezoek", rij.Children[2].TextContent, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        var id = new WijkId(Guid.Parse(url.Split('/')[^1]));
        Assert.Equal(MatrixactieStatus.Loopt, (await db.Set<Wijk>().SingleAsync(w => w.Id == id, Ct)).Acties.Single().Status);
    }

    [Fact]
    [Eis("R1-022", "R1-023", "R1-024")]
    public async Task De_teamleider_ziet_uren_ruimte_en_licht_naast_zwaar_zonder_een_gezin_te_noemen()
    {
        var (team, mirjam, client) = await BeginAsync();
        var ellen = await host.Data.MedewerkerAsync(team, "Ellen", "Visser", Rol.Teamleider);
        using var leider = await host.AsAsync(ellen);
        await host.Data.KortContactAsync(mirjam, await host.Data.VindplaatsAsync(team), minuten: 60);
        foreach (var naam in new[] { "Zwaarst", "Zwaarder", "Zwaar" })
        {
            var casus = await host.Data.CasusAsync(mirjam, naam);
            await using var scope = host.Data.As(null);
            var db = (Persistence.AppDbContext)scope.ServiceProvider.GetService(typeof(Persistence.AppDbContext))!;
            var geladen = await db.Set<Domain.Casus.Casus>().SingleAsync(c => c.Id == casus.Id, Ct);
            Assert.True(geladen.ZwaarteInschatten(Domain.Casus.Zwaarte.Zwaar, mirjam.Id).IsSuccess);
            await db.SaveChangesAsync(Ct);
        }

        var url = $"/team/preventie/uren/{mirjam.Id.Value}";
        Assert.Equal(403, (await client.GetAsync(url)).Status);
        Assert.Equal(403, (await client.GetAsync("/team/preventie")).Status);
        Assert.Equal(422, (await leider.PostAsync(url, ("Input.PerWeek", "50"))).Status);
        await leider.PostAsync(url, [("Input.PerWeek", "4"), .. CasusScene.Datum("Input.Van", host.Data.Vandaag.AddDays(-30))]);
        await leider.PostAsync(url, [("Input.PerWeek", "6"), .. CasusScene.Datum("Input.Van", host.Data.Vandaag.AddDays(-6))]);

        var page = await leider.GetAsync("/team/preventie");

        var rij = page.Document.QuerySelectorAll("tr").First(r => r.TextContent.Contains("Mirjam Bos", StringComparison.Ordinal)).TextContent;
        // 24 days of four hours a week and seven of six.
        Assert.Contains(PreventieUren((24 * 4 * 60 / 7) + (6 * 60)), rij, StringComparison.Ordinal);
        Assert.Contains("minder dan afgesproken", rij, StringComparison.Ordinal);
        Assert.Contains("weinig ruimte", rij, StringComparison.Ordinal);
        Assert.Contains("3, waarvan 3 zwaar", rij, StringComparison.Ordinal);
        Assert.Contains("De Klimop", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwaarst", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dat is minder dan jullie afspraken.", (await client.GetAsync("/preventie")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R4-029")]
    public async Task In_een_casus_staat_per_kind_welke_preventie_kan_en_wat_in_de_weg_staat()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/preventie";
        (string, string?)[] velden =
            [("Input.Kind", scene.Kind), ("Input.Wat", "speltherapie"), ("Input.Doelgroep", "Geindiceerd"), ("Input.Stadium", "Secundair"), ("Input.Steunvorm", "LichtKort"), ("Input.Haalbaarheid", "Deels")];

        var zonder = await StuurAsync(velden);
        var met = await StuurAsync([.. velden, ("Input.Waarom", "wachtlijst van acht weken")]);

        Assert.Equal("#Input_Waarom", Assert.Single(zonder.ErrorSummary).Href);
        var page = await scene.Client.FollowAsync(met);
        Assert.Contains("Elif: speltherapie", page.Text, StringComparison.Ordinal);
        Assert.Contains("wachtlijst van acht weken", page.Text, StringComparison.Ordinal);
        var keuze = Assert.Single(await scene.RecordsAsync<Domain.Casus.Preventiekeuze>());
        Assert.Equal(scene.Casus.Kind.Id, Assert.Single(keuze.OverWie).PersoonId);
        await scene.Client.SubmitAsync(page, [], null, "form[action*=Vervalt]");
        Assert.True(Assert.Single(await scene.RecordsAsync<Domain.Casus.Preventiekeuze>()).Vervallen);
        using var vreemde = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Bas", "Kok"));
        Assert.Equal(404, (await vreemde.GetAsync(url)).Status);

        async Task<PageResponse> StuurAsync((string, string?)[] met) => await scene.Client.SubmitAsync(await scene.Client.GetAsync(url), met);
    }

    private static string PreventieUren(int minuten) => minuten % 60 == 0 ? $"{minuten / 60} uur" : $"{minuten / 60} uur en {minuten % 60} minuten";

    private async Task<(Team Team, Medewerker Mirjam, PageClient Client)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        return (team, mirjam, await host.AsAsync(mirjam));
    }
}
