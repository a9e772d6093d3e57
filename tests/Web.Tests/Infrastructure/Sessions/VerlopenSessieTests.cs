namespace Eenlijn.Web.Tests.Infrastructure.Sessions;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence;
using Eenlijn.Web.Tests.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What is sent after the session ended comes back after signing in, to the same person, and is never sent on by itself.</summary>
public sealed class VerlopenSessieTests
{
    private const string Verslag = "roerdomp vloog over het riet";

    [Fact]
    public async Task Wat_je_had_getypt_staat_na_het_inloggen_weer_in_het_formulier_en_is_nog_niet_bewaard()
    {
        await using var scene = await Scene.BeginAsync();

        var naar = await scene.VerstuurTeLaatAsync();
        var terug = await scene.LogInAsync(scene.Ik, naar);

        Assert.Equal((scene.Url, 200), (terug.Url.PathAndQuery, terug.Status));
        Assert.Contains("Je sessie was verlopen", terug.Text, StringComparison.Ordinal);
        Assert.Equal(Verslag, terug.FieldValue("Input.Antwoord"));
        Assert.Equal("de juf", terug.FieldValue("Input.BeantwoordAan"));
        Assert.DoesNotContain(await LogVan.MedewerkerAsync(scene.Host, scene.Ik.Medewerker.Id), r => r.Gebeurtenis == "AanmeldingBeantwoord");
    }

    [Fact]
    public async Task Na_het_versturen_is_er_niets_meer_bewaard()
    {
        await using var scene = await Scene.BeginAsync();
        var terug = await scene.LogInAsync(scene.Ik, await scene.VerstuurTeLaatAsync());

        var verstuurd = await scene.Client.SubmitAsync(terug, []);

        Assert.Equal(302, verstuurd.Status);
        Assert.Contains(await LogVan.MedewerkerAsync(scene.Host, scene.Ik.Medewerker.Id), r => r.Gebeurtenis == "AanmeldingBeantwoord");
        Assert.Empty(await scene.ConceptenAsync());
    }

