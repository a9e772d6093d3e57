namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>Signing in as in production: password, then the code of the app.</summary>
public sealed class InloggenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task De_eerste_keer_kies_je_een_wachtwoord_stel_je_de_app_in_en_krijg_je_herstelcodes()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using var client = host.Anonymous();

        var klaar = await wie.EersteKeerAsync(client);

        Assert.Equal(("Bewaar je herstelcodes", 10), (klaar.Heading, wie.Herstelcodes.Distinct().Count()));
        var bestand = Uri.UnescapeDataString(klaar.One("a[download]").GetAttribute("href")!);
        Assert.All(wie.Herstelcodes, code => Assert.Contains(code, bestand, StringComparison.Ordinal));
        Assert.Equal("/vandaag", (await client.GetAsync("/")).Location);
        var log = await LogVan.MedewerkerAsync(host, wie.Medewerker.Id);
        Assert.Contains(log, r => r.Gebeurtenis == "WachtwoordGekozen");
        Assert.Contains(log, r => r.Gebeurtenis == "TweedeStapIngesteld");
        Assert.Contains(log, r => r is { Soort: LogSoort.Aangemeld, Uitkomst: LogUitkomst.Gelukt, Rol: Rol.Medewerker });
    }

    [Fact]
    public async Task Met_alleen_een_wachtwoord_gaat_er_niets_open()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using (var first = host.Anonymous())
        {
            await wie.EersteKeerAsync(first);
        }

        using var client = host.Anonymous();
        var stap = await wie.WachtwoordAsync(client, Inlogger.Eigen);

        Assert.Equal("/inloggen/tweede-stap", stap.Location);
        Assert.StartsWith("/inloggen", (await client.GetAsync("/")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_code_van_de_app_opent_een_keer()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using (var first = host.Anonymous())
        {
            await wie.EersteKeerAsync(first);
        }

        using var client = host.Anonymous();
        using var meekijker = host.Anonymous();
        var stap = await client.FollowAsync(await wie.WachtwoordAsync(client, Inlogger.Eigen));
        var zelfde = await meekijker.FollowAsync(await wie.WachtwoordAsync(meekijker, Inlogger.Eigen));
        var code = wie.Code(1);

        var eerste = await client.SubmitAsync(stap, [("Input.Code", code)]);
        var tweede = await meekijker.SubmitAsync(zelfde, [("Input.Code", code)]);

        Assert.Equal("/", eerste.Location);
        Assert.Equal((422, "Deze code is al gebruikt. Wacht tot de app een nieuwe code laat zien."), (tweede.Status, tweede.FieldError("Input.Code")));
    }

    [Fact]
    public async Task Een_herstelcode_opent_een_keer_en_staat_in_het_logboek()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using (var first = host.Anonymous())
        {
            await wie.EersteKeerAsync(first);
        }

        var code = wie.Herstelcodes[0];
        var antwoorden = new List<PageResponse>();
        for (var keer = 0; keer < 2; keer++)
        {
            using var client = host.Anonymous();
            await wie.WachtwoordAsync(client, Inlogger.Eigen);
            antwoorden.Add(await client.PostAsync("/inloggen/herstelcode", ("Input.Code", code.ToLowerInvariant())));
        }

        Assert.Equal([302, 422], antwoorden.Select(a => a.Status));
        Assert.Single(await LogVan.MedewerkerAsync(host, wie.Medewerker.Id), r => r.Gebeurtenis == "HerstelcodeGebruikt");
    }

    [Fact]
    public async Task Een_kort_of_ongelijk_wachtwoord_wordt_niet_bewaard()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using var client = host.Anonymous();
        var kiezen = await client.FollowAsync(await wie.WachtwoordAsync(client, wie.Tijdelijk));

        var kort = await client.SubmitAsync(kiezen, [("Input.Wachtwoord", "te kort"), ("Input.NogEens", "te kort")]);
        var ongelijk = await client.SubmitAsync(kiezen, [("Input.Wachtwoord", Inlogger.Eigen), ("Input.NogEens", "anders")]);

        Assert.StartsWith("Een wachtwoord heeft ten minste 12 tekens.", kort.FieldError("Input.Wachtwoord"), StringComparison.Ordinal);
        Assert.Equal("#Input_NogEens", Assert.Single(ongelijk.ErrorSummary).Href);
        Assert.Equal("/inloggen/nieuw-wachtwoord", (await wie.WachtwoordAsync(client, wie.Tijdelijk)).Location);
    }

    [Fact]
    public async Task Koekjes_gaan_alleen_over_een_versleutelde_verbinding_en_zijn_niet_te_lezen_voor_een_script()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using var client = host.Anonymous();
        var answers = new[] { await client.GetAsync("/inloggen"), await wie.EersteKeerAsync(client) };

        var cookies = answers.SelectMany(a => a.Headers.TryGetValues("Set-Cookie", out var values) ? values : []).ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("eenlijn=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("eenlijn-formulier=", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Matches("; secure; samesite=(lax|strict); httponly", cookie));
    }

    [Fact]
    public async Task Wie_uitlogt_staat_buiten_en_in_het_logboek()
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(medewerker);
        var page = await client.GetAsync("/ontbreekt");

        var uit = await client.SubmitAsync(page, [], form: "form[action='/uitloggen']");

        Assert.Equal("/inloggen", uit.Location);
        Assert.StartsWith("/inloggen", (await client.GetAsync("/")).Location, StringComparison.Ordinal);
        Assert.Contains(await LogVan.MedewerkerAsync(host, medewerker.Id), r => r.Soort == LogSoort.Afgemeld);
    }

    [Fact]
    public async Task Een_lege_installatie_zegt_hoe_je_de_eerste_beheerder_maakt()
    {
        await using var leeg = new WebHost();
        await leeg.InitializeAsync();
        using var client = leeg.Anonymous();

        Assert.Contains("create-admin", (await client.GetAsync("/inloggen")).Text, StringComparison.Ordinal);
        await Inlogger.NieuwAsync(leeg);
        Assert.DoesNotContain("create-admin", (await client.GetAsync("/inloggen")).Text, StringComparison.Ordinal);
    }
}
