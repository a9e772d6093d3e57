namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>The list, one registration, its answer, and taking it up or allocating it.</summary>
public sealed class AanmeldingenTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_lijst_begint_met_wat_het_eerst_antwoord_moet_en_zegt_wat_te_laat_is()
    {
        var (_, mirjam, _) = await BeginAsync();
        await host.Data.AanmeldingAsync(mirjam, g => g with { EigenWoorden = "Gewone vraag." }, "Later");
        var laat = await host.Data.AanmeldingAsync(mirjam, g => g with { Urgentie = Urgentie.Vandaag }, "Eerst");
        host.Klok.Vooruit(1);
        try
        {
            using var later = await host.AsAsync(mirjam);
            var page = await later.GetAsync("/aanmeldingen");

            Assert.Equal(["Gezin Eerst", "Gezin Later"], page.Texts(".el-rows li strong"));
            Assert.Contains("2 aanmeldingen wachten op iemand, 1 te laat", page.Text, StringComparison.Ordinal);
            Assert.StartsWith("te laat, “Ik wil weer rust in huis.”", page.Texts(".el-row__date--late + .el-row__body .el-sub").Single(), StringComparison.Ordinal);
            await using var db = host.Database.NewContext();
            Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Soort == LogSoort.Gelezen && r.ObjectId == laat.Aanmelding.Id.Value && r.Medewerker == mirjam.Id, Ct));
        }
        finally
        {
            host.Klok.Vooruit(-1);
        }
    }

    [Fact]
    public async Task Een_ander_team_ziet_de_aanmelding_niet()
    {
        var (_, mirjam, _) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, achternaam: "Verborgen");
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid")));

        foreach (var pad in new[] { "", "/aanvullen", "/antwoorden", "/oppakken" })
        {
            Assert.Equal(404, (await elders.GetAsync(aanmelding.Url + pad)).Status);
        }

        Assert.DoesNotContain("Verborgen", (await elders.GetAsync("/aanmeldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_woorden_van_het_gezin_staan_als_citaat_voorop_en_de_kijk_van_de_partner_apart()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, g => g with
        {
            Instroom = Instroom.Partner, PartnerContact = "de mentor", BeeldVanPartner = "Zij is vaak moe.", GewensteVoorziening = "pleegzorg",
        });

        var page = await client.GetAsync(aanmelding.Url);

        Assert.Equal("“Ik wil weer rust in huis.”", Assert.Single(page.Texts("blockquote")));
        Assert.Equal("Zij is vaak moe.", Assert.Single(page.Texts(".el-plain")));
        Assert.Equal(["In eigen woorden", "Wat de partner ziet", "Gevraagde hulp"], page.Texts("main h2").Take(3));
        Assert.Contains("Een partner krijgt altijd binnen 2 werkdagen antwoord.", page.Text, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Soort == LogSoort.Gelezen && r.ObjectId == aanmelding.Aanmelding.Id.Value && r.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    [Eis("R0-025", "R0-042")]
    public async Task Weet_het_gezin_het_niet_dan_krijgt_school_antwoord_en_komt_er_geen_casus()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, TestKit.Aanmeldingen.VanSchool);
        var page = await client.GetAsync(aanmelding.Url);
        Assert.DoesNotContain("Ik pak dit op", page.Texts("button"));
        Assert.Contains("Er komt daarom geen casus.", page.Text, StringComparison.Ordinal);

        var geweigerd = await client.PostAsync(aanmelding.Url + "/oppakken");
        Assert.Equal(aanmelding.Url, geweigerd.Location);
        Assert.Contains("Het gezin weet nog niet van deze aanmelding.", (await client.FollowAsync(geweigerd)).Text, StringComparison.Ordinal);
        Assert.Equal("intern begeleider van groep 4", (await client.GetAsync(aanmelding.Url + "/antwoorden")).FieldValue("Input.BeantwoordAan"));
        var answer = await client.PostAsync(aanmelding.Url + "/antwoorden", ("Input.Antwoord", "Vertel de ouders eerst wat je ziet."));

        Assert.Equal(aanmelding.Url, answer.Location);
        Assert.Contains("Vertel de ouders eerst wat je ziet.", (await client.FollowAsync(answer)).Texts(".el-plain"));
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<Casus>().AnyAsync(c => c.Aanmelding == aanmelding.Aanmelding.Id, Ct));
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(AanmeldingBeantwoord) && r.ObjectId == aanmelding.Aanmelding.Id.Value, Ct));
    }

    [Fact]
    [Eis("R0-025")]
    public async Task Wil_het_gezin_geen_hulp_dan_wordt_oppakken_en_toewijzen_geweigerd_en_kan_advies_zonder_naam()
    {
        var (team, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, g => g with
        {
            Instroom = Instroom.Partner, PartnerContact = "de mentor", BeeldVanPartner = "Zij is vaak moe.", Motivatie = Motivatie.NietOpen,
        });
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tess", "Leider", Rol.Teamleider));
        var page = await client.GetAsync(aanmelding.Url);
        Assert.DoesNotContain("Ik pak dit op", page.Texts("button"));
        Assert.Contains("Het gezin wil geen hulp. Er komt daarom geen casus.", page.Text, StringComparison.Ordinal);

        await client.PostAsync(aanmelding.Url + "/oppakken");
        await leider.PostAsync(aanmelding.Url + "/toewijzen", ("Input.Regisseur", $"{mirjam.Id.Value}"), ("Input.Redenen", "ruimte"));
        Assert.Equal(AanmeldingStatus.Ontvangen, (await HaalAsync(aanmelding)).Status);
        var form = await client.GetAsync(aanmelding.Url + "/antwoorden");
        Assert.Contains("Geef advies zonder naam", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Het gezin weet het nog niet", form.Text, StringComparison.Ordinal);
        var answer = await client.PostAsync(aanmelding.Url + "/antwoorden", ("Input.Antwoord", "Blijf zelf met haar praten."));

        Assert.Equal(aanmelding.Url, answer.Location);
        Assert.Equal((AanmeldingStatus.Beantwoord, "de mentor"), (await HaalAsync(aanmelding)) is var nu ? (nu.Status, nu.BeantwoordAan) : default);
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<Casus>().AnyAsync(c => c.Aanmelding == aanmelding.Aanmelding.Id, Ct));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Na_het_antwoord_lezen_alleen_schrijver_beantwoorder_en_teamleider_haar_nog()
    {
        var (team, mirjam, schrijver) = await BeginAsync();
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        using var beantwoorder = await host.AsAsync(karim);
        using var collega = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Wies", "Buiten"));
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tess", "Leider", Rol.Teamleider));
        using var andereLeider = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Toon", "Leider", Rol.Teamleider));
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, achternaam: "Afgehandelde");
        Assert.Equal(200, (await collega.GetAsync(aanmelding.Url)).Status);

        var answer = await beantwoorder.PostAsync(aanmelding.Url + "/antwoorden", ("Input.Antwoord", "Het wijkcentrum kan helpen."), ("Input.BeantwoordAan", "het gezin"));

        Assert.Equal(aanmelding.Url, answer.Location);
        foreach (var (wie, leest) in new[] { (schrijver, true), (beantwoorder, true), (leider, true), (collega, false), (andereLeider, false) })
        {
            var lijst = await wie.GetAsync("/aanmeldingen?toon=beantwoord");
            Assert.Equal(leest ? 200 : 404, (await wie.GetAsync(aanmelding.Url)).Status);
            Assert.Equal(leest, lijst.Text.Contains("Afgehandelde", StringComparison.Ordinal));
            Assert.Equal(leest, lijst.Links().Contains(aanmelding.Url));
        }

        // That it was done is no secret within the team.
        Assert.Contains("Aanmelding", (await collega.GetAsync("/aanmeldingen?toon=beantwoord")).Texts("main li").Single(), StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wie_haar_schreef_of_beantwoordde_leest_haar_ook_vanuit_een_ander_team_en_wie_daar_werkt_niet()
    {
        var (team, mirjam, schrijver) = await BeginAsync();
        using var beantwoorder = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tess", "Leider", Rol.Teamleider));
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        var wacht = await host.Data.AanmeldingAsync(mirjam);
        await beantwoorder.PostAsync(aanmelding.Url + "/antwoorden", ("Input.Antwoord", "Het wijkcentrum kan helpen."), ("Input.BeantwoordAan", "het gezin"));
        var elders = (await host.Data.TeamAsync("Team Zuid")).Id.Value;
        await using (var db = host.Database.NewContext())
        {
            await db.Database.ExecuteSqlAsync($"UPDATE aanmelding SET team_id = {elders} WHERE id IN ({aanmelding.Aanmelding.Id.Value}, {wacht.Aanmelding.Id.Value})", Ct);
        }

        foreach (var (wie, status) in new[] { (schrijver, 200), (beantwoorder, 200), (leider, 404) })
        {
            Assert.Equal(status, (await wie.GetAsync(aanmelding.Url)).Status);
        }

        // What waits is of the team that has it now.
        Assert.Equal(404, (await schrijver.GetAsync(wacht.Url)).Status);
    }

    [Fact]
    public async Task Een_leeg_antwoord_wordt_geweigerd_en_laat_de_aanmelding_open()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);

        var answer = await client.PostAsync(aanmelding.Url + "/antwoorden", ("Input.Antwoord", " "));

        Assert.Equal(422, answer.Status);
        Assert.Equal("#Input_Antwoord", Assert.Single(answer.ErrorSummary).Href);
        Assert.Equal(AanmeldingStatus.Ontvangen, (await HaalAsync(aanmelding)).Status);
    }

    [Fact]
    public async Task Wie_haar_oppakt_heeft_de_casusregie_en_komt_in_de_casus()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);

        var answer = await client.SubmitAsync(await client.GetAsync(aanmelding.Url), [], "Ik pak dit op");

        await using var db = host.Database.NewContext();
        var casus = await db.Set<Casus>().SingleAsync(c => c.Aanmelding == aanmelding.Aanmelding.Id, Ct);
        Assert.Equal($"/casus/{casus.Id.Value}", answer.Location);
        Assert.Equal(RegieHouder.Regisseur(mirjam.Id), casus.HuidigeRegie.Houder);
        Assert.Equal(aanmelding.Gezin.Id, casus.GezinId);
        Assert.Equal(mirjam.Id, (await HaalAsync(aanmelding)).ToegewezenAan);
        var vraag = await db.Set<Vraag>().SingleAsync(v => v.CasusId == casus.Id, Ct);
        Assert.Equal(("Ik wil weer rust in huis.", aanmelding.Moeder.Id), (vraag.Woorden, vraag.GezegdDoor));
    }

    [Fact]
    [Eis("R0-017")]
    public async Task Sprak_alleen_school_dan_komt_de_gevraagde_hulp_mee_en_staat_er_dat_het_gezin_nog_gehoord_moet_worden()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, g => TestKit.Aanmeldingen.VanSchool(g) with
        {
            GezinWeetErvan = WeetErvan.Ja, Gezin = g.Gezin, Personen = g.Personen,
            GewensteVoorziening = "huiswerkbegeleiding", RedenVanWens = "Haar cijfers dalen.", BesprokenMogelijkheden = "De leerlingenraad.",
        });

        var casus = (await client.SubmitAsync(await client.GetAsync(aanmelding.Url), [], "Ik pak dit op")).Location!;

        var vragen = await client.GetAsync(casus + "/vragen");
        Assert.Contains("De eigen woorden van het gezin zijn nog niet gehoord.", vragen.Text, StringComparison.Ordinal);
        Assert.Empty(vragen.Document.QuerySelectorAll("main blockquote"));
        Assert.Equal(["huiswerkbegeleiding", "Haar cijfers dalen.", "De leerlingenraad."], vragen.Document.QuerySelectorAll("main dd").Select(d => d.FirstChild!.TextContent.Trim()));
        var landing = await client.GetAsync(casus);
        Assert.Contains("huiswerkbegeleiding", landing.Text, StringComparison.Ordinal);
        Assert.Contains("het gezin zelf is nog niet gehoord", landing.Text, StringComparison.Ordinal);

        // Once the family is heard, its words come in the place of the bare wish, and the wish stays.
        var form = await client.GetAsync(vragen.Links().Single(l => l.Contains("vervangt=", StringComparison.Ordinal)));
        Assert.Equal("huiswerkbegeleiding", form.FieldValue("Input.Wens"));
        Assert.Equal(302, (await client.SubmitAsync(form, [("Input.Woorden", "Ik wil zelf leren plannen."), ("Input.GezegdDoor", $"{aanmelding.Kind.Id.Value}")], "Bewaren")).Status);
        var later = await client.GetAsync(casus + "/vragen");
        Assert.Equal("“Ik wil zelf leren plannen.”", Assert.Single(later.Texts("main blockquote")));
        Assert.Contains("Nog zonder de eigen woorden van het gezin", Assert.Single(later.Texts(".el-rows--quiet > li")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_keer_oppakken_opent_een_casus()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        var page = await client.GetAsync(aanmelding.Url);

        var first = await client.SubmitAsync(page, [], "Ik pak dit op");
        var second = await client.SubmitAsync(page, [], "Ik pak dit op");

        Assert.Equal(first.Location, second.Location);
        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Casus>().CountAsync(c => c.Aanmelding == aanmelding.Aanmelding.Id, Ct));
    }

    [Fact]
    public async Task Een_teamleider_wijst_toe_en_alleen_de_gekozen_collega_ziet_daarna_de_inhoud()
    {
        var (team, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, achternaam: "Toegewezene");
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tess", "Leider", Rol.Teamleider));
        Assert.Equal(403, (await client.GetAsync(aanmelding.Url + "/toewijzen")).Status);
        Assert.Equal(422, (await leider.PostAsync(aanmelding.Url + "/toewijzen", ("Input.Regisseur", ""))).Status);

        var answer = await leider.PostAsync(aanmelding.Url + "/toewijzen", ("Input.Regisseur", $"{karim.Id.Value}"), ("Input.Redenen", "ruimte"));

        Assert.Equal("/aanmeldingen", answer.Location);
        var lijst = await leider.FollowAsync(answer);
        Assert.Contains("opgepakt, casusregie: Karim Said", lijst.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Toegewezene", lijst.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await leider.GetAsync(aanmelding.Url)).Status);
        Assert.Equal(404, (await client.GetAsync(aanmelding.Url)).Status);
        using var bij = await host.AsAsync(karim);
        Assert.Equal("Aanmelding van gezin Toegewezene", (await bij.GetAsync(aanmelding.Url)).Heading);
    }

    [Fact]
    public async Task Aanvullen_zet_er_mensen_bij_zodra_het_gezin_het_weet()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, TestKit.Aanmeldingen.VanSchool);

        var answer = await client.PostAsync(
            aanmelding.Url + "/aanvullen",
            ("Input.EigenWoorden", "Ik slaap slecht."), ("Input.GezinWeetErvan", "Ja"), ("Input.Motivatie", "Open"),
            ("Input.Personen[0].Roepnaam", "Aya"), ("Input.Personen[0].Achternaam", "Aanvulling"));

        Assert.Equal(aanmelding.Url, answer.Location);
        var now = await HaalAsync(aanmelding);
        Assert.Equal(("Ik slaap slecht.", WeetErvan.Ja, 1), (now.EigenWoorden, now.GezinWeetErvan, now.OverWie.Count));
        Assert.NotNull(now.GezinId);
        var page = await client.FollowAsync(answer);
        Assert.Contains("Ik pak dit op", page.Texts("button"));

        await client.PostAsync(aanmelding.Url + "/aanvullen", ("Input.WieWeetErvan", "Vader nog niet."));
        var later = await HaalAsync(aanmelding);
        Assert.Equal((now.GezinId, "Vader nog niet.", 1), (later.GezinId, later.WieWeetErvan, later.OverWie.Count));
    }

    [Fact]
    public async Task Twee_mensen_die_tegelijk_aanvullen_zien_beide_teksten_en_verliezen_niets()
    {
        var (_, mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        var mine = await client.GetAsync(aanmelding.Url + "/aanvullen");
        await client.PostAsync(aanmelding.Url + "/aanvullen", ("Input.EigenWoorden", "Van een collega."));

        var answer = await client.SubmitAsync(mine, [("Input.EigenWoorden", "Van mij.")], "Bewaren");

        Assert.Equal(409, answer.Status);
        Assert.Equal("Van mij.", answer.FieldValue("Input.EigenWoorden"));
        Assert.Contains("Van een collega.", answer.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (await client.SubmitAsync(answer, [], "Bewaren")).Status);
        Assert.Equal("Van mij.", (await HaalAsync(aanmelding)).EigenWoorden);
    }

    private async Task<(Team, Medewerker, PageClient)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        return (team, mirjam, await host.AsAsync(mirjam));
    }

    private async Task<Aanmelding> HaalAsync(TestAanmelding aanmelding)
    {
        await using var db = host.Database.NewContext();
        return await db.Set<Aanmelding>().AsNoTracking().SingleAsync(a => a.Id == aanmelding.Aanmelding.Id, Ct);
    }
}
