namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;

public sealed class EerdereHulpTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-028")]
    public async Task Het_gezin_zegt_bij_wie_nog_niet_is_gevraagd_en_daarna_wat_er_was()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        Assert.Contains("Elif: nog niet gevraagd", (await client.GetAsync(Url(casus))).One("#eerdere-hulp").TextContent, StringComparison.Ordinal);

        var noteren = Url(casus, $"personen/{casus.Kind.Id.Value}/eerdere-hulp-noteren");
        var leeg = await client.PostAsync(noteren, ("Input.Bron", "School"));
        Assert.Equal(422, leeg.Status);
        Assert.NotNull(leeg.FieldError("Input.Wat"));
        Assert.Equal(302, (await client.PostAsync(noteren, ("Input.Wat", "speltherapie"), ("Input.Door", "De Eik"), ("Input.Bron", "School"))).Status);

        var kaart = (await client.GetAsync(Url(casus))).One("#eerdere-hulp").TextContent;
        Assert.Contains("speltherapie", kaart, StringComparison.Ordinal);
        Assert.Contains("nog niet nagevraagd", kaart, StringComparison.Ordinal);
        Assert.DoesNotContain("Elif: nog niet gevraagd", kaart, StringComparison.Ordinal);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(EerdereHulpGenoteerd)));
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"personen/{Guid.Empty}/eerdere-hulp-noteren"))).Status);
    }

    [Fact]
    [Eis("R1-028")]
    public async Task Navragen_wijzigen_en_weghalen()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync(Url(casus, $"personen/{casus.Kind.Id.Value}/eerdere-hulp-noteren"), ("Input.Wat", "speltherapie"), ("Input.Bron", "School"));
        var pad = Url(casus, $"eerdere-hulp/{(await HulpAsync()).Id.Value}");
        var oud = await client.GetAsync($"{pad}/wijzigen");

        Assert.Equal(302, (await client.PostAsync($"{pad}/wijzigen", ("Input.Hulp.GecontroleerdOp.Dag", "1"), ("Input.Hulp.GecontroleerdOp.Maand", "11"), ("Input.Hulp.GecontroleerdOp.Jaar", "2026"), ("Input.Hulp.GecontroleerdBij", "De Eik"))).Status);
        Assert.Equal((new DateOnly(2026, 11, 1), "De Eik"), ((await HulpAsync()).GecontroleerdOp!.Value, (await HulpAsync()).GecontroleerdBij));
        Assert.Equal(409, (await client.SubmitAsync(oud, [("Input.Hulp.Wat", "iets anders")])).Status);
        Assert.Equal("speltherapie", (await HulpAsync()).Wat);

        Assert.Equal(302, (await client.PostAsync($"{pad}/verwijderen")).Status);
        Assert.Empty((await GezinScenario.BeeldAsync(host, mirjam, casus)).EerdereHulp);
        Assert.Equal(404, (await client.GetAsync($"{pad}/wijzigen")).Status);

        async Task<HulpBeeld> HulpAsync() => Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).EerdereHulp);
    }

    [Fact]
    [Eis("R3-048", "R1-031", "R0-004")]
    public async Task De_weging_van_het_netwerk_en_de_voorkeuren_worden_bewaard_en_getoond()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        Assert.Equal(302, (await client.PostAsync(
            Url(casus, "netwerk-toevoegen"),
            ("Input.Roepnaam", "Hatice"), ("Input.Soort", "Praktisch"), ("Input.Weging.Kring", "Familie"), ("Input.Weging.HelptEcht", "Ja"), ("Input.Weging.IsBereikbaar", "Nee"), ("Input.Weging.Drempel", "WoontVerWeg"))).Status);
        Assert.Equal(302, (await client.PostAsync(
            Url(casus, $"personen/{casus.Moeder.Id.Value}/wijzigen"),
            ("Input.Persoon.Leerstijl", "Voordoen"), ("Input.Persoon.Gespreksplaats", "Wandelend"), ("Input.Persoon.WensWie", "liefst een vrouw"))).Status);

        var page = await client.GetAsync(Url(casus));
        Assert.Contains("familie · helpt echt · niet: is bereikbaar · lastig: woont ver weg", page.One("#netwerk").TextContent, StringComparison.Ordinal);
        Assert.Contains("praat liefst tijdens een wandeling · wens: liefst een vrouw", page.One("#leden").TextContent, StringComparison.Ordinal);
        var steun = Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Steun);
        Assert.Equal(302, (await client.PostAsync(Url(casus, $"netwerksteun/{steun.Id.Value}/wijzigen"), ("Input.Weging.IsBetrouwbaar", "Ja"))).Status);
        var na = Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Steun).Weging!;
        Assert.Equal((true, true, false), (na.IsBetrouwbaar, na.HelptEcht, na.IsBereikbaar));
    }

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
