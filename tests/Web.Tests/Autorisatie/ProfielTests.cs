namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Tests.Casus;

/// <summary>What a worker brings along: kept by himself, read by colleagues, and told of when a registration ends.</summary>
public sealed class ProfielTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-002", "R4-068")]
    public async Task Een_medewerker_houdt_zijn_profiel_bij_en_een_collega_leest_het()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var moeder = await host.Data.OrganisatieAsync("GGD Voorbeeldstad");
        using var client = await host.AsAsync(mirjam);

        var klaar = await client.PostAsync(
            "/profiel",
            ("Input.Moederorganisatie", moeder.Id.Value.ToString()), ("Input.VroegereFunctie", "schoolmaatschappelijk werker"), ("Input.Niveau", "Hbo"),
            ("Input.Aandachtsgebied", "jonge ouders"), ("Input.Affiniteit", "taal"), ("Input.Cv", "Tien jaar op scholen."), ("Input.UrenPerWeek", "28"), ("Input.Werkdagen", "ma, di, do"));
        await RegelAsync(client, "Taal", ("Regel.Taal", "Turks"), ("Regel.Taalniveau", "Vloeiend"));
        await RegelAsync(client, "Deskundigheid", ("Regel.Code", "scheiding"), ("Regel.Ervaring", "Specialist"));
        await RegelAsync(client, "Training", [("Regel.Methode", "Triple P"), .. CasusScene.Datum("Regel.Op", host.Data.Vandaag.AddYears(-2))]);

        Assert.Equal("/profiel", klaar.Location);
        using var collega = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        var kaart = await collega.GetAsync($"/collega/{mirjam.Id.Value}");
        Assert.All(
            ["GGD Voorbeeldstad", "schoolmaatschappelijk werker", "hbo", "jonge ouders", "28 uur", "Turks (vloeiend)", "Scheiding en ouders met ruzie", "Triple P"],
            tekst => Assert.Contains(tekst, kaart.Text, StringComparison.Ordinal));
        Assert.Contains("Mirjam Bos", (await collega.GetAsync("/collegas?Goed=scheiding")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mirjam Bos", (await collega.GetAsync("/collegas?Goed=verslaving")).Texts("main")[0], StringComparison.Ordinal);
        Assert.Contains(await LogVan.MedewerkerAsync(host, mirjam.Id), r => r.Gebeurtenis == "VakprofielGewijzigd");
    }

    [Fact]
    [Eis("R4-069")]
    public async Task Een_registratie_die_afloopt_staat_op_Vandaag_en_bij_Beheer_tot_ze_is_verlengd()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team, "Nour", "Registra");
        var vandaag = host.Data.Vandaag;
        using var client = await host.AsAsync(mirjam);
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Bea", "Heer", Rol.FunctioneelBeheerder));

        var erbij = await RegelAsync(
            client, "Registratie", [("Regel.Register", "skj"), ("Regel.Nummer", "110012345"), ("Regel.Kamer", "jeugd- en gezinsprofessionals"), .. CasusScene.Datum("Regel.Van", vandaag.AddYears(-5).AddDays(90)), .. CasusScene.Datum("Regel.Tot", vandaag.AddDays(90))]);

        Assert.Equal("/profiel#registraties", erbij.Location);
        Assert.Contains("Je registratie loopt af: SKJ", (await client.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        Assert.Contains("Nour Registra", (await beheer.GetAsync("/beheer")).One("#registraties").TextContent, StringComparison.Ordinal);
        var verlengd = await client.SubmitAsync(await client.GetAsync("/profiel"), CasusScene.Datum("Regel.VerlengdTot", vandaag.AddYears(5)), form: "form[action*='handler=Verlengen']");
        Assert.Equal("/profiel#registraties", verlengd.Location);
        Assert.DoesNotContain("Je registratie loopt af", (await client.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.MedewerkerAsync(host, mirjam.Id), r => r.Gebeurtenis == "RegistratieVerlengd");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wordt_niet_bewaard()
    {
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));

        var uren = await client.PostAsync("/profiel", ("Input.UrenPerWeek", "80"));
        var leeg = await RegelAsync(client, "Registratie", ("Regel.Nummer", ""));

        Assert.Equal((422, "#Input_UrenPerWeek"), (uren.Status, Assert.Single(uren.ErrorSummary).Href));
        Assert.Equal(422, leeg.Status);
        Assert.Equal(["#Regel_Register", "#Regel_Nummer", "#Regel_Van_Dag", "#Regel_Tot_Dag"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Contains("Er staat nog geen registratie", (await client.GetAsync("/profiel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-002")]
    public async Task De_beheerder_houdt_een_profiel_ook_bij_en_een_ander_niet()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var url = $"/beheer/medewerker/{mirjam.Id.Value}/profiel";
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Bea", "Heer", Rol.FunctioneelBeheerder));
        using var karim = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));

        var klaar = await beheer.PostAsync(url, ("Input.Aandachtsgebied", "jongeren"));

        Assert.Equal((url, 403, 404), (klaar.Location, (await karim.GetAsync(url)).Status, (await beheer.GetAsync($"/beheer/medewerker/{Guid.CreateVersion7()}/profiel")).Status));
        Assert.Contains("jongeren", (await karim.GetAsync($"/collega/{mirjam.Id.Value}")).Text, StringComparison.Ordinal);
    }

    private static async Task<PageResponse> RegelAsync(PageClient client, string handler, params (string Name, string? Value)[] velden) =>
        await client.SubmitAsync(await client.GetAsync("/profiel"), velden, form: $"form[action$='handler={handler}']");
}
