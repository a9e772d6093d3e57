namespace Eenlijn.Web.Tests.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class BesluitPaginaTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R3-014", "R3-031", "R3-034")]
    public async Task Van_wens_tot_besluit_en_zonder_overtypen_in_het_plan()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await BesluitAsync(scene);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"), ("Input.Voordelen", "iedereen weet het"), ("Input.Van", $"persoon:{scene.Kind}"))).Status);
        var optie = Assert.Single(await scene.RecordsAsync<Besluit>()).Opties.Single().Id;
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/voorkeur/{scene.Kind}", ("Input.Opties[0].Voorkeur", "Liefst"), ("Input.Opties[0].Eerder", "HielpNiet"), ("Input.Opties[0].Woorden", "maar nu met oma"))).Status);
        var page = await scene.Client.GetAsync(url);
        Assert.Contains("iedereen weet het", page.Text, StringComparison.Ordinal);
        Assert.Contains("eerder geprobeerd, dat hielp niet", page.Text, StringComparison.Ordinal);

        var leeg = await scene.Client.PostAsync($"{url}/nemen", ("Input.Tekst", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Superset(new HashSet<string> { "#Input_Tekst", "#Input_BelangKind", "#Input_TerugkijkenOp_Dag" }, leeg.ErrorSummary.Select(e => e.Href ?? "").ToHashSet());
        Assert.Equal(302, (await NemenAsync(scene, url, optie, ("Input.Trede", "5"))).Status);

        var besloten = await scene.Client.GetAsync(url);
        Assert.Contains("We eten samen.", besloten.Text, StringComparison.Ordinal);
        Assert.Contains("gekozen", besloten.Text, StringComparison.Ordinal);
        var naarPlan = await scene.Client.GetAsync($"{scene.Url}/plan/uit-besluit/{url[(url.LastIndexOf('/') + 1)..]}");
        Assert.Equal("drie avonden samen eten", naarPlan.One("#Input_Titel").GetAttribute("value"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(naarPlan, [("Acties[0].Wie", "gezin")])).Status);
        await using var scope = host.Services.CreateAsyncScope();
        var gezin = scene.Casus.Gezin.Id;
        var doel = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Doel>().AsNoTracking().SingleAsync(d => d.GezinId == gezin, TestContext.Current.CancellationToken);
        Assert.Equal(("drie avonden samen eten", "rust in huis", "vaste dagen"), (doel.Titel, doel.EigenWoorden, Assert.Single(doel.Acties).Wat));
        Assert.Equal("#Input_Titel", Assert.Single((await scene.Client.SubmitAsync(naarPlan, [("Acties[0].Wie", "samen")])).ErrorSummary).Href);
    }

    [Fact]
    [Eis("R3-016", "R3-021", "R3-035")]
    public async Task Een_lage_trede_een_verschil_en_een_afwijking_vragen_een_reden_bij_het_veld()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await BesluitAsync(scene);
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"));
        await scene.Client.PostAsync($"{url}/voorkeur/{scene.Moeder}", ("Input.Opties[0].Voorkeur", "Niet"));
        var optie = Assert.Single(await scene.RecordsAsync<Besluit>()).Opties.Single().Id;

        var fout = await NemenAsync(scene, url, optie, ("Input.Trede", "2"), ("Input.Stemmen[0].Akkoord", "Oneens"));
        Assert.Equal(422, fout.Status);
        Assert.Superset(new HashSet<string> { "#Input_RedenTrede", "#Input_Grond", "#Input_RedenAfwijking", "#Input_Stemmen_0__Woorden" }, fout.ErrorSummary.Select(e => e.Href ?? "").ToHashSet());
        Assert.Equal("We eten samen.", fout.One("#Input_Tekst").TextContent.Trim());
        Assert.Equal(302, (await scene.Client.SubmitAsync(
            fout,
            [("Input.RedenTrede", "het moest vandaag"), ("Input.Grond", "moeder beslist"), ("Input.RedenAfwijking", "er was niets anders"), ("Input.Stemmen[0].Woorden", "ik wil het niet")])).Status);
        Assert.Contains("er was niets anders", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R3-019", "R3-038")]
    public async Task Onveilig_stopt_het_kiezen_en_opent_de_zorg_met_de_tekst_erin()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await BesluitAsync(scene);
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"));
        Assert.Equal(["#Input_Soort", "#Input_Tekst"], (await scene.Client.PostAsync($"{url}/voorwaarde", ("Input.Tekst", ""))).ErrorSummary.Select(e => e.Href));
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/voorwaarde", ("Input.Soort", "Veiligheid"), ("Input.Tekst", "Niemand is alleen met wie dronk."))).Status);
        var oud = await scene.Client.GetAsync($"{url}/toetsen");

        var gestopt = await scene.Client.SubmitAsync(oud, [("Input.Voorwaarden[0].Uitkomst", "NietVoldaan"), ("Input.Voorwaarden[0].Toelichting", "gisteren nog")]);
        Assert.Equal($"{scene.Url}/veiligheid/zorg-melden", gestopt.Location);
        Assert.Contains("gisteren nog", (await scene.Client.FollowAsync(gestopt)).One("#Input_Wat").TextContent, StringComparison.Ordinal);
        Assert.Contains("Eerst moet het veilig zijn", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{url}/nemen", (await scene.Client.GetAsync(url)).Links());
        Assert.Equal(409, (await scene.Client.SubmitAsync(oud, [("Input.Voorwaarden[0].Uitkomst", "Voldaan")])).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/toetsen", ("Input.Voorwaarden[0].Uitkomst", "Voldaan"))).Status);
        Assert.Contains($"{url}/nemen", (await scene.Client.GetAsync(url)).Links());
    }

    [Fact]
    [Eis("R3-033", "R3-023")]
    public async Task Eerst_wens_en_doel_en_een_besluit_kan_opnieuw_bekeken_worden()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var zonder = await scene.Client.PostAsync($"{scene.Url}/beslissen/besluiten/voorbereiden", ("Input.Vraag", "Wat helpt ons?"));
        Assert.DoesNotContain($"{zonder.Location}/optie", (await scene.Client.FollowAsync(zonder)).Links());
        Assert.Equal(422, (await scene.Client.PostAsync($"{zonder.Location}/optie", ("Input.Soort", "Licht"), ("Input.Wat", "hulp"))).Status);

        var url = await BesluitAsync(scene);
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"));
        var besluit = (await scene.RecordsAsync<Besluit>()).Single(b => b.Opties.Count > 0);
        await NemenAsync(scene, url, besluit.Opties.Single().Id, ("Input.Trede", "4"));
        Assert.Equal("#Input_Reden", Assert.Single((await scene.Client.PostAsync($"{url}/heroverwegen", ("Input.Reden", ""))).ErrorSummary).Href);
        var nieuw = await scene.Client.PostAsync($"{url}/heroverwegen", ("Input.Reden", "oma is verhuisd"));
        Assert.Contains("vaste dagen", (await scene.Client.FollowAsync(nieuw)).Text, StringComparison.Ordinal);
        Assert.Contains(nieuw.Location, (await scene.Client.GetAsync(url)).Links());
        Assert.Equal(404, (await scene.Client.GetAsync($"{url}/wijzigen")).Status);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R3-024")]
    public async Task Is_de_dag_om_terug_te_kijken_voorbij_dan_staat_dat_bij_het_besluit_en_bij_Vandaag()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await BesluitAsync(scene);
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"));
        var optie = Assert.Single(await scene.RecordsAsync<Besluit>()).Opties.Single().Id;
        Assert.Equal(302, (await NemenAsync(scene, url, optie, ("Input.Trede", "5"))).Status);
        Assert.DoesNotContain("Kijk samen terug op een besluit", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));
        var begin = host.Klok.Nu;
        try
        {
            host.Klok.Vooruit(41);
            using var later = await host.AsAsync(scene.Mirjam);
            Assert.Contains("terugkijken had gemoeten op", (await later.GetAsync($"{scene.Url}/beslissen")).Text, StringComparison.Ordinal);
            var vandaag = await later.GetAsync("/vandaag");
            Assert.Contains("Kijk samen terug op een besluit", vandaag.Texts("main strong"));
            Assert.Contains(url, vandaag.Links());
            Assert.Equal(302, (await later.PostAsync($"{url}/heroverwegen", ("Input.Reden", "we keken samen terug"))).Status);
            Assert.DoesNotContain("Kijk samen terug op een besluit", (await later.GetAsync("/vandaag")).Texts("main strong"));
        }
        finally
        {
            host.Klok.Nu = begin;
        }
    }

    [Fact]
    [Eis("R0-015")]
    public async Task Gekozen_hulp_elders_wordt_een_verwijzing_met_wat_er_verkend_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await BesluitAsync(scene);
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"));
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Netwerk"), ("Input.Wat", "oma past op"));
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Licht"), ("Input.Wat", "een oudergroep"));
        var opties = Assert.Single(await scene.RecordsAsync<Besluit>()).Opties;
        Assert.DoesNotContain("Verwijzing noteren", (await scene.Client.GetAsync(url)).Texts("button"));
        Assert.Equal(302, (await NemenAsync(scene, url, opties.Single(o => o.Soort == Optiesoort.Licht).Id, ("Input.Trede", "5"))).Status);

        var naar = await scene.Client.SubmitAsync(await scene.Client.GetAsync(url), [], "Verwijzing noteren");

        Assert.Equal($"{scene.Url}/verwijzingen/nieuw", naar.Location);
        var formulier = await scene.Client.FollowAsync(naar);
        Assert.Equal(
            ["een oudergroep", "Wat helpt ons?\nrust in huis", "vaste dagen\noma past op", "vaste dagen\noma past op\neen oudergroep (gekozen)", "drie avonden samen eten"],
            new[] { "Waarvoor", "Veranderwens", "Krachten", "Oplossingen", "Resultaat" }.Select(v => formulier.One($"#Input_{v}").TextContent.Trim()));
    }

    [Fact]
    [Eis("R3-014")]
    public async Task Een_besluit_gaat_op_papier_met_de_ogen_van_wie_het_krijgt_en_staat_in_de_lijn()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await BesluitAsync(scene);
        await scene.Client.PostAsync($"{url}/optie", ("Input.Soort", "Eigen"), ("Input.Wat", "vaste dagen"), ("Input.Voordelen", "iedereen weet het"));
        var besluit = Assert.Single(await scene.RecordsAsync<Besluit>());
        Assert.Contains("Dit is nog niet besloten.", (await scene.Client.GetAsync($"{url}/afdruk")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await NemenAsync(scene, url, besluit.Opties.Single().Id, ("Input.Trede", "5"))).Status);

        var papier = await scene.Client.GetAsync($"{url}/afdruk");
        Assert.Contains("We eten samen.", papier.Text, StringComparison.Ordinal);
        Assert.Contains("vaste dagen (gekozen)", papier.Texts("h3"));
        var moeder = await scene.Client.GetAsync($"{url}/afdruk?voor={scene.Moeder}");
        Assert.Contains("We eten samen.", moeder.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Voor wie is deze afdruk?", moeder.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Client.GetAsync($"{url}/afdruk?voor={Guid.CreateVersion7()}")).Status);
        Assert.Contains("Samen besloten: We eten samen.", (await scene.Client.GetAsync($"{scene.Url}/tijdlijn")).Text, StringComparison.Ordinal);

        await host.Data.SaveAsync(Domain.Toestemming.Afscherming.Besluiten(
            scene.Casus.Gezin.Id, scene.Casus.Moeder.Id, Domain.Toestemming.AfschermingDoel.VanRecord(besluit.Id), new(scene.Mirjam.Id, scene.Karim.Id, "veiligheid", scene.Vandaag, scene.Vandaag.AddDays(60))).Value);
        var niets = await scene.Client.GetAsync($"{url}/afdruk?voor={scene.Moeder}");
        Assert.Equal($"{url}/afdruk?niet={scene.Moeder}", niets.Location);
        Assert.Contains("Sanne mag dit niet lezen.", (await scene.Client.FollowAsync(niets)).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await scene.Client.GetAsync($"{url}/afdruk")).Status);
    }

    [Fact]
    [Eis("R3-046", "R3-049", "R3-050")]
    public async Task Wat_iemand_in_een_gesprek_zei_wordt_een_doel_of_actie_zonder_overtypen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync(
            $"{scene.Url}/beslissen/hulpmiddelen/drieluik/invullen", ("Input.Wie", $"persoon:{scene.Kind}"), ("Input.Antwoorden[1].Tekst", "samen op vakantie"), ("Input.Antwoorden[2].Tekst", "sparen in een pot"));
        var blad = Assert.Single(await scene.RecordsAsync<Werkblad>()).Id.Value;

        var doel = await scene.Client.GetAsync($"{scene.Url}/plan/doel-toevoegen?blad={blad}&vraag=zoals-gewenst");
        Assert.Equal("samen op vakantie", doel.One("#Input_Titel").GetAttribute("value"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(doel, [])).Status);
        var actie = await scene.Client.GetAsync($"{scene.Url}/plan/uit-gesprek/{blad}/antwoord/weg-erheen");
        Assert.Equal("sparen in een pot", actie.One("#Input_Actie_Wat").GetAttribute("value"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(actie, CasusScene.Datum("Input.Actie.Voor", scene.Vandaag.AddDays(9)))).Status);
        await using var scope = host.Services.CreateAsyncScope();
        var gezin = scene.Casus.Gezin.Id;
        var stap = Assert.Single((await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Doel>().AsNoTracking().SingleAsync(d => d.GezinId == gezin, TestContext.Current.CancellationToken)).Acties);
        Assert.Equal((scene.Casus.Kind.Id, scene.Vandaag.AddDays(9)), (stap.Persoon, stap.Voor));
        Assert.Contains("sparen in een pot", (await scene.Client.GetAsync($"{scene.Url}/plan")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Client.GetAsync($"{scene.Url}/plan/uit-gesprek/{blad}/antwoord/niets")).Status);
    }

    private static async Task<string> BesluitAsync(CasusScene scene)
    {
        var antwoord = await scene.Client.PostAsync(
            $"{scene.Url}/beslissen/besluiten/voorbereiden", ("Input.Vraag", "Wat helpt ons?"), ("Input.Wens", "rust in huis"), ("Input.WensVan", scene.Moeder), ("Input.Doel", "drie avonden samen eten"));
        Assert.Equal(302, antwoord.Status);
        return antwoord.Location!;
    }

    private static Task<PageResponse> NemenAsync(CasusScene scene, string url, Guid optie, params (string, string?)[] anders) => scene.Client.PostAsync(
        $"{url}/nemen",
        [
            ("Input.Opties", optie.ToString()), ("Input.Tekst", "We eten samen."), ("Input.BelangKind", "rust"), ("Input.Beslisser", "Samen"), .. CasusScene.Datum("Input.TerugkijkenOp", scene.Vandaag.AddDays(40)),
            .. anders.Any(a => a.Item1 == "Input.Stemmen[0].Akkoord") ? [] : new (string, string?)[] { ("Input.Stemmen[0].Akkoord", "Eens") }, .. anders,
        ]);
}
