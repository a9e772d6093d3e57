namespace Eenlijn.Web.Tests.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class TijdTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R2-130", "R2-135")]
    public async Task Een_gebeurtenis_wordt_opgeschreven_verbeterd_en_weggehaald_en_een_botsing_toont_beide()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/gebeurtenissen";
        var leeg = await scene.Client.PostAsync($"{url}/noteren", ("Input.Wat", ""), ("Input.Begin.Jaar", "20x"));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href == "#Input_Begin_Jaar" || e.Href == "#Input_Begin_Dag" || e.Href == "#Input_Begin");
        Assert.Empty(await AlleAsync<Levensgebeurtenis>(scene));

        Assert.Equal(302, (await scene.Client.PostAsync(
            $"{url}/noteren",
            ("Input.Wat", "opa overleden"), ("Input.Begin.Jaar", "2019"), ("Input.Begin.Maand", "3"), ("Input.Zicht.OverWie", scene.Kind), ("Input.Leefgebied", "school"),
            ("Input.VerteldDoor", scene.Kind), ("Input.EigenInbreng", "true"), ("Input.Betekenis", "Het was stil."), ("Input.BetekenisVan", scene.Kind))).Status);
        var g = Assert.Single(await AlleAsync<Levensgebeurtenis>(scene));
        var lijst = (await scene.Client.GetAsync(url)).Text;
        Assert.Contains("maart 2019", lijst, StringComparison.Ordinal);
        Assert.Contains("ingebracht door Elif", lijst, StringComparison.Ordinal);
        Assert.Contains("opgeschreven door Mirjam", lijst, StringComparison.Ordinal);
        Assert.Contains("Elif, 1 jaar", lijst, StringComparison.Ordinal);

        var wijzigen = $"{url}/{g.Id.Value}/wijzigen";
        var (een, twee) = (await scene.Client.GetAsync(wijzigen), await scene.Client.GetAsync(wijzigen));
        Assert.Equal(302, (await scene.Client.SubmitAsync(een, [("Input.Wat", "opa gestorven")])).Status);
        var botst = await scene.Client.SubmitAsync(twee, [("Input.Wat", "opa dood")]);
        Assert.Equal(409, botst.Status);
        Assert.Contains("opa gestorven", botst.One(".el-conflict").TextContent, StringComparison.Ordinal);

        Assert.Equal(422, (await scene.Client.PostAsync($"{url}/{g.Id.Value}/intrekken", ("Reden", ""))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/{g.Id.Value}/intrekken", ("Reden", "klopt niet"))).Status);
        Assert.DoesNotContain("opa", (await scene.Client.GetAsync(url)).One("main").TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Client.GetAsync(wijzigen)).Status);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R2-130", "R2-131")]
    public async Task Het_formulier_gaat_per_deel_leeg_blijft_dicht_en_een_vraag_die_er_staat_wordt_niet_overgetypt()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/achtergrond";
        await host.Data.SaveAsync(Vraag.Noteren(scene.Casus.Id, VraagSoort.Direct, "Ik wil rust in huis.", scene.Casus.Moeder.Id, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
        await host.Data.SaveAsync(Verwijzing.Noteren(
            scene.Casus.Id,
            new() { NaarNaam = "Opvoedpoli", Waarvoor = "speltherapie", VerwezenOp = scene.Vandaag, Contacthouder = scene.Mirjam.Id, ContactOp = scene.Vandaag.AddDays(9), Verkend = new("rust", "oma helpt", "ook school", "weer slapen") },
            scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);
        var begin = await scene.Client.GetAsync(url);
        Assert.Contains("speltherapie · Opvoedpoli", begin.Text, StringComparison.Ordinal);
        Assert.Contains("wacht", begin.Texts(".nl-data-badge"));
        Assert.Contains("Ik wil rust in huis.", begin.Text, StringComparison.Ordinal);
        Assert.Contains("Nog leeg: relaties, school en gezondheid, vrije tijd", begin.Text, StringComparison.Ordinal);

        var aanleiding = await scene.Client.GetAsync($"{url}/invullen/aanleiding/van");
        Assert.Equal(422, (await scene.Client.SubmitAsync(aanleiding, [])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(
            aanleiding, [("Input.Antwoorden[0].Tekst", "Ruzie om geld."), ("Input.Antwoorden[0].Wanneer.Jaar", "2019"), ("Input.Antwoorden[0].VerteldDoor", scene.Moeder), ("Input.Antwoorden[2].Tekst", "De politie kwam."), ("Input.Antwoorden[2].Bron", "melding politie")])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync($"{url}/invullen/hulpvraag/van"), [("Input.Antwoorden[1].Tekst", "Dat papa telt."), ("Input.Antwoorden[3].Tekst", "Ruzie, kinderen in huis.")])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync($"{url}/invullen/kind-vrije-tijd/van/{scene.Kind}"), [("Input.Antwoorden[0].Tekst", "voetbal"), ("Input.VerteldDoor", scene.Kind)])).Status);

        var text = (await scene.Client.GetAsync(url)).Text;
        foreach (var deel in new[] { "2019: Ruzie om geld.", "verteld door Sanne", "melding politie", "Dat papa telt.", "Ruzie, kinderen in huis.", "voetbal", "verteld door Elif", "Nog leeg: relaties, school en gezondheid" })
        {
            Assert.Contains(deel, text, StringComparison.Ordinal);
        }

        var papier = (await scene.Client.GetAsync($"{url}/afdruk")).Text;
        Assert.Contains("Ruzie om geld.", papier, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Client.GetAsync($"{url}/invullen/kind-vrije-tijd/van/{Guid.Empty}")).Status);
        Assert.Equal(404, (await scene.Client.GetAsync($"{url}/invullen/bestaat-niet/van")).Status);
    }

    [Fact]
    [Eis("R2-130")]
    public async Task Een_deel_wijzigen_bewaart_het_oude_en_een_botsing_toont_beide()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var a = await host.Data.SaveAsync(Achtergrond.Beginnen(
            scene.Casus.Gezin.Id, "kind-vrije-tijd", scene.Casus.Kind.Id, [new("kind-club", "voetbal", null, scene.Casus.Kind.Id, null)], scene.Mirjam.Id, new(ZichtbaarVoor.Medewerkers, [scene.Casus.Kind.Id]), scene.Vandaag).Value);
        var url = $"{scene.Url}/achtergrond/{a.Id.Value}/wijzigen";
        var (een, twee) = (await scene.Client.GetAsync(url), await scene.Client.GetAsync(url));

        Assert.Equal(302, (await scene.Client.SubmitAsync(een, [("Input.Antwoorden[0].Tekst", "judo")])).Status);
        var botst = await scene.Client.SubmitAsync(twee, [("Input.Antwoorden[0].Tekst", "tennis")]);

        Assert.Equal(409, botst.Status);
        Assert.Contains("judo", botst.One(".el-conflict").TextContent, StringComparison.Ordinal);
        var nu = (await scene.Client.GetAsync(url)).Text;
        Assert.Contains("Zo stond het er eerder", nu, StringComparison.Ordinal);
        Assert.Contains("voetbal", nu, StringComparison.Ordinal);
        Assert.Equal(422, (await scene.Client.SubmitAsync(await scene.Client.GetAsync(url), [("Input.Antwoorden[0].Tekst", new string('x', 4001))])).Status);
    }

    [Fact]
    [Eis("R2-132")]
    public async Task Een_feit_uit_de_lijn_wordt_een_regel_in_eigen_woorden_en_gaat_er_weer_uit()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var g = await GebeurtenisAsync(scene, "opa overleden", 2019);
        var lijn = await scene.Client.GetAsync($"{scene.Url}/tijdlijn");
        Assert.Contains("opa overleden", lijn.Text, StringComparison.Ordinal);
        var link = lijn.Links().Single(l => l.Contains(g.Id.Value.ToString(), StringComparison.Ordinal));

        var nieuw = await scene.Client.GetAsync(link);
        Assert.Equal("opa overleden", nieuw.FieldValue("Input.Tekst"));
        Assert.Equal("2019", nieuw.FieldValue("Input.Begin.Jaar"));
        Assert.Equal(422, (await scene.Client.SubmitAsync(nieuw, [("Input.Begin.Jaar", "")])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(nieuw, [("Input.Tekst", "Opa overlijdt, het wordt stil."), ("Input.InOverzicht", "true")])).Status);

        var regel = Assert.Single(await AlleAsync<Verhaalregel>(scene));
        Assert.Equal((TijdlijnSoort.Levensgebeurtenis, g.Id.Value, ZichtbaarVoor.Medewerkers), (regel.Herkomst!.Value, regel.HerkomstId!.Value, regel.ZichtbaarVoor));
        var verhaal = await scene.Client.GetAsync($"{scene.Url}/verhaal");
        Assert.Contains("Opa overlijdt, het wordt stil.", verhaal.Text, StringComparison.Ordinal);
        Assert.NotNull(verhaal.One(".el-chart__drawing--wide"));
        Assert.Equal("gebeurtenis · opgeschreven door Mirjam", regel.Bron);
        Assert.Contains("Bron: gebeurtenis · opgeschreven door Mirjam", verhaal.One("main").TextContent, StringComparison.Ordinal);
        Assert.Contains("Opa overlijdt", (await scene.Client.GetAsync($"{scene.Url}/verhaal/afdruk")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Opa overlijdt", (await scene.Client.GetAsync($"{scene.Url}/verhaal/afdruk?voor={scene.Moeder}")).Text, StringComparison.Ordinal);

        var wijzigen = $"{scene.Url}/verhaal/{regel.Id.Value}/wijzigen";
        var (een, twee) = (await scene.Client.GetAsync(wijzigen), await scene.Client.GetAsync(wijzigen));
        Assert.Equal(302, (await scene.Client.SubmitAsync(een, [("Input.Tekst", "Opa sterft.")])).Status);
        Assert.Equal(409, (await scene.Client.SubmitAsync(twee, [("Input.Tekst", "Anders.")])).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/verhaal/{regel.Id.Value}/verwijderen")).Status);
        Assert.DoesNotContain("Opa", (await scene.Client.GetAsync($"{scene.Url}/verhaal")).One("main").TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Client.GetAsync($"{scene.Url}/verhaal/nieuw?uit=Levensgebeurtenis&van={Guid.Empty}")).Status);
    }

    [Fact]
    [Eis("R2-133")]
    public async Task Hulp_zonder_resultaat_en_een_jaar_zonder_regel_staan_er_als_leemte()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAllAsync(
            EerdereHulp.Noteren(scene.Casus.Kind.Id, new(false, "logopedie", "Klank", null, null, HulpBron.School, null, null) { Begin = Jaar(2020), Einde = Jaar(2020) }, scene.Vandaag).Value,
            EerdereHulp.Noteren(scene.Casus.Kind.Id, new(false, "zwemles", null, null, null, HulpBron.School, null, null) { Begin = Jaar(2021), Einde = Jaar(2022), Resultaat = HulpResultaat.Ja }, scene.Vandaag).Value,
            Verhaalregel.Toevoegen(scene.Casus.Gezin.Id, new("Verhuisd.") { Begin = Jaar(2019) }, scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value,
            Verhaalregel.Toevoegen(scene.Casus.Gezin.Id, new("Nu.") { Begin = Jaar(2026) }, scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);

        var text = (await scene.Client.GetAsync($"{scene.Url}/verhaal")).One("main").TextContent;

        Assert.Contains("Leemte: van logopedie (Elif) weten we niet of het hielp.", text, StringComparison.Ordinal);
        Assert.Contains("januari 2023 tot januari 2026", text, StringComparison.Ordinal);
        var lijn = (await scene.Client.GetAsync($"{scene.Url}/tijdlijn?Soort=Hulp")).Text;
        Assert.Contains("we weten niet of dit hielp", lijn, StringComparison.Ordinal);
        Assert.Contains("zwemles stopte, hielp", lijn, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R3-052")]
    public async Task Levens_staan_per_jaar_naast_elkaar_met_hulp_en_wat_die_bracht()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await GebeurtenisAsync(scene, "opa overleden", 2019);
        await host.Data.SaveAsync(EerdereHulp.Noteren(scene.Casus.Moeder.Id, new(false, "schuldhulp", null, null, null, HulpBron.PersoonZelf, null, null) { Begin = Jaar(2019), Einde = Jaar(2020), Resultaat = HulpResultaat.Deels }, scene.Vandaag).Value);

        var beide = await scene.Client.GetAsync($"{scene.Url}/tijdlijn/naast-elkaar");
        var moeder = await scene.Client.GetAsync($"{scene.Url}/tijdlijn/naast-elkaar?Wie={scene.Moeder}");

        var rij = beide.Texts("tbody tr").Single(t => t.Contains("2019", StringComparison.Ordinal));
        Assert.Contains("opa overleden", rij, StringComparison.Ordinal);
        Assert.Contains("schuldhulp begon", rij, StringComparison.Ordinal);
        Assert.Contains("schuldhulp stopte, hielp deels", beide.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("opa overleden", moeder.One("table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R2-132")]
    public async Task De_lijn_is_te_kiezen_en_gaat_blad_na_blad_terug()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAllAsync(Enumerable.Range(0, 60).Select(i => Levensgebeurtenis.Noteren(
            scene.Casus.Gezin.Id, new($"nummer {i}.") { Begin = OnzekereDatum.Van(scene.Vandaag.AddDays(-i)) }, scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value));

        var eerste = await scene.Client.GetAsync($"{scene.Url}/tijdlijn?Wie={scene.Moeder}&Soort=Leven");
        var tweede = await scene.Client.GetAsync(eerste.Links().Single(l => l.Contains("Na=", StringComparison.Ordinal)));

        Assert.Contains("nummer 49.", eerste.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nummer 50.", eerste.Text, StringComparison.Ordinal);
        Assert.Contains("nummer 50.", tweede.Text, StringComparison.Ordinal);
        Assert.Contains("nummer 59.", tweede.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await scene.Client.GetAsync($"{scene.Url}/tijdlijn?Wie=x&Soort=y&Jaar=z&Na='--&Leefgebied=?")).Status);
    }

    private static OnzekereDatum Jaar(int jaar) => OnzekereDatum.Create(jaar, null, null).Value;

    private Task<Levensgebeurtenis> GebeurtenisAsync(CasusScene scene, string wat, int jaar) => host.Data.SaveAsync(Levensgebeurtenis.Noteren(
        scene.Casus.Gezin.Id, new(wat) { Begin = Jaar(jaar) }, scene.Mirjam.Id, new(ZichtbaarVoor.Medewerkers, [scene.Casus.Kind.Id]), scene.Vandaag).Value);

    private async Task<List<T>> AlleAsync<T>(CasusScene scene)
        where T : PersoonsRecord, IVanGezin
    {
        await using var scope = host.Services.CreateAsyncScope();
        var gezin = scene.Casus.Gezin.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<T>().AsNoTracking().Where(r => r.GezinId == gezin).ToListAsync();
    }
}
