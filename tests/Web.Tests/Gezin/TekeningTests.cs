namespace Eenlijn.Web.Tests.Gezin;

using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>The genogram and the network picture: what stands on them, for whom, and on which day.</summary>
public sealed class TekeningTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R2-134", "R3-047")]
    public async Task Het_genogram_komt_uit_de_relaties_en_staat_ook_in_woorden()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;

        var page = await client.GetAsync(Url(casus, "genogram"));

        Assert.Equal(200, page.Status);
        Assert.Equal(["Elif", "Hatice", "Murat", "Sanne"], Namen(page).Order(StringComparer.Ordinal));
        Assert.Contains("oma", page.Texts("#tekening text"));
        Assert.Contains("ouder", page.Texts("#tekening text"));
        Assert.Contains("9 jaar (2017)", page.Texts("#tekening text"));
        Assert.Contains("Gezag: Sanne", page.Texts("#tekening text"));
        Assert.Contains(page.Texts("details li"), zin => zin.StartsWith("Elif Voorbeeld:", StringComparison.Ordinal) && zin.Contains("kind van", StringComparison.Ordinal) && zin.Contains("gezag: Sanne", StringComparison.Ordinal));
        Assert.Equal(page.One("#tekening").GetAttribute("aria-labelledby")!.Split(' ').Length, page.Document.QuerySelectorAll("#tekening-titel, #tekening-tekst").Length);
        // The strict policy of the browser would refuse a style in an attribute.
        Assert.Empty(page.Document.QuerySelectorAll("#tekening [style], #tekening style"));
        Assert.Contains(page.Links(), link => link.EndsWith($"/personen/{casus.Kind.Id.Value}/wijzigen", StringComparison.Ordinal));
    }

    [Fact]
    [Eis("R2-134", "R3-047", "R3-048")]
    public async Task De_netwerkkaart_toont_wie_helpt_met_de_vier_wegingen_en_wie_stopte_niet_meer()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;
        var buur = await host.Data.GezinslidAsync(casus, "Fatma", GezinsRol.Netwerk);
        var weg = await host.Data.GezinslidAsync(casus, "Joost", GezinsRol.Netwerk);
        var gestopt = Netwerksteun.Toevoegen(casus.Gezin.Id, weg.Id, SteunSoort.Troost, "belde elke week", true).Value;
        gestopt.Beeindigen(host.Data.Vandaag.AddDays(-10), host.Data.Vandaag);
        await host.Data.SaveAllAsync(
            Relatie.Leggen(buur.Id, RelatieSoort.Buur, casus.Moeder.Id, null, null).Value,
            Netwerksteun.Toevoegen(casus.Gezin.Id, buur.Id, SteunSoort.Praktisch, "past op", true, new() { GaatInOpVraag = true, HelptEcht = false, IsBereikbaar = true, MagGevraagd = true }).Value,
            gestopt);

        var nu = await client.GetAsync(Url(casus, "netwerk"));
        var toen = await client.GetAsync(Url(casus, $"netwerk?op={host.Data.Vandaag.AddDays(-20):yyyy-MM-dd}"));

        Assert.Equal((200, 200), (nu.Status, toen.Status));
        Assert.Contains("buur van Sanne", nu.Texts("#tekening text"));
        Assert.Contains("praktische hulp: past op", string.Join(' ', nu.Texts("#tekening text")), StringComparison.Ordinal);
        Assert.Equal(["V+", "H–", "B+", "T?"], nu.Texts("#tekening .el-tek-merkletter"));
        Assert.Contains(nu.Texts("details li"), zin => zin.Contains("niet: helpt echt", StringComparison.Ordinal) && zin.Contains("mag gevraagd worden", StringComparison.Ordinal));
        Assert.DoesNotContain("belde elke week", nu.Text, StringComparison.Ordinal);
        Assert.Contains("belde elke week", toen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Op_een_dag_van_vroeger_staat_de_familie_er_zoals_zij_toen_was()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;

        var toen = await client.GetAsync(Url(casus, $"genogram?op=2016-05-01&vanuit={casus.Moeder.Id.Value}"));
        var nu = await client.GetAsync(Url(casus, "genogram"));

        Assert.DoesNotContain("Elif", Namen(toen));
        Assert.Contains("24 jaar (1992)", toen.Texts("#tekening text"));
        // Together until 2020, by the dates of the relation.
        Assert.Equal((0, 2), (toen.Document.QuerySelectorAll("#tekening > .el-tek-streep").Length, nu.Document.QuerySelectorAll("#tekening > .el-tek-streep").Length));
        Assert.Contains(nu.Links(), link => link.Contains("op=2017-06-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Iedereen_kan_het_midden_zijn_en_dan_heten_de_anderen_naar_hem()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;

        var page = await client.GetAsync(Url(casus, $"genogram?vanuit={casus.Moeder.Id.Value}"));

        Assert.Contains("kind", page.Texts("#tekening text"));
        Assert.Contains("moeder", page.Texts("#tekening text"));
        Assert.Contains("ex-partner", page.Texts("#tekening text"));
        Assert.Equal(casus.Moeder.Id.Value.ToString(), page.FieldValue("Vanuit"));
    }

    /// <summary>K17: no symbol, no gap, no number and no day that tells that there is somebody.</summary>
    [Fact]
    public async Task Wie_verborgen_is_laat_geen_spoor_na()
    {
        var (client, casus, mirjam, vader) = await MetVaderAsync();
        using var _ = client;
        await host.Data.SaveAsync(Afscherming.Besluiten(
            casus.Gezin.Id, casus.Moeder.Id, AfschermingDoel.VanPersoon(vader.Id), new(mirjam.Id, (await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said")).Id, "veiligheid", host.Data.Vandaag, host.Data.Vandaag.AddDays(60))).Value);

        foreach (var pad in (string[])["tekening/afdruk?wat=genogram", "tekening/afdruk?wat=netwerk", "tekening/bestand?wat=genogram"])
        {
            var voor = await client.GetAsync(Url(casus, $"{pad}&voor={casus.Moeder.Id.Value}"));
            Assert.Equal(200, voor.Status);
            Assert.DoesNotContain("Murat", voor.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(vader.Id.Value.ToString(), voor.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("2012", voor.Text, StringComparison.Ordinal);
            // Whoever asks from him hears the same as of somebody who does not exist.
            Assert.Equal(404, (await client.GetAsync(Url(casus, $"{pad}&voor={casus.Moeder.Id.Value}&vanuit={vader.Id.Value}"))).Status);
        }

        Assert.Contains("Murat", (await client.GetAsync(Url(casus, "tekening/afdruk?wat=genogram"))).Text, StringComparison.Ordinal);
        var zonder = await client.GetAsync(Url(casus, $"tekening/bestand?wat=genogram&voor={casus.Moeder.Id.Value}"));
        Assert.Equal(3, XDocument.Parse(zonder.Text).Descendants().Count(e => e.Name.LocalName == "text" && (string?)e.Attribute("class") == "el-tek-getal"));
    }

    [Fact]
    public async Task Een_adres_staat_niet_in_de_tekening_wel_de_naam_van_het_huis_en_wie_er_wonen()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;
        foreach (var huis in new[] { "bij moeder", "bij oma" })
        {
            await client.PostAsync(Url(casus, "huishouden-toevoegen"), ("Input.Naam", huis), ("Input.Bewoners", $"{casus.Kind.Id.Value}"));
            var id = (await GezinScenario.BeeldAsync(host, _mirjam!, casus)).Huizen.Single(h => h.Naam == huis).Id.Value;
            Assert.Equal(302, (await client.PostAsync(Url(casus, $"huishoudens/{id}/verhuizen"), ("Input.Straat", "Schuilkade"), ("Input.Huisnummer", "1"), ("Input.Plaats", "Voorbeeldstad"), ("Input.Geheim", "true"))).Status);
        }

        var page = await client.GetAsync(Url(casus, "genogram"));

        Assert.DoesNotContain("Schuilkade", page.Text, StringComparison.Ordinal);
        Assert.Equal(["A", "B"], page.Texts("#tekening .el-tek-huisletter").Order(StringComparer.Ordinal));
        Assert.Contains("Woont bij moeder: Elif", page.Texts(".el-tekuitleg li span"));
    }

    [Fact]
    public async Task De_tekening_is_te_bewaren_en_het_bestand_noemt_niemand()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;

        foreach (var wat in (string[])["genogram", "netwerk"])
        {
            var svg = await client.GetAsync(Url(casus, $"tekening/bestand?wat={wat}&vorm=svg"));
            using var png = await client.Http.GetAsync(Url(casus, $"tekening/bestand?wat={wat}&vorm=png"), Ct);
            var bytes = await png.Content.ReadAsByteArrayAsync(Ct);

            Assert.Equal($"{wat}-{host.Data.Vandaag:yyyy-MM-dd}.svg", svg.ContentHeaders.ContentDisposition!.FileName);
            var xml = XDocument.Parse(svg.Text);
            Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName is "a" or "script" or "image");
            Assert.Contains(xml.Descendants(), e => e.Value == "Elif" && e.Name.LocalName == "text");
            Assert.Equal($"{wat}-{host.Data.Vandaag:yyyy-MM-dd}.png", png.Content.Headers.ContentDisposition!.FileName);
            Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(bytes, 0, 4));
            // Letters and lines, not an empty sheet.
            Assert.InRange(bytes.Length, 15_000, 5_000_000);
        }

        Assert.Equal(4, await GezinScenario.LogAsync(host, casus, "TekeningBestand"));
    }

    [Theory]
    [InlineData("genogram?op=31-02-2020", "Vul een datum in")]
    [InlineData("genogram?op=2099-01-01", "Kies een dag tot en met vandaag.")]
    [InlineData("netwerk?op=1492-01-01", "Deze dag is te lang geleden.")]
    [InlineData("genogram?vanuit=iemand", "Kies")]
    [InlineData("tekening/bestand?vorm=gif", "Kies")]
    [InlineData("tekening/bestand?vorm=9", "Kies")]
    public async Task Wat_niet_te_lezen_is_wordt_gezegd(string pad, string melding)
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;

        var page = await client.GetAsync(Url(casus, pad));

        Assert.Equal(422, page.Status);
        Assert.Contains(page.ErrorSummary, fout => fout.Text.Contains(melding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_ander_ziet_de_tekening_niet_en_wie_niet_bestaat_geeft_niets()
    {
        var (client, casus) = await BeginAsync();
        using var _ = client;
        using var vreemde = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said"));

        foreach (var pad in (string[])["genogram", "netwerk", "tekening/afdruk", "tekening/bestand"])
        {
            Assert.Equal(404, (await vreemde.GetAsync(Url(casus, pad))).Status);
            Assert.Equal(404, (await client.GetAsync(Url(casus, $"{pad}?vanuit={Guid.CreateVersion7()}"))).Status);
        }
    }

    private Medewerker? _mirjam;

    private static string Url(TestCasus casus, string pad) => $"/casus/{casus.Id.Value}/gezin/{pad}";

    private static IReadOnlyList<string> Namen(PageResponse page) => page.Texts("#tekening .el-tek-naam");

    private async Task<(PageClient Client, TestCasus Casus)> BeginAsync()
    {
        var (client, casus, _, _) = await MetVaderAsync();
        return (client, casus);
    }

    /// <summary>A mother and a father who parted, their child, and the father's mother.</summary>
    private async Task<(PageClient Client, TestCasus Casus, Medewerker Mirjam, Persoon Vader)> MetVaderAsync()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        _mirjam = mirjam;
        var vader = await host.Data.GezinslidAsync(casus, "Murat", GezinsRol.Ouder, new(1988, 1, 9));
        var oma = await host.Data.SaveAsync(Persoon.Toevoegen(new(Persoonsnaam.Create("Hatice", null, null, "Voorbeeld").Value) { Geslacht = Geslacht.Vrouw, Geboorte = new Geboorte.Geboren(OnzekereDatum.Create(1950, null, null).Value) }).Value);
        await GezinScenario.LidAsync(host, casus, oma.Id);
        var samen = Relatie.Leggen(casus.Moeder.Id, RelatieSoort.Partner, vader.Id, new(2012, 5, 1), null).Value;
        samen.Beeindigen(new(2020, 3, 1));
        await host.Data.SaveAllAsync(
            samen,
            Relatie.Leggen(vader.Id, RelatieSoort.Ouder, casus.Kind.Id, null, null).Value,
            Relatie.Leggen(oma.Id, RelatieSoort.Ouder, casus.Moeder.Id, null, null).Value);
        return (await host.AsAsync(mirjam), casus, mirjam, vader);
    }
}