    [Fact]
    public async Task Een_formulier_zonder_concepten_kan_het_ook()
    {
        await using var scene = await Scene.BeginAsync();
        var casus = await scene.Host.Data.CasusAsync(scene.Ik.Medewerker);
        var pad = $"/casus/{casus.Id.Value}/regie-van-het-gezin";
        var page = await scene.Client.GetAsync(pad);
        scene.Host.Klok.Vooruit(TimeSpan.FromMinutes(61));

        var terug = await scene.LogInAsync(scene.Ik, await scene.Client.SubmitAsync(page, [("Input.RegieVanHetGezin", Verslag)]));

        Assert.Equal(Verslag, terug.FieldValue("Input.RegieVanHetGezin"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(terug, [])).Status);
        Assert.Empty(await scene.ConceptenAsync());
        Assert.DoesNotContain("Je sessie was verlopen", (await scene.Client.GetAsync(pad)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_je_had_leeggemaakt_of_uitgezet_komt_ook_zo_terug()
    {
        await using var scene = await Scene.BeginAsync();
        var casus = await scene.Host.Data.CasusAsync(scene.Ik.Medewerker);
        var pad = $"/casus/{casus.Id.Value}/veiligheid/zorg-melden";
        var page = await scene.Client.GetAsync(pad);
        Assert.NotEmpty(page.Document.QuerySelectorAll("[name='Input.OverWie'][checked], [name='Input.Voor'][checked]"));
        scene.Host.Klok.Vooruit(TimeSpan.FromMinutes(61));

        var naar = await scene.Client.SubmitAsync(page, [("Input.OverWie", null), ("Input.Voor", null), ("Input.Sinds.Dag", ""), ("Input.Wat", Verslag)]);
        var terug = await scene.LogInAsync(scene.Ik, naar);

        Assert.Equal((Verslag, ""), (terug.FieldValue("Input.Wat"), terug.FieldValue("Input.Sinds.Dag")));
        Assert.Empty(terug.Document.QuerySelectorAll("[name='Input.OverWie'][checked], [name='Input.Voor'][checked]"));
    }

    [Fact]
    public async Task Een_uitgezet_vinkje_en_een_leeggemaakte_keuze_komen_leeg_terug()
    {
        await using var scene = await Scene.BeginAsync();
        var casus = await scene.Host.Data.CasusAsync(scene.Ik.Medewerker);
        var page = await scene.Client.GetAsync($"/casus/{casus.Id.Value}/regie-toewijzen");
        scene.Host.Klok.Vooruit(TimeSpan.FromMinutes(61));

        var naar = await scene.Client.SubmitAsync(page, [("Input.WerkGaatMee", null), ("Input.NogNiet", "true"), ("Input.Medewerker", "")]);
        var terug = await scene.LogInAsync(scene.Ik, naar);

        Assert.NotNull(page.One("[type=checkbox][name='Input.WerkGaatMee']").GetAttribute("checked"));
        Assert.Null(terug.One("[type=checkbox][name='Input.WerkGaatMee']").GetAttribute("checked"));
        Assert.NotNull(terug.One("[type=checkbox][name='Input.NogNiet']").GetAttribute("checked"));
        Assert.Equal("", terug.FieldValue("Input.Medewerker"));
    }

    [Fact]
    public async Task Een_ander_die_daarna_in_dezelfde_browser_inlogt_krijgt_het_niet()
    {
        await using var scene = await Scene.BeginAsync();
        var naar = await scene.VerstuurTeLaatAsync();
        var ander = await Inlogger.NieuwAsync(scene.Host, team: scene.Team);

        var terug = await scene.LogInAsync(ander, naar);

        Assert.Equal((scene.Url, 200), (terug.Url.PathAndQuery, terug.Status));
        Assert.DoesNotContain("roerdomp", terug.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sessie was verlopen", terug.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_een_half_uur_is_het_weg()
    {
        await using var scene = await Scene.BeginAsync();
        var naar = await scene.VerstuurTeLaatAsync();
        scene.Host.Klok.Vooruit(TimeSpan.FromMinutes(31));

        Assert.DoesNotContain("roerdomp", (await scene.LogInAsync(scene.Ik, naar)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_staat_versleuteld_in_de_database_en_nergens_anders()
    {
        await using var scene = await Scene.BeginAsync();

        var naar = await scene.VerstuurTeLaatAsync();

        var concept = Assert.Single(await scene.ConceptenAsync());
        Assert.Equal((scene.Ik.Medewerker.Id, "verlopen" + scene.Url), (concept.Medewerker, concept.Formulier));
        Assert.DoesNotContain("roerdomp", concept.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("roerdomp", naar.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("roerdomp", string.Join(' ', naar.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.DoesNotContain("roerdomp", scene.Host.Logs.Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.MedewerkerAsync(scene.Host, scene.Ik.Medewerker.Id), r => r.Gebeurtenis == "ConceptBewaard");
    }

    [Fact]
    public async Task Van_wie_nooit_was_ingelogd_wordt_niets_bewaard()
    {
        await using var scene = await Scene.BeginAsync();
        using var vreemde = scene.Host.Anonymous();

        var answer = await vreemde.PostRawAsync(scene.Url, [new("Input.Antwoord", Verslag)]);

        Assert.StartsWith("/inloggen", answer.Location, StringComparison.Ordinal);
        Assert.Empty(await scene.ConceptenAsync());
    }

    [Fact]
    public async Task Een_sessie_die_langer_dan_vier_dagen_over_is_bewaart_niets_meer()
    {
        await using var scene = await Scene.BeginAsync();

        await scene.VerstuurTeLaatAsync(TimeSpan.FromDays(5));

        Assert.Empty(await scene.ConceptenAsync());
    }

    /// <summary>A worker with the form for an answer open; a clock of its own.</summary>
    private sealed class Scene(WebHost host, Team team, Inlogger ik, PageClient client, PageResponse formulier) : IAsyncDisposable
    {
        public WebHost Host => host;

        public Team Team => team;

        public Inlogger Ik => ik;

        public PageClient Client => client;

        public string Url => formulier.Url.PathAndQuery;

        public static async Task<Scene> BeginAsync()
        {
            var host = new WebHost();
            await host.InitializeAsync();
            var team = await host.Data.TeamAsync();
            var ik = await Inlogger.NieuwAsync(host, team: team);
            var client = host.Anonymous();
            await ik.EersteKeerAsync(client);
            var aanmelding = await host.Data.AanmeldingAsync(ik.Medewerker);
            return new(host, team, ik, client, await client.GetAsync(aanmelding.Url + "/antwoorden"));
        }

        public async Task<PageResponse> VerstuurTeLaatAsync(TimeSpan? teLaat = null)
        {
            host.Klok.Vooruit(TimeSpan.FromMinutes(61) + (teLaat ?? TimeSpan.Zero));
            var answer = await client.SubmitAsync(formulier, [("Input.Antwoord", Verslag), ("Input.BeantwoordAan", "de juf")]);
            Assert.StartsWith("/inloggen?", answer.Location, StringComparison.Ordinal);
            return answer;
        }

        /// <summary>The whole way in, and on to where he was going.</summary>
        public async Task<PageResponse> LogInAsync(Inlogger wie, PageResponse naar)
        {
            var begin = await client.FollowAsync(naar);
            if (wie != ik)
            {
                using var elders = host.Anonymous();
                await wie.EersteKeerAsync(elders);
            }

            var stap = await client.SubmitAsync(begin, [("Input.Naam", wie.Naam), ("Input.Wachtwoord", Inlogger.Eigen)]);
            var klaar = await client.SubmitAsync(await client.FollowAsync(stap), [("Input.Code", wie.Code(1))]);
            return await client.FollowAsync(klaar);
        }

        public async Task<List<Concept>> ConceptenAsync()
        {
            await using var scope = host.Data.As(null);
            return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Concept>().AsNoTracking().ToListAsync();
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await host.DisposeAsync();
        }
    }
}
