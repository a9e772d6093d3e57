namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

public sealed class GezinBekijkenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-025", "R1-027")]
    public async Task Het_gezin_staat_op_een_bladzijde_met_leden_huizen_gezag_en_relaties_van_twee_kanten()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var broer = await host.Data.GezinslidAsync(casus, "Noah", GezinsRol.Kind, new(2019, 2, 3));
        await host.Data.SaveAllAsync(
            Relatie.Leggen(casus.Moeder.Id, RelatieSoort.Ouder, broer.Id, null, null).Value,
            Gezag.Vastleggen(new(broer.Id, GezagSoort.Voogdij, []) { AndereHouder = "Jeugdbescherming Voorbeeld", Bron = GezagBron.Uitspraak, InOnderzoek = true }).Value);
        using var client = await host.AsAsync(mirjam);
        var url = $"/casus/{casus.Id.Value}/gezin";
        await client.PostAsync(
            $"{url}/huishouden-toevoegen",
            ("Input.Naam", "bij moeder"), ("Input.Bewoners", $"{casus.Moeder.Id.Value}"), ("Input.Bewoners", $"{casus.Kind.Id.Value}"),
            ("Input.Adres.Straat", "Lindelaan"), ("Input.Adres.Huisnummer", "4"), ("Input.Adres.Postcode", "1011AB"), ("Input.Adres.Plaats", "Voorbeeldstad"), ("Input.Adres.Geheim", "true"));

        var page = await client.GetAsync(url);

        Assert.Equal(200, page.Status);
        var leden = string.Join(" | ", page.Texts("#leden li"));
        Assert.Contains("Elif Voorbeeld , 9 jaar (1 juni 2017)", leden.Replace("Voorbeeld,", "Voorbeeld ,", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("ouder van Elif en Noah", leden, StringComparison.Ordinal);
        Assert.Contains("kind van Sanne", leden, StringComparison.Ordinal);
        var relaties = string.Join(" | ", page.Texts("#relaties li"));
        Assert.Contains("Sanne is ouder van Elif", relaties, StringComparison.Ordinal);
        Assert.Contains("Elif is kind van Sanne", relaties, StringComparison.Ordinal);
        var huizen = page.One("#huizen").TextContent;
        Assert.Contains("Lindelaan 4, 1011 AB Voorbeeldstad", huizen, StringComparison.Ordinal);
        Assert.Contains("mag niet mee naar buiten", huizen, StringComparison.Ordinal);
        var gezag = page.One("#gezag").TextContent;
        Assert.Contains("één ouder alleen", gezag, StringComparison.Ordinal);
        Assert.Contains("Jeugdbescherming Voorbeeld", gezag, StringComparison.Ordinal);
        Assert.Contains("in onderzoek", gezag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_beheerder_en_een_medewerker_die_niet_betrokken_is_zien_het_gezin_niet()
    {
        var (_, casus) = await GezinScenario.BeginAsync(host);
        var team = await host.Data.TeamAsync();
        using var beheerder = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Bea", "Heer", Rol.FunctioneelBeheerder));
        using var ander = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));

        Assert.Equal(403, (await beheerder.GetAsync($"/casus/{casus.Id.Value}/gezin")).Status);
        Assert.Equal(404, (await ander.GetAsync($"/casus/{casus.Id.Value}/gezin")).Status);
    }
}
