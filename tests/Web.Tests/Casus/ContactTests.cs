namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;

public sealed class ContactTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-038", "R4-103")]
    public async Task Een_gesprek_wordt_in_een_keer_contact_belofte_en_taak()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var morgen = scene.Vandaag.AddDays(1);
        var page = await scene.Client.GetAsync($"{scene.Url}/contact-noteren");
        Assert.Equal("Regisseur", page.One("input[name='Input.Pet'][checked]").GetAttribute("value"));

        var answer = await scene.Client.SubmitAsync(
            page,
            [
                ("Input.MetWie", scene.Moeder), ("Input.Soort", "Telefoon"), ("Input.Verslag", "Over de zorgregeling."),
                ("Input.Woorden", "Ik ben moe."), ("Input.WoordenVan", scene.Moeder), ("Input.Minuten", "20"),
                ("Input.BelofteWat", "terugbellen"), .. CasusScene.Datum("Input.BelofteVoor", morgen),
                ("Input.TaakWat", "school bellen"), .. CasusScene.Datum("Input.TaakOp", morgen),
            ]);

        Assert.Equal((302, scene.Url), (answer.Status, answer.Location));
        var contact = Assert.Single(await scene.RecordsAsync<Contact>());
        Assert.Equal((ContactSoort.Telefoon, Pet.Regisseur, 20, scene.Vandaag), (contact.Soort, contact.Pet, contact.Minuten, contact.Op));
        Assert.Equal(scene.Casus.Moeder.Id, Assert.Single(contact.Deelnemers).Persoon);
        Assert.Equal((ZichtbaarVoor.Medewerkers, scene.Casus.Moeder.Id), (contact.ZichtbaarVoor, Assert.Single(contact.OverWie).PersoonId));
        var belofte = Assert.Single(await scene.RecordsAsync<Belofte>());
        Assert.Equal((scene.Casus.Moeder.Id, morgen, ZichtbaarVoor.Gezin), (belofte.AanPersoon, belofte.Voor, belofte.ZichtbaarVoor));
        Assert.Equal("school bellen", Assert.Single(await scene.RecordsAsync<Taak>()).Wat);
        Assert.Equal(["ContactGenoteerd", "BelofteGedaan", "TaakGepland"], (await scene.LogAsync())[^3..].OrderBy(g => g[0] == 'T').ThenBy(g => g[0] == 'B'));
    }

    [Fact]
    public async Task Een_leeg_formulier_zegt_wat_er_mist_en_bewaart_niets()
    {
        using var scene = await CasusScene.CreateAsync(host);

        var answer = await scene.Client.PostAsync($"{scene.Url}/contact-noteren", ("Input.BelofteWat", "terugbellen"), ("Input.Verslag", "Blijft staan."));

        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.ErrorSummary, e => e is { Text: "Kies met wie het contact was.", Href: "#Input_MetWie" });
        Assert.Contains(answer.ErrorSummary, e => e.Text.StartsWith("Kies hoe het contact was.", StringComparison.Ordinal));
        Assert.Contains(answer.ErrorSummary, e => e.Text.StartsWith("Kies voor welke dag", StringComparison.Ordinal) && e.Href!.StartsWith("#Input_BelofteVoor", StringComparison.Ordinal));
        Assert.Equal("Blijft staan.", answer.FieldValue("Input.Verslag"));
        Assert.Empty(await scene.RecordsAsync<Contact>());
        Assert.Empty(await scene.RecordsAsync<Belofte>());
    }

    [Fact]
    public async Task Iemand_van_een_ander_gezin_wordt_geweigerd()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var ander = await CasusScene.CreateAsync(host);

        var answer = await scene.Client.PostAsync($"{scene.Url}/contact-noteren", ("Input.MetWie", ander.Moeder), ("Input.Soort", "App"));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Kies iemand van dit gezin.", Assert.Single(answer.ErrorSummary).Text);
        Assert.Empty(await scene.RecordsAsync<Contact>());
    }

    [Fact]
    public async Task Wat_je_typte_komt_terug_en_is_weg_als_het_is_verstuurd()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/contact-noteren";
        var page = await scene.Client.GetAsync(url);
        var form = PageForm.Find(page, null, ["Input.Verslag"]);
        form.Fill([("Input.Verslag", "Half verhaal"), ("Input.MetWie", scene.Moeder), ("Input.Soort", "App")]);
        Assert.Equal(204, (await scene.Client.PostRawAsync($"/concept{url}", form.Values)).Status);

        var terug = await scene.Client.GetAsync(url);
        Assert.Equal("Half verhaal", terug.FieldValue("Input.Verslag"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(terug, [("Input.Verslag", "Heel verhaal")])).Status);
        Assert.Equal("", (await scene.Client.GetAsync(url)).FieldValue("Input.Verslag"));
    }

    [Fact]
    public async Task Twee_mensen_die_hetzelfde_contact_wijzigen_zien_beide_teksten()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var contact = await NoteerAsync(scene, ContactUitkomst.Gesproken);
        var url = $"{scene.Url}/contacten/{contact.Id.Value}/wijzigen";
        var page = await scene.Client.GetAsync(url);
        Assert.Equal(302, (await scene.Client.PostAsync(url, ("Input.Verslag", "Tekst van Karim."))).Status);

        var answer = await scene.Client.SubmitAsync(page, [("Input.Verslag", "Tekst van Mirjam.")]);

        Assert.Equal(409, answer.Status);
        Assert.Contains("Tekst van Karim.", string.Join('|', answer.Texts(".el-conflict__text")), StringComparison.Ordinal);
        Assert.Equal("Tekst van Mirjam.", answer.FieldValue("Input.Verslag"));
        Assert.Equal(302, (await scene.Client.SubmitAsync(answer, [("Input.Verslag", "Samen een tekst.")])).Status);
        Assert.Equal("Samen een tekst.", Assert.Single(await scene.RecordsAsync<Contact>()).Verslag);
    }

    [Fact]
    public async Task De_lijst_toont_contacten_per_persoon_en_alleen_wat_echt_gesproken_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await NoteerAsync(scene, ContactUitkomst.Gesproken);
        await NoteerAsync(scene, ContactUitkomst.Voicemail);

        Assert.Equal(2, (await scene.Client.GetAsync($"{scene.Url}/contacten")).Texts(".el-rows > li").Count);
        Assert.Single((await scene.Client.GetAsync($"{scene.Url}/contacten?alleenGesproken=true")).Texts(".el-rows > li"));
        var vanKind = await scene.Client.GetAsync($"{scene.Url}/contacten?met={scene.Kind}");
        Assert.Single(vanKind.Texts(".el-empty"));
    }

    [Fact]
    [Eis("R4-103")]
    public async Task Een_contact_zegt_wie_het_met_welke_pet_schreef()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var contact = await NoteerAsync(scene, ContactUitkomst.Gesproken);

        var page = await scene.Client.GetAsync($"{scene.Url}/contacten/{contact.Id.Value}");

        Assert.Contains("Mirjam, als toeleider", page.Texts("dd"));
        Assert.Contains("Sanne", page.Texts("dd"));
    }

    private async Task<Contact> NoteerAsync(CasusScene scene, ContactUitkomst uitkomst) => await host.Data.SaveAsync(Contact.Noteren(
        scene.Casus.Id,
        new() { Op = scene.Vandaag, Soort = ContactSoort.Telefoon, Uitkomst = uitkomst, Pet = Pet.Toeleider, Verslag = "Eerste tekst.", Personen = [scene.Casus.Moeder.Id] },
        scene.Mirjam.Id,
        scene.Zicht,
        scene.Vandaag).Value);
}
