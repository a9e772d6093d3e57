namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Domain.Toestemming;

public sealed class RegieTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-051")]
    public async Task De_casusregie_gaat_met_het_open_werk_naar_een_ander_en_de_oude_blijft_in_de_geschiedenis()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await BeloofAsync(scene);
        var leeg = await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", ""));
        Assert.Equal((422, "#Input_Medewerker"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));

        var answer = await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Karim.Id.Value.ToString()));

        Assert.Equal(302, answer.Status);
        var casus = await scene.NuAsync();
        Assert.Equal((scene.Karim.Id, true), (casus.HuidigeRegie.Medewerker, casus.HuidigeRegie.IsRegisseur));
        Assert.Equal(scene.Karim.Id, Assert.Single(await scene.RecordsAsync<Belofte>()).Door);
        var historie = await scene.Client.GetAsync($"{scene.Url}/regie");
        Assert.Contains("Mirjam Bos", historie.Text, StringComparison.Ordinal);
        Assert.Contains("Karim Said", historie.Texts(".el-pagehead__sub strong"));

        host.Klok.Vooruit(1);
        try
        {
            using var mirjam = await host.AsAsync(scene.Mirjam);
            Assert.Equal(404, (await mirjam.GetAsync($"{scene.Url}/regie")).Status);
        }
        finally
        {
            host.Klok.Vooruit(-1);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Eis("R1-038")]
    [Eis("R1-079")]
    public async Task Wie_een_casus_niet_meer_kan_openen_laat_geen_werk_en_geen_zorg_achter(bool regie)
    {
        using var scene = await CasusScene.CreateAsync(host);
        // Karim was involved, or has had the casusregie until now.
        using var karim = await host.AsAsync(scene.Karim);
        if (regie)
        {
            await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Karim.Id.Value.ToString()));
        }

        var erbij = regie ? null : await host.Data.SaveAsync(Betrokkenheid.Beginnen(
            scene.Casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = scene.Karim.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
        await host.Data.SaveAllAsync(
            Belofte.Doen(scene.Casus.Id, new("terugbellen", scene.Casus.Moeder.Id, null, scene.Vandaag.AddDays(2)), scene.Karim.Id, scene.Zicht, scene.Vandaag).Value,
            Taak.Plannen(scene.Casus.Id, new(TaakSoort.Gesprek, "gesprek", scene.Vandaag.AddDays(2), null, null, null), scene.Karim.Id, scene.Zicht).Value,
            ZorgOverVeiligheid.Melden(scene.Casus.Id, new("Er wordt geschreeuwd.", "juf", scene.Karim.Id, scene.Vandaag.AddDays(3)), scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);

        var answer = regie
            ? await karim.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Mirjam.Id.Value.ToString()), ("Input.WerkGaatMee", "false"))
            : await scene.Client.SubmitAsync(await scene.Client.GetAsync($"{scene.Url}/betrokkenen/{erbij!.Id.Value}/wijzigen"), [], form: "form[action*='Beeindigen']");

        Assert.Equal(302, answer.Status);
        Assert.Equal(
            (scene.Mirjam.Id, scene.Mirjam.Id, scene.Mirjam.Id),
            (Assert.Single(await scene.RecordsAsync<Belofte>()).Door, Assert.Single(await scene.RecordsAsync<Taak>()).Voor, Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>()).Zichthouder));
        Assert.Contains("ZorgOvergedragen", await scene.LogAsync());
    }

    [Fact]
    public async Task Wie_betrokken_blijft_houdt_zijn_werk()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await BeloofAsync(scene);
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(
            scene.Casus.Id, new(BetrokkenSoort.Medewerker, "blijft erbij") { Medewerker = scene.Mirjam.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);

        await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Karim.Id.Value.ToString()), ("Input.WerkGaatMee", "false"));

        Assert.Equal(scene.Mirjam.Id, Assert.Single(await scene.RecordsAsync<Belofte>()).Door);
    }

    [Fact]
    public async Task Nog_niet_toegewezen_heeft_een_eigenaar()
    {
        using var scene = await CasusScene.CreateAsync(host);

        await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Mirjam.Id.Value.ToString()), ("Input.NogNiet", "true"));

        Assert.Equal((scene.Mirjam.Id, false), (await scene.NuAsync()) is { HuidigeRegie: var r } ? (r.Medewerker, r.IsRegisseur) : default);
        Assert.Contains("nog niet toegewezen (Mirjam Bos zoekt iemand)", (await scene.Client.GetAsync($"{scene.Url}/regie")).Texts(".el-pagehead__sub strong"));
    }

    [Fact]
    [Eis("R0-024")]
    public async Task Sluiten_met_een_open_zorg_of_belofte_kan_alleen_als_iemand_met_naam_het_overneemt()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await BeloofAsync(scene);
        await host.Data.SaveAsync(ZorgOverVeiligheid.Melden(
            scene.Casus.Id, new("Er wordt geschreeuwd.", "juf", scene.Karim.Id, scene.Vandaag.AddDays(3)), scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);
        var page = await scene.Client.GetAsync($"{scene.Url}/fase-wijzigen");
        Assert.Contains("Karim Said houdt zicht", page.Text.Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var geweigerd = await scene.Client.SubmitAsync(page, [("Input.Naar", "Gesloten")]);

        Assert.Equal(422, geweigerd.Status);
        Assert.Equal(["#Input_OpenDeur", "#Input_ZichtAfgesproken", "#Input_Opvolger"], geweigerd.ErrorSummary.Select(e => e.Href));
        Assert.Equal(Fase.Verkennen, (await scene.NuAsync()).Fase);

        var gesloten = await scene.Client.SubmitAsync(
            page,
            [("Input.Naar", "Gesloten"), ("Input.OpenDeur", "Bel Karim."), ("Input.ZichtAfgesproken", "true"), ("Input.Opvolger", scene.Karim.Id.Value.ToString())]);

        Assert.Equal(302, gesloten.Status);
        var casus = await scene.NuAsync();
        Assert.Equal((Fase.Gesloten, "Bel Karim."), (casus.Fase, casus.OpenDeur));
        Assert.Contains("Karim Said", casus.Fasen.Single(f => f.Naar == Fase.Gesloten).Reden, StringComparison.Ordinal);
        Assert.Equal(scene.Karim.Id, Assert.Single(await scene.RecordsAsync<Belofte>()).Door);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(200, (await karim.GetAsync($"{scene.Url}/regie")).Status);
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Uitvoeren"))).Status);
    }

    [Fact]
    [Eis("R1-056")]
    public async Task Wie_betrokken_is_staat_er_met_rol_bereikbaarheid_en_einde()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var school = await host.Data.OrganisatieAsync("De Klimop", OrganisatieSoort.Basisschool);
        var leeg = await scene.Client.PostAsync($"{scene.Url}/betrokkene-toevoegen?soort=Partner", ("Input.Rol", ""));
        Assert.Equal((422, "#Input_Organisatie"), (leeg.Status, leeg.ErrorSummary[0].Href));

        Assert.Equal(302, (await scene.Client.PostAsync(
            $"{scene.Url}/betrokkene-toevoegen?soort=Partner",
            ("Input.Organisatie", school.Id.Value.ToString()), ("Input.Naam", "Joke Prins"), ("Input.Rol", "intern begeleider"), ("Input.Bereikbaarheid", "ma tot en met do"))).Status);
        var joke = Assert.Single(await scene.RecordsAsync<Betrokkenheid>());
        await host.Data.SaveAsync(Contact.Noteren(
            scene.Casus.Id, new() { Op = scene.Vandaag.AddDays(-4), Soort = ContactSoort.Telefoon, Betrokkenen = [joke.Id] }, scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);
        var lijst = Assert.Single((await scene.Client.GetAsync($"{scene.Url}/betrokkenen")).Texts(".el-rows > li"));
        Assert.Contains("nog nooit uitgenodigd", lijst, StringComparison.Ordinal);
        Assert.Contains("Joke Prins, intern begeleider", lijst, StringComparison.Ordinal);
        Assert.Contains("De Klimop · 020 555 01 00 · ma tot en met do", lijst, StringComparison.Ordinal);
        Assert.Contains("gesproken 18 nov", lijst, StringComparison.Ordinal);

        var url = $"{scene.Url}/betrokkenen/{joke.Id.Value}/wijzigen";
        var page = await scene.Client.GetAsync(url);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.Deelafspraak", "alleen afspraken")])).Status);
        Assert.Equal(409, (await scene.Client.SubmitAsync(page, [("Input.Deelafspraak", "alles")])).Status);
        Assert.Equal(302, (await scene.Client.PostAsync(url, [("Input.Leefgebied", "school"), .. CasusScene.Datum("Input.UitgenodigdOp", scene.Vandaag.AddDays(-2))])).Status);
        lijst = Assert.Single((await scene.Client.GetAsync($"{scene.Url}/betrokkenen")).Texts(".el-rows > li"));
        Assert.Contains("De Klimop · school · ", lijst, StringComparison.Ordinal);
        Assert.Contains("uitgenodigd 20 nov", lijst, StringComparison.Ordinal);
        Assert.DoesNotContain("nog nooit", lijst, StringComparison.Ordinal);
        page = await scene.Client.GetAsync(url);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [], form: "form[action*='Beeindigen']")).Status);
        Assert.Equal(scene.Vandaag, Assert.Single(await scene.RecordsAsync<Betrokkenheid>()).Tot);
    }

    [Fact]
    public async Task Veranderde_een_collega_de_casus_intussen_dan_staan_beide_keuzes_er_met_wie_het_deed()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var (fase, regie, gezin) = (
            await scene.Client.GetAsync($"{scene.Url}/fase-wijzigen"), await scene.Client.GetAsync($"{scene.Url}/regie-toewijzen"), await scene.Client.GetAsync($"{scene.Url}/regie-van-het-gezin"));
        await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Wachten"), ("Input.Reden", "Vakantie."));
        await scene.Client.PostAsync($"{scene.Url}/regie-van-het-gezin", ("Input.RegieVanHetGezin", "moeder beslist"));

        var faseNu = await scene.Client.SubmitAsync(fase, [("Input.Naar", "Uitvoeren"), ("Input.Reden", "Het plan staat.")]);
        var regieNu = await scene.Client.SubmitAsync(regie, [("Input.Medewerker", $"{scene.Karim.Id.Value}")]);
        var gezinNu = await scene.Client.SubmitAsync(gezin, [("Input.RegieVanHetGezin", "ouders beslissen samen")]);

        Assert.Equal((409, 409, 409), (faseNu.Status, regieNu.Status, gezinNu.Status));
        Assert.Equal(["wachten", "uitvoeren", "Vakantie.", "Het plan staat."], faseNu.Texts(".el-conflict__text"));
        Assert.Equal("Mirjam heeft dit om 10.00 uur ook gewijzigd", Assert.Single(faseNu.Texts(".el-conflict h2")));
        Assert.Equal("Mirjam Bos", regieNu.Texts(".el-conflict__text")[0]);
        Assert.StartsWith("Karim Said", regieNu.Texts(".el-conflict__text")[1], StringComparison.Ordinal);
        Assert.Equal(["moeder beslist", "ouders beslissen samen"], gezinNu.Texts(".el-conflict__text"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(faseNu, [])).Status);
        Assert.Equal(Fase.Uitvoeren, (await scene.NuAsync()).Fase);
    }

    [Fact]
    public async Task Een_collega_die_betrokken_wordt_kan_de_casus_openen_en_staat_er_een_keer()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var karim = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await karim.GetAsync($"{scene.Url}/regie")).Status);
        (string, string?)[] velden = [("Input.Medewerker", scene.Karim.Id.Value.ToString()), ("Input.Rol", "collega")];

        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/betrokkene-toevoegen", velden)).Status);

        Assert.Equal(200, (await karim.GetAsync($"{scene.Url}/regie")).Status);
        Assert.Equal(422, (await scene.Client.PostAsync($"{scene.Url}/betrokkene-toevoegen", velden)).Status);
    }

    private Task<Belofte> BeloofAsync(CasusScene scene) => host.Data.SaveAsync(Belofte.Doen(
        scene.Casus.Id, new("terugbellen", scene.Casus.Moeder.Id, null, scene.Vandaag), scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);
}
