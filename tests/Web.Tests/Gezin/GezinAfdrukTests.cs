namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Gezin;

public sealed class GezinAfdrukTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-025")]
    public async Task Een_geheim_adres_staat_op_geen_enkel_papier()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        foreach (var (huis, straat, geheim) in new[] { ("bij moeder", "Schuilkade", "true"), ("bij oma", "Openlaan", "false") })
        {
            await client.PostAsync(Url(casus, "huishouden-toevoegen"), ("Input.Naam", huis), ("Input.Bewoners", $"{casus.Moeder.Id.Value}"));
            var id = (await GezinScenario.BeeldAsync(host, mirjam, casus)).Huizen.Single(h => h.Naam == huis).Id.Value;
            Assert.Equal(302, (await client.PostAsync(Url(casus, $"huishoudens/{id}/verhuizen"), ("Input.Straat", straat), ("Input.Huisnummer", "1"), ("Input.Plaats", "Voorbeeldstad"), ("Input.Geheim", geheim))).Status);
        }

        // Also not for who lives there: paper travels.
        var papier = await client.GetAsync(Url(casus, $"afdruk?voor={casus.Moeder.Id.Value}"));
        Assert.Equal(200, papier.Status);
        Assert.Contains("Openlaan", papier.Text, StringComparison.Ordinal);
        foreach (var pad in new[] { Url(casus, $"afdruk?voor={casus.Moeder.Id.Value}"), $"/casus/{casus.Id.Value}/toestemming/logboek-afdruk?voor={casus.Moeder.Id.Value}", $"/casus/{casus.Id.Value}/plan/afdrukken" })
        {
            Assert.DoesNotContain("Schuilkade", (await client.GetAsync(pad)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Eis("R1-111", "R1-027")]
    public async Task Op_papier_staat_alleen_wat_de_lezer_mag_weten()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var vader = await host.Data.GezinslidAsync(casus, "Murat", GezinsRol.Ouder, new(1988, 1, 9));
        var oma = await host.Data.GezinslidAsync(casus, "Hatice", GezinsRol.Netwerk, new(1950, 1, 9));
        await host.Data.SaveAllAsync(
            Maatregel.Vastleggen(new(casus.Kind.Id, MaatregelSoort.Ondertoezichtstelling, new(2026, 3, 1)) { Bedreigingen = "Schoolverzuim" }, host.Data.Vandaag).Value,
            EerdereHulp.Noteren(casus.Moeder.Id, new(false, "schuldhulp", null, null, null, HulpBron.PersoonZelf, null, null), host.Data.Vandaag).Value);

        var moeder = (await client.GetAsync(Url(casus, $"afdruk?voor={casus.Moeder.Id.Value}"))).Text;
        var zonderGezag = (await client.GetAsync(Url(casus, $"afdruk?voor={vader.Id.Value}"))).Text;

        Assert.Contains("Schoolverzuim", moeder, StringComparison.Ordinal);
        Assert.Contains("schuldhulp", moeder, StringComparison.Ordinal);
        Assert.DoesNotContain("Schoolverzuim", zonderGezag, StringComparison.Ordinal);
        Assert.DoesNotContain("schuldhulp", zonderGezag, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"afdruk?voor={oma.Id.Value}"))).Status);
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"afdruk?voor={casus.Kind.Id.Value}"))).Status);
        Assert.Equal(2, await GezinScenario.LogAsync(host, casus, "GezinAfdruk"));
    }

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
