namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;

public sealed class AanmeldingNoterenTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Url = "/aanmeldingen/nieuw";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static (string, string?)[] Gezin =>
    [
        ("Input.EigenWoorden", "Ik wil weer slapen."), ("Input.WoordenVan", "Sanne (moeder)"), ("Input.Instroom", "Gezin"), ("Input.Initiatief", "OpAdvies"),
        ("Input.Route", "mentor"), ("Input.GezinWeetErvan", "Ja"), ("Input.Motivatie", "Open"), ("Input.Urgentie", "Binnen2Weken"), ("Input.Ernst", "Matig"),
    ];

    private static (string, string?)[] School =>
    [
        ("Input.Instroom", "Partner"), ("Input.PartnerContact", "de mentor"), ("Input.BeeldVanPartner", "Een leerling slaapt in de klas."),
        ("Input.Initiatief", "OpAdvies"), ("Input.Route", "mentor"), ("Input.GezinWeetErvan", "Nee"), ("Input.Motivatie", "Onbekend"),
    ];

    [Fact]
    public async Task De_eigen_woorden_van_het_gezin_zijn_de_eerste_vraag()
    {
        var (_, client) = await BeginAsync();

        var page = await client.GetAsync(Url);

        Assert.Equal("Nieuwe aanmelding", page.Heading);
        Assert.Equal("Input.EigenWoorden", page.Document.QuerySelectorAll("main form [name^='Input.']:not([type=hidden])")[0].GetAttribute("name"));
        Assert.Equal(5, page.Document.QuerySelectorAll("main form .el-reason").Length);
    }

    [Fact]
    [Eis("R0-014", "R1-014")]
    public async Task Wie_de_eerste_stap_zette_en_de_route_zijn_te_kiezen_zoals_de_bronnen_ze_noemen()
    {
        var (_, client) = await BeginAsync();

        var page = await client.GetAsync(Url);

        Assert.Equal(
            ["Het gezin zelf", "Op advies van iemand anders, zoals school of huisarts", "Wij zelf"],
            page.Document.QuerySelectorAll("[name='Input.Initiatief']").Select(e => page.One($"label[for='{e.Id}']").TextContent.Trim()));
        Assert.Equal(
            ["jeugdbescherming-einde-traject", "jeugdbescherming-aanvullend"],
            page.Document.QuerySelectorAll("[name='Input.Route'] option").Select(o => o.GetAttribute("value")!).Where(c => c.StartsWith("jeugdbescherming", StringComparison.Ordinal)));
    }

    [Fact]
    [Eis("R0-014", "R0-017", "R1-014")]
    public async Task Een_aanmelding_van_een_gezin_staat_er_met_haar_mensen_en_haar_wens()
    {
        var (mirjam, client) = await BeginAsync();

        var answer = await client.PostAsync(Url, [.. Gezin, .. Persoon(0, "Ouder", "Sanne", "Bakker", ("3", "4", "1992")), .. Persoon(1, "Kind", "Elif", "Bakker", ("", "", "2017")),
            ("Input.GewensteVoorziening", "sova-training"), ("Input.RedenVanWens", "Hij speelt altijd alleen."), ("Input.BesprokenMogelijkheden", "Buurtsport op woensdag.")]);

        var a = Assert.Single(await AanmeldingenAsync(mirjam));
        Assert.Equal($"/aanmeldingen/{a.Id.Value}", answer.Location);
        Assert.Equal((Instroom.Gezin, Initiatief.OpAdvies, "mentor"), (a.Instroom, a.Initiatief, a.Route));
        Assert.Equal(("sova-training", "Hij speelt altijd alleen.", "Buurtsport op woensdag."), (a.GewensteVoorziening, a.RedenVanWens, a.BesprokenMogelijkheden));
        await using var db = host.Database.NewContext();
        var gezin = await db.Set<Gezin>().SingleAsync(g => g.Id == a.GezinId, Ct);
        Assert.Equal("Bakker", gezin.Naam);
        var moeder = await db.Set<Persoon>().SingleAsync(p => p.Id == a.GezegdDoor, Ct);
        Assert.Equal("Sanne", moeder.Naam.Roepnaam);
        Assert.Equal(2, await db.Set<Persoon>().CountAsync(p => a.OverWie.Select(o => o.PersoonId).Contains(p.Id), Ct));
        Assert.Equal(1, await db.Set<Relatie>().CountAsync(r => r.Van == moeder.Id && r.Soort == RelatieSoort.Ouder, Ct));
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.ObjectId == a.Id.Value && r.Gebeurtenis == nameof(AanmeldingGenoteerd) && r.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    [Eis("R0-042")]
    public async Task Weet_het_gezin_het_niet_dan_wordt_een_naam_geweigerd_en_is_niets_bewaard()
    {
        var (mirjam, client) = await BeginAsync();

        var answer = await client.PostAsync(Url, [.. School, .. Persoon(0, "Kind", "Noor", "Unieknaam", null)]);

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Het gezin weet het nog niet. Noteer geen namen", answer.ErrorSummary.Single().Text, StringComparison.Ordinal);
        Assert.Empty(await AanmeldingenAsync(mirjam));
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<Persoon>().AnyAsync(p => p.Zoeknaam.Contains("unieknaam"), Ct));
        Assert.Equal(302, (await client.PostAsync(Url, School)).Status);
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_erbij_met_een_link_naar_het_veld()
    {
        var (mirjam, client) = await BeginAsync();

        var answer = await client.PostAsync(Url, [.. Persoon(0, "Kind", "Noor", "", ("31", "2", "2018"))]);

        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["#Input_EigenWoorden", "#Input_Instroom", "#Input_Initiatief", "#Input_Route", "#Input_GezinWeetErvan", "#Input_Personen_0__Geboren_Dag"],
            answer.ErrorSummary.Select(e => e.Href));
        Assert.Equal("Noor", answer.FieldValue("Input.Personen[0].Roepnaam"));
        Assert.Empty(await AanmeldingenAsync(mirjam));
    }

    [Fact]
    public async Task Nog_iemand_erbij_houdt_wat_er_al_stond()
    {
        var (_, client) = await BeginAsync();

        var page = await client.SubmitAsync(await client.GetAsync(Url), [.. Gezin, .. Persoon(0, "Ouder", "Sanne", "Bakker", ("3", "", ""))], "Nog iemand");

        Assert.Equal(200, page.Status);
        Assert.Equal(3, page.Texts("fieldset > legend").Count(t => t.StartsWith("Persoon ", StringComparison.Ordinal)));
        Assert.Equal(("Ik wil weer slapen.", "Sanne"), (page.FieldValue("Input.EigenWoorden"), page.FieldValue("Input.Personen[0].Roepnaam")));
        Assert.Equal("3", page.FieldValue("Input.Personen[0].Geboren.Dag"));
        Assert.Empty(page.ErrorSummary);
    }

    [Fact]
    public async Task Een_ongeboren_kind_kan_erbij()
    {
        var (mirjam, client) = await BeginAsync();

        await client.PostAsync(Url, [.. Gezin, .. Persoon(1, "Kind", "", "Ongeboren", ("1", "4", "2027")), ("Input.Personen[1].NogNietGeboren", "true")]);

        var a = Assert.Single(await AanmeldingenAsync(mirjam));
        await using var db = host.Database.NewContext();
        var kind = await db.Set<Persoon>().SingleAsync(p => p.Id == a.OverWie[0].PersoonId, Ct);
        Assert.Equal(new Geboorte.Ongeboren(new(2027, 4, 1)), kind.Geboorte);
    }

    [Fact]
    public async Task Een_gezin_uit_de_eigen_casussen_wordt_niet_nog_eens_gemaakt()
    {
        var (mirjam, client) = await BeginAsync();
        var casus = await host.Data.CasusAsync(mirjam, "Eigenaar");
        var page = await client.PostAsync(Url, [.. Gezin, .. Persoon(0, "Ouder", "sanne", "EÍGENAAR", ("4", "3", "1992"), "de")]);

        Assert.Equal(200, page.Status);
        Assert.Contains("Gezin Eigenaar staat bij jouw casussen.", page.Texts(".el-card p"));
        Assert.Empty(await AanmeldingenAsync(mirjam));

        var answer = await client.SubmitAsync(page, [], "Ja, dit is gezin Eigenaar");

        var a = Assert.Single(await AanmeldingenAsync(mirjam));
        Assert.Equal(302, answer.Status);
        Assert.Equal(casus.Gezin.Id, a.GezinId);
        Assert.Equal(casus.Moeder.Id, Assert.Single(a.OverWie).PersoonId);
    }

    [Fact]
    public async Task Van_een_gezin_van_een_ander_zie_je_alleen_wie_je_kunt_bellen_en_je_gaat_bewust_verder()
    {
        var (mirjam, client) = await BeginAsync();
        var elders = await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Karim", "Said");
        var casus = await host.Data.CasusAsync(elders, "Elders");
        // The family bears another name than the child for whom is looked: that name is not the searcher's to learn.
        await HernoemAsync(casus, "Ooievaarsnest");

        var page = await client.PostAsync(Url, [.. Gezin, .. Persoon(0, "Kind", "Elif", "Elders", ("1", "6", "2017"))]);

        Assert.Contains("Deze persoon is bekend bij Team Zuid. Bel Karim Said, 020 555 01 17", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ooievaarsnest", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{casus.Id.Value}", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne de Elders", page.Text, StringComparison.Ordinal);
        Assert.Empty(await AanmeldingenAsync(mirjam));

        var zonder = await client.SubmitAsync(page, [], "Ik weet het, toch een nieuwe aanmelding bewaren");
        Assert.Equal(422, zonder.Status);
        Assert.Equal("#Input_RedenAnderGezin", Assert.Single(zonder.ErrorSummary).Href);
        Assert.Equal("Ik wil weer slapen.", zonder.FieldValue("Input.EigenWoorden"));
        Assert.Empty(await AanmeldingenAsync(mirjam));

        var answer = await client.SubmitAsync(zonder, [("Input.RedenAnderGezin", "Karim gebeld: een ander gezin.")], "Ik weet het, toch een nieuwe aanmelding bewaren");

        Assert.Equal(302, answer.Status);
        var a = Assert.Single(await AanmeldingenAsync(mirjam));
        Assert.NotEqual(casus.Gezin.Id, a.GezinId);
        Assert.Equal("Karim gebeld: een ander gezin.", a.RedenAnderGezin);
        Assert.Contains("Karim gebeld: een ander gezin.", (await client.FollowAsync(answer)).Texts("dd"));
        await using var db = host.Database.NewContext();
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(AanmeldingAnderGezin) && r.ObjectId == a.Id.Value && r.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    public async Task Een_ander_kind_in_het_formulier_betekent_opnieuw_zoeken()
    {
        var (mirjam, client) = await BeginAsync();
        var elders = await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Oost"), "Karim", "Said");
        await host.Data.CasusAsync(elders, "Opnieuw");
        var page = await client.PostAsync(Url, [.. Gezin, .. Persoon(0, "Kind", "Elif", "Opnieuw", ("1", "6", "2017"))]);

        var again = await client.SubmitAsync(
            page, [.. Persoon(1, "Ouder", "Sanne", "Opnieuw", ("3", "4", "1992"), "de")], "Ik weet het, toch een nieuwe aanmelding bewaren");

        Assert.Equal(200, again.Status);
        Assert.Empty(await AanmeldingenAsync(mirjam));
    }

    [Fact]
    public async Task Wat_je_typte_en_niet_verstuurde_komt_terug_tot_je_het_bewaart()
    {
        var (mirjam, client) = await BeginAsync();
        var form = await client.GetAsync(Url);
        Assert.Equal($"/concept{Url}", form.One("form[data-autosave]").GetAttribute("data-autosave"));
        var fields = PageForm.Find(form, "form[data-autosave]", []);
        fields.Fill([.. Gezin, .. Persoon(0, "Ouder", "Sanne", "Bakker", null), ("Input.Personen[3].Roepnaam", "Opa")]);
        Assert.Equal(204, (await client.PostRawAsync($"/concept{Url}", fields.Values)).Status);

        var back = await client.GetAsync(Url);

        Assert.Equal(("Ik wil weer slapen.", "Sanne", "Opa"), (back.FieldValue("Input.EigenWoorden"), back.FieldValue("Input.Personen[0].Roepnaam"), back.FieldValue("Input.Personen[3].Roepnaam")));
        Assert.Equal(302, (await client.SubmitAsync(back, [], "Aanmelding bewaren", "form[data-autosave]")).Status);
        Assert.Equal("", (await client.GetAsync(Url)).FieldValue("Input.EigenWoorden"));
        Assert.Single(await AanmeldingenAsync(mirjam));
    }

    [Fact]
    public async Task Een_concept_kun_je_weggooien()
    {
        var (_, client) = await BeginAsync();
        var fields = PageForm.Find(await client.GetAsync(Url), "form[data-autosave]", []);
        fields.Fill(Gezin);
        await client.PostRawAsync($"/concept{Url}", fields.Values);

        var answer = await client.SubmitAsync(await client.GetAsync(Url), [], "Formulier leegmaken", "form[action*=Leeg]");

        Assert.Equal("", (await client.FollowAsync(answer)).FieldValue("Input.EigenWoorden"));
    }

    [Fact]
    public async Task Twee_keer_klikken_maakt_een_aanmelding_en_een_gezin()
    {
        var (mirjam, client) = await BeginAsync();
        var page = await client.GetAsync(Url);
        (string, string?)[] velden = [.. Gezin, .. Persoon(0, "Ouder", "Dubbel", "Geklikt", null)];

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await client.SubmitAsync(page, velden, "Aanmelding bewaren", "form[data-autosave]");
        }

        Assert.Single(await AanmeldingenAsync(mirjam));
        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Persoon>().CountAsync(p => p.Zoeknaam == "dubbel geklikt", Ct));
    }

    private static (string, string?)[] Persoon(int rij, string rol, string roepnaam, string achternaam, (string Dag, string Maand, string Jaar)? geboren, string? tussen = null) =>
    [
        ($"Input.Personen[{rij}].Rol", rol), ($"Input.Personen[{rij}].Roepnaam", roepnaam), ($"Input.Personen[{rij}].Tussenvoegsel", tussen ?? ""), ($"Input.Personen[{rij}].Achternaam", achternaam),
        ($"Input.Personen[{rij}].Geboren.Dag", geboren?.Dag ?? ""), ($"Input.Personen[{rij}].Geboren.Maand", geboren?.Maand ?? ""), ($"Input.Personen[{rij}].Geboren.Jaar", geboren?.Jaar ?? ""),
    ];

    private async Task<(Medewerker, PageClient)> BeginAsync()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        return (mirjam, await host.AsAsync(mirjam));
    }

    private async Task HernoemAsync(TestCasus casus, string naam)
    {
        await using var db = host.Database.NewContext();
        await db.Database.ExecuteSqlAsync($"UPDATE gezin SET naam = {naam} WHERE id = {casus.Gezin.Id.Value}", Ct);
    }

    private async Task<List<Aanmelding>> AanmeldingenAsync(Medewerker wie)
    {
        await using var db = host.Database.NewContext();
        return await db.Set<Aanmelding>().AsNoTracking().Where(a => a.Schrijver == wie.Id).ToListAsync(Ct);
    }
}
