namespace Eenlijn.Web.Tests.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Tests.Casus;

public sealed class GesprekPaginaTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R3-001", "R3-006", "R3-007")]
    public async Task Een_gesprek_gaat_van_agenda_tot_samenvatting_en_staat_dan_ook_bij_de_contacten()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await GesprekAsync(scene);

        var page = await scene.Client.GetAsync(url);
        Assert.Contains("Stap 1 van 9", page.Text, StringComparison.Ordinal);
        Assert.Contains("zwemles", page.Text, StringComparison.Ordinal);
        var deelnemer = Assert.Single(await scene.RecordsAsync<Beslisgesprek>()).Deelnemers.Single(d => d.Persoon == scene.Casus.Moeder.Id).Id;
        var doel = await scene.Client.GetAsync($"{url}/doel");
        var plek = Plek(doel, deelnemer);
        Assert.Equal($"#Input_Deelnemers_{plek}__Eigen", Assert.Single((await scene.Client.SubmitAsync(doel, [($"Input.Deelnemers[{plek}].Akkoord", "Anders")])).ErrorSummary).Href);
        Assert.Equal(302, (await scene.Client.SubmitAsync(doel, [($"Input.Deelnemers[{plek}].Akkoord", "Anders"), ($"Input.Deelnemers[{plek}].Eigen", "Ik wil over geld praten.")])).Status);
        Assert.Contains("Ik wil over geld praten.", (await scene.Client.GetAsync($"{url}?stap=welkom")).Text, StringComparison.Ordinal);

        var zonder = await scene.Client.SubmitAsync(await scene.Client.GetAsync($"{url}?stap=doel"), [("Input.Reden", "")], button: "Overslaan");
        Assert.Equal((422, "#Input_Reden"), (zonder.Status, zonder.ErrorSummary[0].Href));
        Assert.Equal(302, (await scene.Client.SubmitAsync(zonder, [("Input.Reden", "dat weten we al")], button: "Overslaan")).Status);
        Assert.Contains("dat weten we al", (await scene.Client.GetAsync($"{url}?stap=doel")).Text, StringComparison.Ordinal);

        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/samenvatting", ("Input.Tekst", "We gaan zwemmen."))).Status);
        var nakijken = await scene.Client.GetAsync($"{url}/nakijken");
        var gezin = Assert.Single(await scene.RecordsAsync<Beslisgesprek>()).Deelnemers.Where(d => d.Persoon is not null).Select(d => Plek(nakijken, d.Id)).ToList();
        Assert.Equal(302, (await scene.Client.SubmitAsync(nakijken, [.. gezin.Select(p => ($"Input.Deelnemers[{p}].Oordeel", (string?)"Klopt"))])).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/sluiten", ("Input.Minuten", "40"))).Status);

        Assert.NotNull(Assert.Single(await scene.RecordsAsync<Beslisgesprek>()).GeslotenOp);
        var papier = await scene.Client.GetAsync($"{url}/afdruk?voor={scene.Moeder}");
        Assert.Contains("We gaan zwemmen.", papier.Text, StringComparison.Ordinal);
        Assert.Contains("Ik wil over geld praten.", (await scene.Client.GetAsync($"{url}?stap=welkom")).Text, StringComparison.Ordinal);
        var contact = Assert.Single(await scene.RecordsAsync<Contact>());
        Assert.Equal((40, true), (contact.Minuten, contact.Verslag!.Contains("We gaan zwemmen.", StringComparison.Ordinal)));
        Assert.Contains("BeslisgesprekGesloten", await scene.LogAsync());
        Assert.Equal(404, (await scene.Client.GetAsync($"{url}/wijzigen")).Status);
    }

    [Fact]
    [Eis("R3-005", "R3-015")]
    public async Task Een_open_vraag_komt_op_de_agenda_van_het_volgende_gesprek_en_een_voorstel_krijgt_antwoord()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await GesprekAsync(scene);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/punt?soort=OpenVraag", ("Input.Van", $"persoon:{scene.Moeder}"), ("Input.Tekst", "Wie betaalt de zwemles?"))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/punt?soort=Werkwijze", ("Input.Van", $"persoon:{scene.Kind}"), ("Input.Tekst", "Eerst alleen met mij."))).Status);
        var voorstel = Assert.Single(await scene.RecordsAsync<Beslisgesprek>()).Punten.Single(p => p.Soort == Puntsoort.Werkwijze);
        var punt = $"{url}/punten/{voorstel.Id}";

        Assert.Equal("#Input_Antwoord", Assert.Single((await scene.Client.PostAsync(punt, ("Input.Stand", "Overgenomen"))).ErrorSummary).Href);
        var oud = await scene.Client.GetAsync(punt);
        Assert.Equal(302, (await scene.Client.PostAsync(punt, ("Input.Stand", "Overgenomen"), ("Input.Antwoord", "We beginnen met jou."))).Status);
        Assert.Equal(409, (await scene.Client.SubmitAsync(oud, [("Input.Stand", "NietOvergenomen"), ("Input.Antwoord", "Nee.")])).Status);

        var nieuw = await scene.Client.GetAsync($"{scene.Url}/beslissen/gesprekken/voorbereiden");
        Assert.Contains("Wie betaalt de zwemles?", nieuw.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await scene.Client.SubmitAsync(nieuw, [("Input.Doel", "De zwemles")])).Status);
        var gesprekken = await scene.RecordsAsync<Beslisgesprek>();
        Assert.Equal(Puntstand.Meegenomen, gesprekken[0].Punten.Single(p => p.Soort == Puntsoort.OpenVraag).Stand);
        Assert.Equal("Wie betaalt de zwemles?", Assert.Single(gesprekken[1].Punten).Tekst);
    }

    [Fact]
    [Eis("R3-022", "R4-051", "R3-045")]
    public async Task Ieders_antwoord_staat_apart_en_zonder_te_vragen_wat_goed_gaat_kom_je_niet_verder()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await GesprekAsync(scene);
        var gesprek = url[(url.LastIndexOf('/') + 1)..];
        var blad = $"{scene.Url}/beslissen/hulpmiddelen/wat-speelt/invullen?gesprek={gesprek}&stap=vraag";

        Assert.Equal("#Input_Reden", Assert.Single((await scene.Client.SubmitAsync(await scene.Client.GetAsync($"{url}?stap=vraag"), [], button: "Klaar, verder")).ErrorSummary).Href);
        Assert.Equal(422, (await scene.Client.PostAsync(blad, ("Input.Antwoorden[0].Tekst", "het eten"))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync(blad, ("Input.Wie", $"persoon:{scene.Moeder}"), ("Input.Antwoorden[0].Tekst", "het eten"), ("Input.Antwoorden[2].Tekst", "de ochtenden"))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync(blad, ("Input.Wie", "ik"), ("Input.Antwoorden[0].Tekst", "iedereen is moe"))).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync($"{url}?stap=vraag"), [], button: "Klaar, verder")).Status);

        var page = await scene.Client.GetAsync($"{url}?stap=vraag");
        Assert.Equal(2, page.Document.QuerySelectorAll(".el-voice").Length);
        Assert.Contains("de ochtenden", page.Document.QuerySelectorAll(".el-voice .el-quote").Select(q => q.TextContent.Trim('“', '”', ' ', '\n')));
        Assert.Contains("iedereen is moe", page.Document.QuerySelectorAll(".el-voice .el-plain").Select(q => q.TextContent.Trim()));

        var last = $"{scene.Url}/beslissen/hulpmiddelen/last/invullen";
        Assert.Equal("#Input_Antwoorden_0__Getal", Assert.Single((await scene.Client.PostRawAsync(last, await RauwAsync(scene, last, ("Input.Wie", "ik"), ("Input.Antwoorden[0].Getal", "11")))).ErrorSummary).Href);
        Assert.Equal(302, (await scene.Client.PostAsync(last, ("Input.Wie", $"persoon:{scene.Moeder}"), ("Input.Antwoorden[0].Getal", "7"))).Status);
        Assert.Contains("het is goed te doen", (await scene.Client.GetAsync($"{scene.Url}/beslissen/hulpmiddelen/last")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R3-011", "R3-012", "R4-052")]
    public async Task Het_beeld_houdt_ieders_antwoord_ook_als_er_een_nieuw_beeld_komt()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/beslissen/beeld";
        var oud = await scene.Client.GetAsync($"{url}/maken");
        Assert.Equal(302, (await scene.Client.SubmitAsync(oud, [("Input.WatSpeelt", "Druk rond zes uur"), ("Input.Factoren[0].Tekst", "oma"), ("Input.Factoren[0].Waar", "Omgeving"), ("Input.Factoren[0].Werking", "Beschermt")])).Status);
        var beeld = Assert.Single(await scene.RecordsAsync<Situatiebeeld>());
        Assert.Equal("oma", Assert.Single(beeld.Factoren).Tekst);
        Assert.Equal(409, (await scene.Client.SubmitAsync(oud, [("Input.WatSpeelt", "Iets anders")])).Status);

        var antwoord = $"{url}/{beeld.Id.Value}/reageren";
        Assert.Equal(["#Input_Wie", "#Input_Begrip", "#Input_Eens"], (await scene.Client.PostAsync(antwoord, ("Input.Woorden", ""))).ErrorSummary.Select(e => e.Href));
        Assert.Equal(302, (await scene.Client.PostAsync(antwoord, ("Input.Wie", scene.Moeder), ("Input.Begrip", "Ja"), ("Input.Eens", "Oneens"), ("Input.Woorden", "Het is juist in de ochtend."))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/maken", ("Input.WatSpeelt", "Druk in de ochtend"))).Status);

        var page = await scene.Client.GetAsync(url);
        Assert.Contains("Druk in de ochtend", page.Text, StringComparison.Ordinal);
        Assert.Contains("Het is juist in de ochtend.", page.Text, StringComparison.Ordinal);
        Assert.Equal(422, (await scene.Client.PostAsync($"{url}/maken", ("Input.Psychiatrie", "Uitgesloten"))).Status);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R3-018", "R3-025", "R3-026")]
    public async Task Wie_hulp_nodig_heeft_bij_het_meedenken_krijgt_korte_vragen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = await GesprekAsync(scene);
        Assert.DoesNotContain("el-prompts--short", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);

        Assert.Equal(302, (await scene.Client.PostAsync(
            $"{scene.Url}/beslissen/meedenken/{scene.Moeder}", ("Input.HulpBijMeedenken", "true"), ("Input.EerdereErvaring", "Ze praatten over mij."), ("Input.WieBeslist", "Samen"))).Status);

        var page = await scene.Client.GetAsync(url);
        Assert.Contains("el-prompts--short", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ze praatten over mij.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Client.GetAsync($"{scene.Url}/beslissen/meedenken/{Guid.CreateVersion7()}")).Status);
    }

    internal static async Task<string> GesprekAsync(CasusScene scene)
    {
        var antwoord = await scene.Client.PostAsync(
            $"{scene.Url}/beslissen/gesprekken/voorbereiden", ("Input.Doel", "Kijken wat helpt"), ("Input.EerstePunt", "zwemles"), ("Input.EerstePuntVan", $"persoon:{scene.Moeder}"));
        Assert.Equal(302, antwoord.Status);
        return antwoord.Location!;
    }

    private static int Plek(PageResponse page, Guid deelnemer) =>
        page.Document.QuerySelectorAll("input[name$='].Id']").Index().First(i => i.Item.GetAttribute("value") == deelnemer.ToString()).Index;

    private static async Task<IEnumerable<KeyValuePair<string, string>>> RauwAsync(CasusScene scene, string url, params (string Name, string Value)[] fields)
    {
        var page = await scene.Client.GetAsync(url);
        var rest = page.Document.QuerySelectorAll("main form[method=post] input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
        return rest.Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
    }
}
