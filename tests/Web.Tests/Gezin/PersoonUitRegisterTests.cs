namespace Eenlijn.Web.Tests.Gezin;

using System.Net.Http.Headers;
using System.Text;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.Extensions.DependencyInjection;

public sealed class PersoonUitRegisterTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-025", "R1-027")]
    public async Task Een_gezin_uit_de_kopie_komt_met_gezag_en_een_geheim_adres()
    {
        // Family 9 (of ten): two parents and one child, all with geheimhouding.
        var (ouder, kind) = await InlezenAsync(9);
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var url = $"/casus/{casus.Id.Value}/gezin/persoon-toevoegen";

        var gevonden = await client.PostAsync(url, ("Input.Rol", "Kind"), ("Input.Persoon.Roepnaam", "x"), ("Input.Persoon.Bsn", kind));
        Assert.Equal(200, gevonden.Status);
        Assert.Contains("kopie van de BRP", gevonden.One("#gevonden").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Voorbeeldkade", gevonden.One("main").TextContent, StringComparison.Ordinal);
        var answer = await client.SubmitAsync(gevonden, [], button: "Dit gezin overnemen, met gezag en adres", form: "#gevonden form");
        Assert.Equal(302, answer.Status);

        var beeld = await GezinScenario.BeeldAsync(host, mirjam, casus);
        Assert.Equal(5, beeld.Personen.Count);
        var gezag = Assert.Single(beeld.Gezag, g => g.Bron == GezagBron.Brp);
        Assert.Equal((GezagSoort.GezamenlijkOuderlijkGezag, 2), (gezag.Soort, gezag.Houders.Count));
        var huis = Assert.Single(beeld.Huizen);
        Assert.Equal((3, true), (huis.Bewoners.Count, Assert.Single(huis.Adressen).Geheim));
        Assert.Equal(2 + 1, beeld.Relaties.Count(r => r.Soort == RelatieSoort.Ouder));

        // Once more changes nothing: who is there already stays who he is.
        var weer = await client.PostAsync(url, ("Input.Rol", "Ouder"), ("Input.Persoon.Roepnaam", "x"), ("Input.Persoon.Bsn", ouder));
        await client.SubmitAsync(weer, [], button: "Dit gezin overnemen, met gezag en adres", form: "#gevonden form:has([name='Input.UitRegister'])");
        Assert.Equal(5, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Count);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Het_formulier_vullen_uit_de_kopie_laat_staan_wat_de_brp_niet_weet()
    {
        var (_, kind) = await InlezenAsync(0);
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var gevonden = await client.PostAsync(
            $"/casus/{casus.Id.Value}/gezin/persoon-toevoegen", ("Input.Rol", "Kind"), ("Input.Persoon.Roepnaam", "Pietje"), ("Input.Persoon.Bsn", kind), ("Input.Persoon.Groep", "groep 6"));

        var gevuld = await client.SubmitAsync(gevonden, [("Input.Persoon.Groep", "groep 6")], button: "Gegevens overnemen uit de BRP");
        Assert.Equal("Voorbeeld", gevuld.Field("Input.Persoon.Achternaam").GetAttribute("value"));
        Assert.Equal("Pietje", gevuld.Field("Input.Persoon.Roepnaam").GetAttribute("value"));
        Assert.Equal(302, (await client.SubmitAsync(gevuld, [("Input.Persoon.Groep", "groep 6")], button: "Toevoegen")).Status);

        var nieuw = (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Single(p => p.Naam.Roepnaam == "Pietje");
        Assert.Equal("groep 6", nieuw.Groep);
    }

    [Fact]
    public async Task De_beheerder_leest_in_en_ziet_alleen_aantallen_en_redenen()
    {
        var beheerder = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: Rol.FunctioneelBeheerder);
        using var client = await host.AsAsync(beheerder);
        var page = await client.GetAsync("/beheer/register");
        Assert.Equal(422, (await client.SubmitAsync(page, [])).Status);

        var personen = FictievePersonen.Maken(20);
        personen.Add((System.Text.Json.Nodes.JsonNode)FictievePersonen.Persoon("1", "Onleesbaar", null, "Nummer", FictievePersonen.Datum(new(2000, 1, 1))));
        using var form = new MultipartFormDataContent();
        foreach (var veld in page.Document.QuerySelectorAll("form[enctype] [type=hidden]").Where(v => v.GetAttribute("name") is not null))
        {
            form.Add(new StringContent(veld.GetAttribute("value") ?? ""), veld.GetAttribute("name")!);
        }

        var bestand = new ByteArrayContent(Encoding.UTF8.GetBytes(personen.ToJsonString()));
        bestand.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        form.Add(bestand, "Bestand", "personen.json");
        using var sent = await client.Http.PostAsync("/beheer/register", form, Ct);
        Assert.Equal(302, (int)sent.StatusCode);
        var voortgang = sent.Headers.Location!.OriginalString;
        var klaar = await client.GetAsync(voortgang);
        for (var keer = 0; keer < 100 && !klaar.One("main").TextContent.Contains("Klaar.", StringComparison.Ordinal); keer++)
        {
            await Task.Delay(100, Ct);
            klaar = await client.GetAsync(voortgang);
        }

        Assert.Contains("burgerservicenummer", klaar.One("#geweigerd").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Onleesbaar", klaar.One("main").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 geweigerd", (await client.GetAsync("/beheer/register")).One("#eerder").TextContent, StringComparison.Ordinal);

        using var medewerker = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));
        Assert.Equal(403, (await medewerker.GetAsync(voortgang)).Status);
        Assert.Equal(404, (await client.GetAsync($"/beheer/register/{Guid.Empty}")).Status);
    }

    /// <summary>Reads one family of the fictitious ones; gives the BSN of the first parent and of the last child.</summary>
    private async Task<(string Ouder, string Kind)> InlezenAsync(int gezin)
    {
        var personen = FictievePersonen.Maken(60).Select(p => p!.DeepClone().AsObject()).ToList();
        var adres = gezin + 1;
        var leden = personen.Where(p => (int)p["verblijfplaats"]!["verblijfadres"]!["huisnummer"]! == adres).ToList();
        await using var scope = host.Data.As(null);
        var inlezer = scope.ServiceProvider.GetRequiredService<RegisterInlezer>();
        var json = new System.Text.Json.Nodes.JsonArray([.. leden]);
        await inlezer.LeesAsync(await inlezer.BeginAsync(null, Ct), new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString())), true, null, Ct);
        return ((string)leden[0]["burgerservicenummer"]!, (string)leden[^1]["burgerservicenummer"]!);
    }
}
