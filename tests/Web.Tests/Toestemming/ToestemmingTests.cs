namespace Eenlijn.Web.Tests.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Tests.Autorisatie;
using Eenlijn.Web.Tests.Veiligheid;

/// <summary>Who of the family may see what today, explained to the worker (K18).</summary>
public sealed class ToestemmingTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task De_pagina_legt_per_gezinslid_uit_wie_meeleest_en_waarom()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var noor = await host.Data.GezinslidAsync(scene.Casus, "Noor", GezinsRol.Kind, scene.Vandaag.AddYears(-12));
        var tim = await host.Data.GezinslidAsync(scene.Casus, "Tim", GezinsRol.Kind, scene.Vandaag.AddYears(-16));
        await host.Data.GezinslidAsync(scene.Casus, "Bo", GezinsRol.Kind);
        foreach (var jongere in new[] { noor, tim })
        {
            await host.Data.SaveAsync(Gezag.Vastleggen(new(jongere.Id, GezagSoort.EenhoofdigOuderlijkGezag, [scene.Casus.Moeder.Id])).Value);
        }

        var page = await scene.Client.GetAsync($"/casus/{scene.Casus.Id.Value}/toestemming/wie-ziet-wat");

        Assert.Equal(200, page.Status);
        var rijen = page.Texts("#wie-ziet li").ToDictionary(rij => rij.Split(' ')[1].TrimEnd(','));
        Assert.Contains("Leest mee: Sanne.", rijen["Elif"], StringComparison.Ordinal);
        Assert.Contains("Jonger dan 12.", rijen["Elif"], StringComparison.Ordinal);
        Assert.Contains("artikel 7.3.4", rijen["Elif"], StringComparison.Ordinal);
        Assert.Contains("Noor", rijen["Noor"].Split("Leest mee:")[1], StringComparison.Ordinal);
        Assert.Contains("Sanne", rijen["Noor"].Split("Leest mee:")[1], StringComparison.Ordinal);
        Assert.Contains("Leest mee: Tim.", rijen["Tim"], StringComparison.Ordinal);
        Assert.Contains("artikel 7.3.5", rijen["Tim"], StringComparison.Ordinal);
        Assert.Contains("Niemand van het gezin leest mee.", rijen["Bo"], StringComparison.Ordinal);
        Assert.Contains("Noteer de geboortedatum", rijen["Bo"], StringComparison.Ordinal);
        Assert.Contains("Leest mee: Sanne.", rijen["Sanne"], StringComparison.Ordinal);
        Assert.Contains("Er is niets afgeschermd", page.One("#afgeschermd").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-112")]
    public async Task Wie_erom_vraagt_krijgt_op_papier_wie_er_keek_zonder_wat_voor_hem_is_afgeschermd()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var oma = await host.Data.GezinslidAsync(scene.Casus, "Riet", GezinsRol.Netwerk, new(1950, 1, 1));
        var pad = $"/casus/{scene.Casus.Id.Value}/toestemming";
        await scene.Client.PostAsync($"/casus/{scene.Casus.Id.Value}/regie-van-het-gezin", ("Input.RegieVanHetGezin", "moeder beslist"));
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var bea = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Bea", "Heer");
        await host.Data.SaveAsync(Afscherming.Besluiten(
            scene.Casus.Gezin.Id, scene.Casus.Moeder.Id, AfschermingDoel.VanSchool(scene.Casus.Kind.Id), new(karim.Id, bea.Id, "x", scene.Vandaag, scene.Vandaag.AddDays(9))).Value);

        var links = (await scene.Client.GetAsync($"{pad}/wie-ziet-wat")).Links().Where(l => l.Contains("logboek-afdruk", StringComparison.Ordinal)).ToList();
        var page = await scene.Client.GetAsync(Assert.Single(links));

        Assert.Equal($"{pad}/logboek-afdruk?voor={scene.Casus.Moeder.Id.Value}", links[0]);
        Assert.Equal((200, "Wie keek er in het dossier?"), (page.Status, page.Heading));
        var regels = page.Texts("tbody tr td:nth-child(2)");
        Assert.Contains(regels, r => r.EndsWith("wijzigde de casus", StringComparison.Ordinal));
        Assert.Contains(regels, r => r.EndsWith("bekeek de casus", StringComparison.Ordinal));
        Assert.DoesNotContain("scherm", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("moeder beslist", page.Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.CasusAsync(host, scene.Casus.Id), r => r is { Gebeurtenis: "Logboek", Soort: LogSoort.Afgedrukt });
        foreach (var geen in new[] { scene.Casus.Kind.Id.Value, oma.Id.Value, Guid.CreateVersion7() })
        {
            Assert.Equal(404, (await scene.Client.GetAsync($"{pad}/logboek-afdruk?voor={geen}")).Status);
        }
    }

    [Fact]
    public async Task Zonder_gezag_zegt_de_pagina_wat_er_moet_gebeuren()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        await host.Data.GezinslidAsync(scene.Casus, "Noor", GezinsRol.Kind, scene.Vandaag.AddYears(-5));

        var page = await scene.Client.GetAsync($"/casus/{scene.Casus.Id.Value}/toestemming/wie-ziet-wat");

        Assert.Contains("Er staat niet wie het gezag heeft", page.Texts("#wie-ziet li").Single(rij => rij.Contains("Noor", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
