namespace Eenlijn.Web.Tests.Autorisatie;

using System.Text.RegularExpressions;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Modules.Autorisatie;

/// <summary>Who looked and who wrote, readable for who works in the case and for the privacy officer.</summary>
public sealed partial class LogboekTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-003", "R1-112")]
    public async Task Het_logboek_van_een_casus_zegt_in_gewone_zinnen_wie_wat_deed_en_in_welke_rol()
    {
        var (_, mirjam, casus) = await CasusAsync();
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync($"/casus/{casus.Id.Value}/regie-van-het-gezin", ("Input.RegieVanHetGezin", "gezin beslist zelf"));

        var page = await client.GetAsync($"/casus/{casus.Id.Value}/logboek");

        var regels = page.Texts("main tbody tr");
        Assert.Contains(regels, r => r.Contains("Mirjam Bos wijzigde de casus", StringComparison.Ordinal) && r.EndsWith("medewerker, Team Noord", StringComparison.Ordinal));
        Assert.Contains(regels, r => r.Contains("Mirjam Bos bekeek de casus", StringComparison.Ordinal));
        Assert.Contains("22 nov 2026, 10.00 uur", regels[0], StringComparison.Ordinal);
        Assert.DoesNotContain("gezin beslist zelf", string.Join(' ', regels), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_logboek_leest_staat_er_zelf_ook_in()
    {
        var (_, mirjam, casus) = await CasusAsync();
        using var client = await host.AsAsync(mirjam);

        await client.GetAsync($"/casus/{casus.Id.Value}/logboek");

        Assert.Contains(await LogVan.CasusAsync(host, casus.Id), r => r is { Gebeurtenis: "Logboek", Soort: LogSoort.Gelezen, Handeling: Handeling.LogboekBekijken });
    }

    [Fact]
    public async Task Een_collega_die_er_niet_bij_hoort_krijgt_niets_en_dat_staat_in_het_logboek()
    {
        var (team, mirjam, casus) = await CasusAsync();
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        using var buiten = await host.AsAsync(karim);
        using var binnen = await host.AsAsync(mirjam);

        var geweigerd = await buiten.GetAsync($"/casus/{casus.Id.Value}/logboek");
        var logboek = await binnen.GetAsync($"/casus/{casus.Id.Value}/logboek?Zoek.Soort=Geweigerd");

        Assert.Equal(404, geweigerd.Status);
        Assert.StartsWith("Karim Said wilde de casus openen, maar mag dat niet", Assert.Single(logboek.Texts("main tbody tr td:nth-child(2)")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_rol_die_de_pagina_niet_mag_openen_krijgt_403_en_dat_staat_in_het_logboek_van_de_casus()
    {
        var (team, _, casus) = await CasusAsync();
        var beheerder = await host.Data.MedewerkerAsync(team, "Bea", "Heer", Rol.FunctioneelBeheerder);
        using var client = await host.AsAsync(beheerder);

        var answer = await client.GetAsync($"/casus/{casus.Id.Value}/logboek");

        Assert.Equal((403, "Deze pagina is niet voor jouw rol"), (answer.Status, answer.Heading));
        var regel = Assert.Single(await LogVan.CasusAsync(host, casus.Id), r => r.Uitkomst == LogUitkomst.Geweigerd);
        Assert.Equal((beheerder.Id, Rol.FunctioneelBeheerder, Handeling.LogboekBekijken), (regel.Medewerker, regel.Rol, regel.Handeling));
    }

    [Fact]
    public async Task Een_casus_die_niet_bestaat_laat_geen_regel_in_een_logboek_achter()
    {
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        using var client = await host.AsAsync(karim);

        await client.GetAsync($"/casus/{Guid.CreateVersion7()}/logboek");

        Assert.DoesNotContain(await LogVan.MedewerkerAsync(host, karim.Id), r => r.Uitkomst == LogUitkomst.Geweigerd);
    }

    [Theory]
    [InlineData("Zoek.Van.Dag=23&Zoek.Van.Maand=11&Zoek.Van.Jaar=2026", false)]
    [InlineData("Zoek.Tot.Dag=21&Zoek.Tot.Maand=11&Zoek.Tot.Jaar=2026", false)]
    [InlineData("Zoek.Van.Dag=22&Zoek.Van.Maand=11&Zoek.Van.Jaar=2026&Zoek.Tot=2026-11-22", true)]
    [InlineData("Zoek.Soort=Afgedrukt", false)]
    [InlineData("Zoek.Soort=Gewijzigd", true)]
    [InlineData("Zoek.Wie=019b0000-0000-7000-8000-000000000000", false)]
    [InlineData("na=1_00000000000000000000000000000000", false)]
    public async Task Je_kiest_een_periode_een_persoon_of_een_soort(string vraag, bool gevonden)
    {
        var (_, mirjam, casus) = await CasusAsync();
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync($"/casus/{casus.Id.Value}/regie-van-het-gezin", ("Input.RegieVanHetGezin", "gezin beslist zelf"));

        var page = await client.GetAsync($"/casus/{casus.Id.Value}/logboek?{vraag}");

        Assert.Equal(200, page.Status);
        Assert.Equal(gevonden, page.Texts("main tbody tr").Any());
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_een_collega_voor_zichzelf_houdt_laat_ook_in_het_logboek_geen_spoor_na()
    {
        var (team, mirjam, casus) = await CasusAsync();
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var zicht = host.Data.ZichtOver(ZichtbaarVoor.Schrijver, casus.Kind.Id);
        await host.Data.SaveAsync(Taak.Plannen(
            casus.Id, new(TaakSoort.Regelen, "iets uitzoeken", host.Data.Vandaag, null, null, null), karim.Id, zicht).Value);
        using var client = await host.AsAsync(mirjam);
        var page = await client.GetAsync($"/casus/{casus.Id.Value}/logboek");

        Assert.Contains(await LogVan.CasusAsync(host, casus.Id), r => r.Gebeurtenis == "TaakGepland");
        Assert.DoesNotContain("plande een taak", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meer_dan_vijftig_regels_staan_op_meer_bladzijden()
    {
        var (_, mirjam, casus) = await CasusAsync();
        using var client = await host.AsAsync(mirjam);
        for (var keer = 0; keer < 51; keer++)
        {
            await client.GetAsync($"/casus/{casus.Id.Value}/regie-van-het-gezin");
        }

        var eerste = await client.GetAsync($"/casus/{casus.Id.Value}/logboek?Zoek.Soort=Gelezen");
        var tweede = await client.GetAsync(eerste.Links().Single(link => link.Contains("na=", StringComparison.Ordinal)));

        Assert.Equal(50, eerste.Texts("main tbody tr").Count);
        Assert.InRange(tweede.Texts("main tbody tr").Count, 1, 10);
        Assert.Contains("Zoek.Soort=Gelezen", tweede.Links().Single(link => link.Contains("/logboek?", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-112")]
    public async Task De_privacyfunctionaris_maakt_een_bestand_en_dat_staat_in_het_logboek()
    {
        var team = await host.Data.TeamAsync("=SOM(A1)");
        var mirjam = await host.Data.MedewerkerAsync(team);
        var casus = await host.Data.CasusAsync(mirjam);
        var functionaris = await host.Data.MedewerkerAsync(team, "Petra", "Vos", Rol.Privacyfunctionaris);
        using (var client = await host.AsAsync(mirjam))
        {
            await client.GetAsync($"/casus/{casus.Id.Value}/logboek");
        }

        using var auditor = await host.AsAsync(functionaris);
        var bestand = await auditor.GetAsync($"/logboek/bestand?Zoek.Dossier={casus.Id.Value}");

        Assert.Equal((200, "text/csv", "logboek-2026-11-22.csv"), (bestand.Status, bestand.ContentHeaders.ContentType!.MediaType, bestand.ContentHeaders.ContentDisposition!.FileNameStar ?? bestand.ContentHeaders.ContentDisposition.FileName));
        Assert.Contains("Mirjam Bos;medewerker", bestand.Text, StringComparison.Ordinal);
        // What begins as a formula is text in every spreadsheet.
        Assert.DoesNotContain(";=SOM", bestand.Text, StringComparison.Ordinal);
        Assert.Contains("'=SOM", bestand.Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.CasusAsync(host, casus.Id), r => r.Medewerker == functionaris.Id && r.Soort == LogSoort.Uitgevoerd);
        using var werker = await host.AsAsync(mirjam);
        Assert.Equal(403, (await werker.GetAsync("/logboek/bestand")).Status);
    }

    [Fact]
    [Eis("R1-112")]
    public async Task De_privacyfunctionaris_leest_alle_regels_zonder_namen_van_gezinnen()
    {
        var (team, mirjam, casus) = await CasusAsync("Waterlelie");
        var functionaris = await host.Data.MedewerkerAsync(team, "Petra", "Vos", Rol.Privacyfunctionaris);
        using (var client = await host.AsAsync(mirjam))
        {
            await client.GetAsync($"/casus/{casus.Id.Value}/logboek");
        }

        using var auditor = await host.AsAsync(functionaris);
        var page = await auditor.GetAsync($"/logboek?Zoek.Dossier={casus.Id.Value}");

        Assert.Contains(page.Texts("main tbody tr"), r => r.Contains("Mirjam Bos bekeek het logboek", StringComparison.Ordinal) && r.EndsWith(team.Naam, StringComparison.Ordinal));
        Assert.DoesNotContain("Waterlelie", page.Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.CasusAsync(host, casus.Id), r => r.Medewerker == functionaris.Id && r.Gebeurtenis == "Logboek");
        Assert.Equal(403, (await auditor.GetAsync($"/casus/{casus.Id.Value}/logboek")).Status);
        Assert.Equal(403, (await (await host.AsAsync(mirjam)).GetAsync("/logboek")).Status);
    }

    [Fact]
    public void Alles_wat_wordt_gelezen_heeft_een_woord_in_het_logboek()
    {
        var kept = Repository.Files("src", "*.cs")
            .SelectMany(file => Kept().Matches(File.ReadAllText(file)).Select(match => match.Groups["naam"].Value))
            .Distinct()
            .ToList();

        Assert.Contains("Casus", kept);
        Assert.Empty(kept.Except(LogZin.BekendeWoorden));
    }

    private async Task<(Team Team, Medewerker Regisseur, TestCasus Casus)> CasusAsync(string achternaam = "Voorbeeld")
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        return (team, mirjam, await host.Data.CasusAsync(mirjam, achternaam));
    }

    [GeneratedRegex(@"\b(?:log|Log|readLog|reads)\.(?:Read|Listed|Searched|Printed|RefusedAsync)\((?:nameof\((?<naam>\w+)\)|""(?<naam>\w+)"")")]
    private static partial Regex Kept();
}
