namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Gezin;

public sealed class HuisEnGezagTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-025")]
    public async Task Een_kind_woont_in_twee_huizen_en_een_oud_adres_blijft_staan()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync(Url(casus, "huishouden-toevoegen"), ("Input.Naam", "bij moeder"), ("Input.Bewoners", $"{casus.Kind.Id.Value}"));
        await client.PostAsync(Url(casus, "huishouden-toevoegen"), ("Input.Naam", "bij vader"));
        var vader = (await GezinScenario.BeeldAsync(host, mirjam, casus)).Huizen.Single(h => h.Naam == "bij vader").Id;
        var huis = $"huishoudens/{vader.Value}";

        Assert.Equal(422, (await client.PostAsync(Url(casus, $"{huis}/bewoner-toevoegen"), ("Input.Wanneer", "om de week"))).Status);
        Assert.Equal(302, (await client.PostAsync(
            Url(casus, $"{huis}/bewoner-toevoegen"), ("Input.Persoon", $"{casus.Kind.Id.Value}"), ("Input.Wanneer", "om de week"))).Status);
        var fout = await client.PostAsync(Url(casus, $"{huis}/verhuizen"), ("Input.Straat", "Kade"), ("Input.Postcode", "12 AB"));
        Assert.Equal(422, fout.Status);
        Assert.NotNull(fout.FieldError("Input.Postcode"));
        await VerhuisAsync(client, casus, huis, "Kade", 2020);
        await VerhuisAsync(client, casus, huis, "Gracht", 2026);

        var beeld = await GezinScenario.BeeldAsync(host, mirjam, casus);
        Assert.All(beeld.Huizen, h => Assert.Contains(h.Bewoners, b => b.Persoon == casus.Kind.Id));
        var adressen = beeld.Huizen.Single(h => h.Id == vader).Adressen;
        Assert.Equal(["Gracht", "Kade"], adressen.Select(a => a.Straat));
        Assert.Equal(new DateOnly(2026, 2, 28), adressen[1].Tot);

        Assert.Equal(302, (await client.PostAsync(Url(casus, $"{huis}/bewoners/{casus.Kind.Id.Value}/beeindigen"))).Status);
        Assert.NotNull((await GezinScenario.BeeldAsync(host, mirjam, casus)).Huizen.Single(h => h.Id == vader).Bewoners.Single().Tot);
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"{huis}/bewoners/{casus.Kind.Id.Value}/beeindigen"))).Status);
    }

    [Fact]
    [Eis("R1-027")]
    public async Task Nieuw_gezag_beeindigt_het_oude_de_dag_ervoor()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        (string, string?)[] velden = [("Input.Kind", $"{casus.Kind.Id.Value}"), ("Input.Soort", "Voogdij"), ("Input.AndereHouder", "GI Voorbeeld"), ("Input.Bron", "Uitspraak")];

        var zonderDag = await client.PostAsync(Url(casus, "gezag-vastleggen"), velden);
        Assert.Equal(422, zonderDag.Status);
        var answer = await client.PostAsync(Url(casus, "gezag-vastleggen"), [.. velden, ("Input.Van.Dag", "1"), ("Input.Van.Maand", "3"), ("Input.Van.Jaar", "2026")]);

        Assert.Equal(302, answer.Status);
        var gezag = (await GezinScenario.BeeldAsync(host, mirjam, casus)).Gezag;
        Assert.Equal([(GezagSoort.Voogdij, null), (GezagSoort.EenhoofdigOuderlijkGezag, (DateOnly?)new DateOnly(2026, 2, 28))], gezag.Select(g => (g.Soort, g.Tot)));

        var verkeerd = await client.PostAsync(Url(casus, "gezag-vastleggen"), ("Input.Kind", $"{casus.Kind.Id.Value}"), ("Input.Soort", "GezamenlijkOuderlijkGezag"), ("Input.Bron", "Brp"));
        Assert.Equal("Kies de twee ouders die samen het gezag hebben.", Assert.Single(verkeerd.ErrorSummary).Text);

        var voogdij = gezag[0].Id.Value;
        Assert.Equal(302, (await client.PostAsync(Url(casus, $"gezag/{voogdij}/beeindigen"))).Status);
        Assert.All((await GezinScenario.BeeldAsync(host, mirjam, casus)).Gezag, g => Assert.NotNull(g.Tot));
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("0001")]
    public async Task Een_verschreven_jaar_van_een_huis_of_van_gezag_wordt_geweigerd(string jaar)
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        (string, string?)[] van = [("Input.Van.Dag", "1"), ("Input.Van.Maand", "1"), ("Input.Van.Jaar", jaar)];
        await client.PostAsync(Url(casus, "huishouden-toevoegen"), ("Input.Naam", "bij vader"));
        var huis = $"huishoudens/{(await GezinScenario.BeeldAsync(host, mirjam, casus)).Huizen.Single(h => h.Naam == "bij vader").Id.Value}";

        PageResponse[] geweigerd =
        [
            await client.PostAsync(Url(casus, "gezag-vastleggen"), [("Input.Kind", $"{casus.Kind.Id.Value}"), ("Input.Soort", "Voogdij"), ("Input.AndereHouder", "GI Voorbeeld"), ("Input.Bron", "Uitspraak"), .. van]),
            await client.PostAsync(Url(casus, $"{huis}/verhuizen"), [("Input.Straat", "Kade"), ("Input.Huisnummer", "1"), ("Input.Plaats", "Voorbeeldstad"), .. van]),
            await client.PostAsync(Url(casus, $"{huis}/bewoner-toevoegen"), [("Input.Persoon", $"{casus.Kind.Id.Value}"), .. van]),
        ];

        Assert.All(geweigerd, answer => Assert.Equal(422, answer.Status));
        Assert.All(geweigerd, answer => Assert.Contains(answer.ErrorSummary, e => e.Href!.StartsWith("#Input_Van", StringComparison.Ordinal)));
        Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Gezag);
    }

    private static async Task VerhuisAsync(PageClient client, TestCasus casus, string huis, string straat, int jaar) => Assert.Equal(302, (await client.PostAsync(
        Url(casus, $"{huis}/verhuizen"),
        ("Input.Straat", straat), ("Input.Huisnummer", "1"), ("Input.Plaats", "Voorbeeldstad"),
        ("Input.Van.Dag", "1"), ("Input.Van.Maand", "3"), ("Input.Van.Jaar", $"{jaar}"))).Status);

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
