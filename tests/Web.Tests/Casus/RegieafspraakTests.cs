namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;

public sealed class RegieafspraakTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly (string, string?)[] Verdeeld =
    [
        .. RegieInhoud.Lijst.Waarden.Index().SelectMany(w => new (string, string?)[]
        {
            ($"Input.Punten[{w.Index}].Code", w.Item.Code),
            ($"Input.Punten[{w.Index}].Doet", w.Item.Code == "crisis" ? "Ander" : "Regisseur"),
            ($"Input.Punten[{w.Index}].Wie", w.Item.Code == "crisis" ? "de crisisdienst" : null),
        }),
    ];

    [Fact]
    [Eis("R1-052", "R1-058")]
    public async Task Wat_de_casusregie_inhoudt_staat_er_per_onderdeel_naast_de_regie_van_het_gezin()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/regie-van-het-gezin", ("Input.RegieVanHetGezin", "Sanne beslist zelf."));
        var url = $"{scene.Url}/regieafspraak";
        var leeg = await scene.Client.PostAsync($"{url}/afspreken", ("Input.Opzoeken", ""));
        Assert.Equal((422, "#Input_Punten_0__Doet"), (leeg.Status, leeg.ErrorSummary[0].Href));

        Assert.Equal(302, (await scene.Client.PostAsync(
            $"{url}/afspreken", [.. Verdeeld, ("Input.Houding", "Naast"), ("Input.Opzoeken", "Na twee keer gaat Mirjam langs."), ("Input.Gevraagden", $"persoon:{scene.Moeder}")])).Status);

        var page = await scene.Client.GetAsync(url);
        Assert.Contains("Sanne beslist zelf.", page.Text, StringComparison.Ordinal);
        Assert.Contains("de crisisdienst", page.Text, StringComparison.Ordinal);
        Assert.Contains("naast het gezin", page.Text, StringComparison.Ordinal);
        Assert.Contains("Na twee keer gaat Mirjam langs.", page.Text, StringComparison.Ordinal);
        Assert.Contains("RegieAfgesproken", await scene.LogAsync());
        Assert.Contains($"{url}", string.Join(' ', (await scene.Client.GetAsync($"{scene.Url}/regie")).Links()), StringComparison.Ordinal);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync(url)).Status);
        Assert.Equal(404, (await karim.GetAsync($"{url}/afspreken")).Status);
    }

    [Fact]
    [Eis("R1-053")]
    public async Task Een_nee_en_te_lang_geen_antwoord_vallen_op_en_wie_erbij_komt_wordt_gevraagd()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/regieafspraak";
        await scene.Client.PostAsync($"{url}/afspreken", [.. Verdeeld, ("Input.Gevraagden", $"persoon:{scene.Moeder}"), ("Input.Gevraagden", $"persoon:{scene.Kind}")]);
        var afspraak = Assert.Single(await scene.RecordsAsync<Regieafspraak>());
        var (moeder, kind) = (afspraak.Bevestigingen.Single(b => b.Persoon == scene.Casus.Moeder.Id), afspraak.Bevestigingen.Single(b => b.Persoon == scene.Casus.Kind.Id));
        var antwoord = $"{url}/{afspraak.Id.Value}/bevestigingen/{moeder.Id}";

        Assert.Equal("#Input_Opmerking", Assert.Single((await scene.Client.PostAsync(antwoord, ("Input.Antwoord", "Geweigerd"))).ErrorSummary).Href);
        Assert.Equal(302, (await scene.Client.PostAsync(antwoord, ("Input.Antwoord", "Geweigerd"), ("Input.Opmerking", "Ik wil zelf bellen."))).Status);
        var oud = await scene.Client.GetAsync(antwoord);
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync(antwoord), [("Input.Opmerking", "Ik wil echt zelf bellen.")])).Status);
        var botst = await scene.Client.SubmitAsync(oud, [("Input.Opmerking", "Toch niet.")]);
        Assert.Equal(409, botst.Status);
        Assert.Contains("Ik wil echt zelf bellen.", botst.One(".utrecht-alert--warning").TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (await scene.Client.SubmitAsync(botst, [("Input.Opmerking", "Ik wil zelf bellen.")])).Status);
        var joke = await host.Data.SaveAsync(Betrokkenheid.Beginnen(scene.Casus.Id, new(BetrokkenSoort.Partner, "intern begeleider") { Naam = "Joke" }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
        host.Klok.Vooruit(15);
        try
        {
            using var mirjam = await host.AsAsync(scene.Mirjam);
            var page = await mirjam.GetAsync(url);
            Assert.Contains("niet eens", page.Text, StringComparison.Ordinal);
            Assert.Contains("Ik wil zelf bellen.", page.Text, StringComparison.Ordinal);
            Assert.Contains("al lang geen antwoord", page.Text, StringComparison.Ordinal);
            Assert.Contains("Joke (intern begeleider)", page.One(".utrecht-alert--info").TextContent, StringComparison.Ordinal);
            Assert.Equal(302, (await mirjam.PostAsync($"{url}/{afspraak.Id.Value}/erbij-vragen", ("Input.Gevraagden", $"betrokkene:{joke.Id.Value}"))).Status);
        }
        finally
        {
            host.Klok.Vooruit(-15);
        }

        Assert.Contains(Assert.Single(await scene.RecordsAsync<Regieafspraak>()).Bevestigingen, b => b.Betrokkenheid == joke.Id);
        Assert.Equal(Regieantwoord.NogNiet, kind.Antwoord);
    }

    [Fact]
    [Eis("R1-053")]
    public async Task Een_nieuwe_afspraak_vraagt_iedereen_opnieuw_en_twee_tegelijk_zien_beide()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/regieafspraak/afspreken";
        (string, string?) moeder = ("Input.Gevraagden", $"persoon:{scene.Moeder}");
        await scene.Client.PostAsync(url, [.. Verdeeld, moeder]);
        var (een, twee) = (await scene.Client.GetAsync(url), await scene.Client.GetAsync(url));

        Assert.Equal(302, (await scene.Client.SubmitAsync(een, [("Input.Punten[2].Wie", "de huisartsenpost")])).Status);
        var conflict = await scene.Client.SubmitAsync(twee, [("Input.Punten[2].Wie", "Veilig Thuis")]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("de huisartsenpost", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        var alle = await scene.RecordsAsync<Regieafspraak>();
        Assert.Equal([(1, true), (2, false)], alle.Select(a => (a.Nummer, a.VervangenOp is not null)));
        Assert.Contains("de crisisdienst", (await scene.Client.GetAsync($"{scene.Url}/regieafspraak")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-059")]
    public async Task Ieders_kijk_staat_naast_die_van_de_ander_en_hoe_het_verderging()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/verschillen";
        var leeg = await scene.Client.PostAsync($"{url}/noteren", ("Input.Onderwerp", ""));
        Assert.Equal(["#Input_Onderwerp", "#Input_Eerste_Wie", "#Input_Eerste_Tekst", "#Input_Tweede_Wie", "#Input_Tweede_Tekst"], leeg.ErrorSummary.Select(e => e.Href));

        var bewaard = await scene.Client.PostAsync(
            $"{url}/noteren",
            ("Input.Onderwerp", "of Elif naar therapie gaat"), ("Input.Eerste.Wie", $"persoon:{scene.Moeder}"), ("Input.Eerste.Tekst", "Dat is niet nodig."), ("Input.Tweede.Wie", "ik"), ("Input.Tweede.Tekst", "Ik denk dat het helpt."), ("Input.Zicht.Voor", "Gezin"));
        Assert.Equal(302, bewaard.Status);
        var verschil = Assert.Single(await scene.RecordsAsync<Verschil>());
        var een = $"{url}/{verschil.Id.Value}";
        Assert.Equal(302, (await scene.Client.PostAsync($"{een}/visie", ("Input.Wie", $"persoon:{scene.Moeder}"), ("Input.Tekst", "Misschien toch."))).Status);
        Assert.Equal(422, (await scene.Client.PostAsync($"{een}/afronden", ("Input.Stand", "BlijftStaan"))).Status);
        var oud = await scene.Client.GetAsync($"{een}/afronden");
        Assert.Equal(302, (await scene.Client.PostAsync($"{een}/afronden", ("Input.Stand", "BlijftStaan"), ("Input.Tekst", "We kijken in mei opnieuw."))).Status);
        var botst = await scene.Client.SubmitAsync(oud, [("Input.Stand", "Opgelost"), ("Input.Tekst", "Elif gaat.")]);
        Assert.Equal((409, "Elif gaat."), (botst.Status, botst.FieldValue("Input.Tekst")));
        Assert.Equal(["het verschil blijft staan", "opgelost", "We kijken in mei opnieuw.", "Elif gaat."], botst.Texts(".el-conflict__text").Take(4));
        Assert.Equal(302, (await scene.Client.SubmitAsync(botst, [("Input.Tekst", "Elif gaat in juni.")])).Status);

        var page = await scene.Client.GetAsync(een);
        foreach (var tekst in new[] { "Dat is niet nodig.", "Ik denk dat het helpt.", "Misschien toch.", "opgelost", "We kijken in mei opnieuw.", "Elif gaat in juni." })
        {
            Assert.Contains(tekst, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("of Elif naar therapie gaat", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync(een)).Status);
        Assert.Equal(404, (await karim.GetAsync($"{een}/visie")).Status);
    }

    [Fact]
    [Eis("R1-062")]
    public async Task Wie_er_later_bij_komt_krijgt_een_overdracht_en_een_kennismaking_op_vandaag()
    {
        using var scene = await CasusScene.CreateAsync(host);
        host.Klok.Vooruit(1);
        try
        {
            await host.Data.SaveAsync(Betrokkenheid.Beginnen(
                scene.Casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = scene.Karim.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
            using var mirjam = await host.AsAsync(scene.Mirjam);
            var url = $"{scene.Url}/inwerken";
            Assert.Contains("Karim Said is nieuw in deze casus", (await mirjam.GetAsync(url)).Text, StringComparison.Ordinal);

            var leeg = await mirjam.PostAsync($"{url}/regelen", ("Input.Samenvatting", ""));
            Assert.Equal(["#Input_Medewerker", "#Input_Samenvatting", "#Input_KennismakingOp_Dag"], leeg.ErrorSummary.Select(e => e.Href));
            Assert.Equal(302, (await mirjam.PostAsync(
                $"{url}/regelen", [("Input.Medewerker", scene.Karim.Id.Value.ToString()), ("Input.Samenvatting", "Rust aan tafel komt eerst."), .. CasusScene.Datum("Input.KennismakingOp", scene.Vandaag)])).Status);

            var page = await mirjam.GetAsync(url);
            Assert.DoesNotContain("is nieuw in deze casus", page.Text, StringComparison.Ordinal);
            Assert.Contains("Rust aan tafel komt eerst.", page.Text, StringComparison.Ordinal);
            var wijzigen = page.Links().Single(l => l.StartsWith($"{url}/", StringComparison.Ordinal) && l.EndsWith("/wijzigen", StringComparison.Ordinal));
            var form = await mirjam.GetAsync(wijzigen);
            Assert.Equal("#Input_Samenvatting", Assert.Single((await mirjam.SubmitAsync(form, [("Input.Samenvatting", "")])).ErrorSummary).Href);
            Assert.Equal(url, (await mirjam.SubmitAsync(form, [("Input.Samenvatting", "Eerst de huur.")])).Location);
            var later = await mirjam.SubmitAsync(form, [("Input.Samenvatting", "Eerst de school.")]);
            Assert.Equal(409, later.Status);
            Assert.Contains("Eerst de huur.", later.Texts(".el-conflict__text"));
            Assert.Contains("Eerst de huur.", (await mirjam.GetAsync(url)).Text, StringComparison.Ordinal);
            var spoor = (await mirjam.GetAsync(wijzigen)).Text;
            Assert.Contains("Rust aan tafel komt eerst.", spoor, StringComparison.Ordinal);
            Assert.Contains("gewijzigd door Mirjam Bos", spoor, StringComparison.Ordinal);
            Assert.Equal(scene.Mirjam.Id, Assert.Single(Assert.Single(await scene.RecordsAsync<Inwerking>()).Vorige).GewijzigdDoor);
            Assert.Contains(nameof(InwerkingGewijzigd), await scene.LogAsync());

            using var karim = await host.AsAsync(scene.Karim);
            Assert.Contains("Kennismaken met het gezin", (await karim.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        }
        finally
        {
            host.Klok.Vooruit(-1);
        }
    }

    [Fact]
    [Eis("R4-040", "R4-041")]
    public async Task Een_leefgebied_is_dicht_tot_iemand_het_met_een_reden_opent()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/verkennen";
        Assert.Contains("wonen", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Empty(await scene.RecordsAsync<Verkenning>());

        (string, string?)[] velden = [("Input.Leefgebied", "huisvesting"), ("Input.OverWie", scene.Moeder)];
        Assert.Equal(["#Input_Grond", "#Input_Reden"], (await scene.Client.PostAsync($"{url}/openen", velden)).ErrorSummary.Select(e => e.Href));
        (string, string?)[] goed = [.. velden, ("Input.Grond", "WensVanGezin"), ("Input.WensVan", scene.Moeder), ("Input.Reden", "Het huis is te klein.")];
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/openen", goed)).Status);
        Assert.Equal("#Input_Leefgebied", Assert.Single((await scene.Client.PostAsync($"{url}/openen", goed)).ErrorSummary).Href);
        var verkenning = Assert.Single(await scene.RecordsAsync<Verkenning>());
        Assert.Equal(ZichtbaarVoor.Gezin, verkenning.ZichtbaarVoor);
        Assert.Equal(302, (await scene.Client.PostAsync($"{url}/{verkenning.Id.Value}", ("Input.WatIsLastig", "Drie kinderen op één kamer."))).Status);
        var open = await scene.Client.GetAsync(url);
        Assert.Contains("Het huis is te klein.", open.Text, StringComparison.Ordinal);
        Assert.Contains("Drie kinderen op één kamer.", open.Text, StringComparison.Ordinal);

        var form = await scene.Client.GetAsync($"{url}/{verkenning.Id.Value}");
        // A draft that was sent does not come back over what was kept.
        (string Naam, string? Waarde) token = ("__RequestVerificationToken", form.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value"));
        await scene.Client.PostRawAsync($"/concept{url}/{verkenning.Id.Value}", [new("Input.WatIsLastig", "half getypt"), new(token.Naam, token.Waarde!)]);
        var terug = await scene.Client.GetAsync($"{url}/{verkenning.Id.Value}");
        Assert.Equal("half getypt", terug.FieldValue("Input.WatIsLastig"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(terug, [("Input.WatIsLastig", "Vier kinderen op één kamer.")], form: "form[data-autosave]")).Status);
        form = await scene.Client.GetAsync($"{url}/{verkenning.Id.Value}");
        Assert.Equal("Vier kinderen op één kamer.", form.FieldValue("Input.WatIsLastig"));

        Assert.Equal(302, (await scene.Client.SubmitAsync(form, [], form: "form[action*=Sluiten]")).Status);
        // Somebody was still typing: it is refused, and his words stand in the form.
        var laat = await scene.Client.SubmitAsync(form, [("Input.WatIsLastig", "Ik typte nog.")], form: "form[data-autosave]");
        Assert.Equal((422, "Ik typte nog."), (laat.Status, laat.FieldValue("Input.WatIsLastig")));
        Assert.Equal(404, (await scene.Client.GetAsync($"{url}/{verkenning.Id.Value}")).Status);
        Assert.Contains("Eerder naar gekeken", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
    }
}
