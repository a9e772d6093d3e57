namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

public sealed class PersoonTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_kind_met_school_taal_en_een_onzekere_geboortedatum_komt_bij_het_gezin()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var school = await host.Data.OrganisatieAsync("De Klimop", OrganisatieSoort.Basisschool);
        using var client = await host.AsAsync(mirjam);

        var answer = await client.PostAsync(
            Url(casus, "persoon-toevoegen"),
            ("Input.Rol", "Kind"), ("Input.Persoon.Roepnaam", "Deniz"), ("Input.Persoon.Tussenvoegsel", "van"), ("Input.Persoon.Achternaam", "Dijk"),
            ("Input.Persoon.Geboorte", "Geboren"), ("Input.Persoon.Geboren.Jaar", "2022"), ("Input.Persoon.School", $"{school.Id.Value}"),
            ("Input.Persoon.Groep", "groep 1"), ("Input.Persoon.Taal", "Turks"), ("Input.Persoon.TolkGewenst", "true"), ("Input.Persoon.Voorkeurskanaal", "Appen"));

        Assert.Equal((302, $"/casus/{casus.Id.Value}/gezin#leden"), (answer.Status, answer.Location));
        var deniz = (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Single(p => p.Naam.Roepnaam == "Deniz");
        Assert.Equal(("Deniz van Dijk", "De Klimop", "groep 1", true), (deniz.Naam.Volledig, deniz.School, deniz.Groep, deniz.TolkGewenst));
        Assert.Equal("g20220000", deniz.Geboorte.Code);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(GezinslidToegevoegd)));
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_er_komt_niemand_bij()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        var answer = await client.PostAsync(
            Url(casus, "persoon-toevoegen"),
            ("Input.Persoon.Roepnaam", ""), ("Input.Persoon.Bsn", "123456789"), ("Input.Persoon.Geboorte", "Geboren"), ("Input.Persoon.Geboren.Jaar", "2099"));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Fout:", answer.Title, StringComparison.Ordinal);
        Assert.Equal(4, answer.ErrorSummary.Count);
        Assert.All(answer.ErrorSummary, fout => Assert.NotNull(answer.Document.QuerySelector(fout.Href!)));
        Assert.Equal("123456789", answer.FieldValue("Input.Persoon.Bsn"));
        Assert.Equal(2, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Count);
    }

    [Fact]
    public async Task Een_ongeboren_kind_heeft_een_uitgerekende_datum()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        await client.PostAsync(
            Url(casus, "persoon-toevoegen"),
            ("Input.Rol", "Kind"), ("Input.Persoon.Roepnaam", "Baby"), ("Input.Persoon.Geboorte", "Ongeboren"),
            ("Input.Persoon.Geboren.Dag", "1"), ("Input.Persoon.Geboren.Maand", "4"), ("Input.Persoon.Geboren.Jaar", "2027"));

        var page = await client.GetAsync(Url(casus));
        Assert.Contains(page.Texts("#leden li"), regel => regel.Contains("ongeboren, uitgerekend 1 april 2027", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_al_in_een_eigen_gezin_staat_wordt_eerst_getoond_en_kan_worden_gekozen()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var ander = await host.Data.CasusAsync(mirjam, "Zonneveld");
        using var client = await host.AsAsync(mirjam);
        (string, string?)[] velden =
        [
            ("Input.Rol", "Ouder"), ("Input.Persoon.Roepnaam", "sanne"), ("Input.Persoon.Tussenvoegsel", "de"), ("Input.Persoon.Achternaam", "Zonneveld"),
            ("Input.Persoon.Geboorte", "Geboren"), ("Input.Persoon.Geboren.Dag", "4"), ("Input.Persoon.Geboren.Maand", "3"), ("Input.Persoon.Geboren.Jaar", "1992"),
        ];

        var gevonden = await client.PostAsync(Url(casus, "persoon-toevoegen"), velden);
        Assert.Equal(200, gevonden.Status);
        Assert.Contains("gezin Zonneveld", gevonden.One("#gevonden").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Count);

        var answer = await client.SubmitAsync(gevonden, [], form: "#gevonden form");
        Assert.Equal(302, answer.Status);
        Assert.Contains((await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen, p => p.Id == ander.Moeder.Id);
    }

    [Fact]
    public async Task Wie_elders_bekend_is_geeft_alleen_wie_je_kunt_bellen_en_staat_in_het_logboek_daar()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var elders = await host.Data.CasusAsync(karim, "Kanarievogel");
        using var client = await host.AsAsync(mirjam);
        (string, string?)[] velden =
        [
            ("Input.Rol", "Ouder"), ("Input.Persoon.Roepnaam", "Sanne"), ("Input.Persoon.Tussenvoegsel", "de"), ("Input.Persoon.Achternaam", "Kanarievogel"),
            ("Input.Persoon.Geboren.Dag", "4"), ("Input.Persoon.Geboren.Maand", "3"), ("Input.Persoon.Geboren.Jaar", "1992"),
        ];

        var gevonden = await client.PostAsync(Url(casus, "persoon-toevoegen"), velden);
        var kaart = gevonden.One("#gevonden").TextContent;
        Assert.Contains("Bel Karim Said, 020 555 01 17", kaart, StringComparison.Ordinal);
        Assert.DoesNotContain("Elif", kaart, StringComparison.Ordinal);
        Assert.DoesNotContain($"{elders.Id.Value}", gevonden.Text, StringComparison.Ordinal);
        Assert.Equal(1, await GezinScenario.LogAsync(host, elders, "BekendElders"));

        var answer = await client.SubmitAsync(gevonden, [("Input.Persoon.Roepnaam", "Sanne")], button: "Het is iemand anders: nieuw toevoegen");
        Assert.Equal(302, answer.Status);
    }

    [Fact]
    public async Task Twee_mensen_die_tegelijk_wijzigen_zien_beide_teksten_en_verliezen_niets()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var url = Url(casus, $"personen/{casus.Moeder.Id.Value}/wijzigen");
        var eerste = await client.GetAsync(url);
        var tweede = await client.GetAsync(url);

        Assert.Equal(302, (await client.SubmitAsync(eerste, [("Input.Persoon.Telefoon", "06 555 01 01")])).Status);
        var conflict = await client.SubmitAsync(tweede, [("Input.Persoon.Telefoon", "06 555 02 02"), ("Input.Persoon.Taal", "Turks")]);

        Assert.Equal(409, conflict.Status);
        var verschil = string.Join(" | ", conflict.Texts(".el-conflict__version"));
        Assert.Contains("06 555 01 01", verschil, StringComparison.Ordinal);
        Assert.Contains("06 555 02 02", verschil, StringComparison.Ordinal);
        Assert.Equal("06 555 02 02", conflict.FieldValue("Input.Persoon.Telefoon"));

        Assert.Equal(302, (await client.SubmitAsync(conflict, [])).Status);
        var sanne = (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Single(p => p.Id == casus.Moeder.Id);
        Assert.Equal(("06 555 02 02", "Turks"), (sanne.Telefoon, sanne.Taal));
        Assert.Equal("g19920304", sanne.Geboorte.Code);
    }

    [Fact]
    public async Task Een_rol_wijzigt_en_wie_er_niet_meer_bij_hoort_staat_bij_eerder()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var pad = $"personen/{casus.Moeder.Id.Value}";

        Assert.Equal(302, (await client.PostAsync(Url(casus, $"{pad}/rol-wijzigen"), ("Input.Rol", "Verzorger"))).Status);
        Assert.Equal(GezinsRol.Verzorger, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Personen.Single(p => p.Id == casus.Moeder.Id).Rol);

        Assert.Equal(422, (await client.PostAsync(Url(casus, $"{pad}/lid-beeindigen"), ("Input.Tot.Dag", "31"), ("Input.Tot.Maand", "2"), ("Input.Tot.Jaar", "2026"))).Status);
        Assert.Equal(302, (await client.PostAsync(Url(casus, $"{pad}/lid-beeindigen"))).Status);
        var page = await client.GetAsync(Url(casus));
        Assert.Contains(page.Texts("#vroeger li"), regel => regel.Contains("Sanne de Voorbeeld", StringComparison.Ordinal));
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"{pad}/rol-wijzigen"))).Status);
    }

    [Fact]
    public async Task De_naam_van_het_gezin_wijzigt()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        Assert.Equal(422, (await client.PostAsync(Url(casus, "naam-wijzigen"), ("Input.Naam", " "))).Status);
        Assert.Equal(302, (await client.PostAsync(Url(casus, "naam-wijzigen"), ("Input.Naam", "Aydın – de Vries"))).Status);
        Assert.Equal("Gezin Aydın – de Vries", (await client.GetAsync(Url(casus))).Heading);
    }

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
