namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>A question of a family that has a case joins that case; a second case only knowingly (K35).</summary>
public sealed class BijCasusTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-015", "R0-017")]
    public async Task Een_nieuwe_vraag_van_een_gezin_met_een_casus_komt_met_woorden_wens_en_spreker_in_die_casus()
    {
        var (mirjam, client, casus, aanmelding) = await BeginAsync(g => g with
        {
            EigenWoorden = "Nu loopt het met school ook vast.", WoordenVan = "moeder", GezegdDoor = null,
            GewensteVoorziening = "huiswerkhulp", RedenVanWens = "dat kreeg haar nicht ook",
        });
        var page = await client.GetAsync(Url(aanmelding));
        Assert.Contains("Goed om te weten: Dit gezin heeft al een casus", page.Texts("h3"));
        Assert.DoesNotContain("Ik pak dit op", page.Texts("button"));

        var answer = await client.SubmitAsync(page, [("Spreker", $"{casus.Moeder.Id.Value}")], "Bij deze casus voegen");

        Assert.Equal($"/casus/{casus.Id.Value}/vragen", answer.Location);
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<Casus>().AnyAsync(c => c.Aanmelding == aanmelding.Id, Ct));
        var vraag = await db.Set<Vraag>().SingleAsync(v => v.CasusId == casus.Id, Ct);
        Assert.Equal(("Nu loopt het met school ook vast.", casus.Moeder.Id, "moeder"), (vraag.Woorden, vraag.GezegdDoor, vraag.WoordenVan));
        Assert.Equal(("huiswerkhulp", "dat kreeg haar nicht ook", host.Data.Vandaag), (vraag.Wens, vraag.RedenVanWens, vraag.Op));
        var vragen = await client.FollowAsync(answer);
        Assert.Contains("“Nu loopt het met school ook vast.”", vragen.Texts("blockquote"));
        Assert.Contains(vragen.Texts("dd"), t => t.StartsWith("huiswerkhulp", StringComparison.Ordinal));
        var binnen = await client.GetAsync($"/casus/{casus.Id.Value}/aanmeldingen");
        Assert.Contains("Later erbij gekomen", binnen.Text, StringComparison.Ordinal);
        Assert.Equal(["Het gezin zelf · route: gezin kwam zelf", "Eerste stap: Het gezin zelf"], binnen.Texts("main li .el-sub"));
        Assert.Equal(200, (await client.GetAsync(Url(aanmelding))).Status);
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(AanmeldingBijCasusGevoegd) && r.Dossier == casus.Id && r.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    [Eis("R0-017")]
    public async Task Sprak_alleen_de_partner_dan_komt_de_wens_ook_in_een_lopende_casus()
    {
        var (_, client, casus, aanmelding) = await BeginAsync(g => g with
        {
            EigenWoorden = null, WoordenVan = null, GezegdDoor = null, Instroom = Instroom.Partner, PartnerContact = "de mentor",
            BeeldVanPartner = "Zij slaapt in de klas.", GewensteVoorziening = "dyslexieonderzoek",
        });

        var vragen = await client.FollowAsync(await client.SubmitAsync(await client.GetAsync(Url(aanmelding)), [], "Bij deze casus voegen"));

        Assert.Contains("De eigen woorden van het gezin zijn nog niet gehoord.", vragen.Text, StringComparison.Ordinal);
        Assert.Contains(vragen.Texts("dd"), t => t.StartsWith("dyslexieonderzoek", StringComparison.Ordinal));
        await using var db = host.Database.NewContext();
        var vraag = await db.Set<Vraag>().SingleAsync(v => v.CasusId == casus.Id, Ct);
        Assert.Equal(("", "dyslexieonderzoek"), (vraag.Woorden, vraag.Wens));
    }

    [Fact]
    public async Task Is_niet_bekend_wie_het_zei_dan_staat_de_vraag_er_met_de_woorden_over_de_spreker()
    {
        var (_, client, casus, aanmelding) = await BeginAsync(g => g with { WoordenVan = "vader, op het plein", GezegdDoor = null });

        var answer = await client.SubmitAsync(await client.GetAsync(Url(aanmelding)), [], "Bij deze casus voegen");

        var vragen = await client.FollowAsync(answer);
        Assert.Contains("vader, op het plein", vragen.Text, StringComparison.Ordinal);
        Assert.Contains("vader, op het plein", (await client.GetAsync($"/casus/{casus.Id.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_tweede_casus_komt_er_alleen_met_een_reden_die_in_de_geschiedenis_staat()
    {
        var (_, client, casus, aanmelding) = await BeginAsync();
        Assert.Equal(422, (await client.PostAsync(Url(aanmelding) + "/oppakken", ("RedenTweedeCasus", " "))).Status);
        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Casus>().CountAsync(c => c.GezinId == casus.Gezin.Id, Ct));

        var answer = await client.PostAsync(Url(aanmelding) + "/oppakken", ("RedenTweedeCasus", "Vader vraagt om een eigen aanspreekpunt."));

        var tweede = await db.Set<Casus>().SingleAsync(c => c.Aanmelding == aanmelding.Id, Ct);
        Assert.Equal($"/casus/{tweede.Id.Value}", answer.Location);
        Assert.Contains("Vader vraagt om een eigen aanspreekpunt.", (await client.GetAsync($"/casus/{tweede.Id.Value}/regie")).Text, StringComparison.Ordinal);
        Assert.Contains("Vader vraagt om een eigen aanspreekpunt.", (await client.GetAsync(Url(aanmelding))).Texts("dd"));
    }

    [Fact]
    public async Task De_casus_van_een_collega_krijgt_de_vraag_en_blijft_dicht_voor_wie_haar_doorgaf()
    {
        var (mirjam, _, casus, aanmelding) = await BeginAsync();
        var team = mirjam.Lidmaatschappen[0].TeamId;
        var karim = await host.Data.MedewerkerAsync(await TeamAsync(team), "Karim", "Said");
        using var client = await host.AsAsync(karim);
        var page = await client.GetAsync(Url(aanmelding));
        Assert.Contains("Casusregie: Mirjam Bos, 020 555 01 17. Bel voordat je verdergaat.", page.Texts("p"));
        Assert.DoesNotContain($"{casus.Id.Value}", page.Text, StringComparison.Ordinal);

        var answer = await client.SubmitAsync(page, [], "Bij deze casus voegen");

        Assert.Equal("/aanmeldingen", answer.Location);
        Assert.Equal(404, (await client.GetAsync($"/casus/{casus.Id.Value}")).Status);
        Assert.Equal(404, (await client.GetAsync(Url(aanmelding))).Status);
        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Vraag>().CountAsync(v => v.CasusId == casus.Id, Ct));
    }

    [Fact]
    public async Task Twee_collegas_tegelijk_voegen_de_vraag_een_keer_toe()
    {
        var (_, client, casus, aanmelding) = await BeginAsync();
        var pages = new[] { await client.GetAsync(Url(aanmelding)), await client.GetAsync(Url(aanmelding)) };

        await Task.WhenAll(pages.Select(page => client.SubmitAsync(page, [], "Bij deze casus voegen")));

        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Vraag>().CountAsync(v => v.CasusId == casus.Id, Ct));
    }

    [Fact]
    public async Task Wie_oppakt_kiest_wie_het_zei_en_de_woorden_blijven_zoals_ze_waren()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(mirjam);
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, g => g with { WoordenVan = "het meisje", GezegdDoor = null });

        await client.SubmitAsync(await client.GetAsync(aanmelding.Url), [("Spreker", $"{aanmelding.Kind.Id.Value}")], "Ik pak dit op");

        await using var db = host.Database.NewContext();
        var nu = await db.Set<Aanmelding>().AsNoTracking().SingleAsync(a => a.Id == aanmelding.Aanmelding.Id, Ct);
        Assert.Equal((aanmelding.Kind.Id, "het meisje", "Ik wil weer rust in huis."), (nu.GezegdDoor, nu.WoordenVan, nu.EigenWoorden));
        var casus = await db.Set<Casus>().SingleAsync(c => c.Aanmelding == nu.Id, Ct);
        Assert.Equal(aanmelding.Kind.Id, (await db.Set<Vraag>().SingleAsync(v => v.CasusId == casus.Id, Ct)).GezegdDoor);
    }

    [Fact]
    public async Task Bij_aanvullen_verbeter_je_wie_het_zei()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(mirjam);
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);

        await client.PostAsync(aanmelding.Url + "/aanvullen", ("Input.GezegdDoor", $"{aanmelding.Kind.Id.Value}"));

        await using var db = host.Database.NewContext();
        Assert.Equal(aanmelding.Kind.Id, (await db.Set<Aanmelding>().AsNoTracking().SingleAsync(a => a.Id == aanmelding.Aanmelding.Id, Ct)).GezegdDoor);
        Assert.Equal(422, (await client.PostAsync(aanmelding.Url + "/aanvullen", ("Input.GezegdDoor", $"{Guid.CreateVersion7()}"))).Status);
    }

    private static string Url(Aanmelding aanmelding) => $"/aanmeldingen/{aanmelding.Id.Value}";

    private async Task<(Medewerker, PageClient, TestCasus, Aanmelding)> BeginAsync(Func<AanmeldingGegevens, AanmeldingGegevens>? anders = null)
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        var casus = await host.Data.CasusAsync(mirjam);
        var gegevens = new AanmeldingGegevens
        {
            EigenWoorden = "Er is iets nieuws.",
            WoordenVan = "Sanne",
            GezegdDoor = casus.Moeder.Id,
            Instroom = Instroom.Gezin,
            Initiatief = Initiatief.GezinZelf,
            Route = "zelf",
            GezinWeetErvan = WeetErvan.Ja,
            Motivatie = Motivatie.Open,
            Gezin = casus.Gezin.Id,
            Personen = [casus.Moeder.Id, casus.Kind.Id],
        };
        var aanmelding = Aanmelding.Noteren(mirjam.Id, mirjam.Lidmaatschappen[0].TeamId, anders?.Invoke(gegevens) ?? gegevens, host.Data.Nu).Value;
        return (mirjam, await host.AsAsync(mirjam), casus, await host.Data.SaveAsync(aanmelding));
    }

    private async Task<Team> TeamAsync(TeamId id)
    {
        await using var db = host.Database.NewContext();
        return await db.Set<Team>().AsNoTracking().SingleAsync(t => t.Id == id, Ct);
    }
}
