namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>Who may not come in, and where somebody ends up. On a host of its own: attempts are limited per address.</summary>
public sealed class InloggenGeweigerdTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Onbekende_naam_fout_wachtwoord_en_geblokkeerd_account_krijgen_dezelfde_zin()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using var client = host.Anonymous();
        var onbekend = await client.PostAsync("/inloggen", ("Input.Naam", "bestaat-niet"), ("Input.Wachtwoord", "iets"));
        var fout = new List<PageResponse>();
        for (var keer = 0; keer < 5; keer++)
        {
            fout.Add(await wie.WachtwoordAsync(client, "fout"));
        }

        var opSlot = await wie.WachtwoordAsync(client, wie.Tijdelijk);

        var zin = Assert.Single(onbekend.ErrorSummary).Text;
        Assert.All(fout.Append(opSlot), answer => Assert.Equal((422, zin), (answer.Status, Assert.Single(answer.ErrorSummary).Text)));
        var geweigerd = (await LogVan.MedewerkerAsync(host, wie.Medewerker.Id)).Where(r => r is { Soort: LogSoort.Aangemeld, Uitkomst: LogUitkomst.Geweigerd });
        Assert.Equal(6, geweigerd.Count());
    }

    [Fact]
    public async Task Vijf_foute_codes_zetten_het_account_op_slot()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using (var first = host.Anonymous())
        {
            await wie.EersteKeerAsync(first);
        }

        using var client = host.Anonymous();
        var stap = await client.FollowAsync(await wie.WachtwoordAsync(client, Inlogger.Eigen));
        for (var keer = 0; keer < 5; keer++)
        {
            await client.SubmitAsync(stap, [("Input.Code", "geen code")]);
        }

        Assert.Equal("/inloggen", (await client.SubmitAsync(stap, [("Input.Code", wie.Code(1))])).Location);
    }

    [Fact]
    public async Task Een_tijdelijk_wachtwoord_is_na_zeven_dagen_niets_meer_waard()
    {
        await using var later = new WebHost();
        await later.InitializeAsync();
        var wie = await Inlogger.NieuwAsync(later);
        later.Klok.Vooruit(dagen: 8);
        using var client = later.Anonymous();

        Assert.Equal(422, (await wie.WachtwoordAsync(client, wie.Tijdelijk)).Status);
    }

    [Theory]
    [InlineData("https://elders.test/", "/")]
    [InlineData("//elders.test", "/")]
    [InlineData("/\\elders.test", "/")]
    [InlineData("/gezinnen?bladzijde=2", "/gezinnen?bladzijde=2")]
    public async Task Na_het_inloggen_ga_je_terug_maar_nooit_naar_buiten(string terug, string verwacht)
    {
        var wie = await Inlogger.NieuwAsync(host);
        using (var first = host.Anonymous())
        {
            await wie.EersteKeerAsync(first);
        }

        using var client = host.Anonymous();
        var stap = await client.FollowAsync(await wie.WachtwoordAsync(client, Inlogger.Eigen, $"/inloggen?terug={Uri.EscapeDataString(terug)}"));

        Assert.Equal(verwacht, (await client.SubmitAsync(stap, [("Input.Code", wie.Code(1))])).Location);
    }
}
