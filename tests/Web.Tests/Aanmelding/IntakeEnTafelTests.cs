namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>What the way of working asks of a registration, and what a table says of it.</summary>
public sealed class IntakeEnTafelTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R3-073")]
    public async Task Een_ja_bij_de_intake_toont_de_andere_weg_en_vraagt_bij_verdergaan_een_reden()
    {
        var (mirjam, _, client, aanmelding, _) = await BeginAsync();
        var intake = aanmelding.Url + "/intake";
        Assert.Contains("Nog niet gedaan. Ga na of onze hulp hier past.", (await client.GetAsync(aanmelding.Url)).Texts("p"));
        var leeg = await client.PostAsync(intake);

        await client.PostAsync(intake, ("Input.Antwoorden[0].Antwoord", "Ja"));
        var geraakt = await client.GetAsync(aanmelding.Url);
        var geweigerd = await client.PostAsync(aanmelding.Url + "/oppakken");
        await client.PostAsync(intake, ("Input.RedenVerder", "Veilig Thuis kijkt mee."));
        var opgepakt = await client.PostAsync(aanmelding.Url + "/oppakken");

        Assert.Equal((422, "Kies ja, nee of weet ik niet."), (leeg.Status, Assert.Single(leeg.ErrorSummary).Text));
        Assert.Contains("Bel samen Veilig Thuis.", geraakt.Texts("p"));
        Assert.Contains("Bij de intake bleek dat een andere weg beter past. Schrijf bij de intake waarom jullie toch verdergaan.", geweigerd.Text, StringComparison.Ordinal);
        Assert.StartsWith("/casus/", opgepakt.Location, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        var toetsen = await db.Set<Intaketoets>().Where(t => t.AanmeldingId == aanmelding.Aanmelding.Id).OrderBy(t => t.Volgnummer).ToListAsync(Ct);
        Assert.Equal([null, "Veilig Thuis kijkt mee."], toetsen.Select(t => t.RedenVerder));
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(IntakeGetoetst) && r.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    public async Task Een_antwoord_blijft_bij_zijn_eigen_vraag_als_de_vragen_intussen_veranderen()
    {
        var (_, _, client, aanmelding, _) = await BeginAsync();
        var page = await client.GetAsync(aanmelding.Url + "/intake");

        var anders = await client.SubmitAsync(page, [("Input.Antwoorden[0].Vraag", $"{Guid.CreateVersion7()}"), ("Input.Antwoorden[0].Antwoord", "Ja"), ("Input.GrijsWaarom", "Het past bij twee teams.")]);

        Assert.Equal(422, anders.Status);
        Assert.Empty(anders.Document.QuerySelectorAll("[name='Input.Antwoorden[0].Antwoord'][checked]"));
        Assert.Contains("Het past bij twee teams.", anders.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_die_tegelijk_de_intake_doen_zien_elkaars_antwoord()
    {
        var (_, karim, client, aanmelding, _) = await BeginAsync();
        using var ander = await host.AsAsync(karim);
        var page = await client.GetAsync(aanmelding.Url + "/intake");
        await ander.PostAsync(aanmelding.Url + "/intake", ("Input.Antwoorden[0].Antwoord", "Nee"));

        var later = await client.SubmitAsync(page, [("Input.Antwoorden[0].Antwoord", "Onbekend")]);

        Assert.Equal(409, later.Status);
        Assert.Contains("Is een kind nu onveilig? nee", later.Text, StringComparison.Ordinal);
        Assert.Equal(aanmelding.Url, (await client.SubmitAsync(later, [])).Location);
    }

    [Fact]
    [Eis("R3-071", "R3-072", "R3-078")]
    public async Task Een_aanmelding_komt_op_de_agenda_en_wat_de_tafel_besloot_staat_erbij_met_wat_er_geleerd_is()
    {
        var (mirjam, karim, client, aanmelding, stand) = await BeginAsync();
        var tafel = stand.Model.Tafels[0];
        var leeg = await client.PostAsync(aanmelding.Url + "/tafel");
        var gezet = await client.PostAsync(
            aanmelding.Url + "/tafel",
            [("Input.Tafel", tafel.Id.Value.ToString()), ("Input.Vraag", "Past lichte hulp?"), ("Input.IsGrijs", "true"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag.AddDays(1))]);
        var agenda = await client.GetAsync($"/tafels/{tafel.Id.Value}");
        var punt = agenda.One(".el-rows a").GetAttribute("href")!;
        var page = await client.GetAsync(punt);

        var naam = await client.SubmitAsync(page, Uitkomst(("Input.Les", "Dit gezin heet Peters.")));
        var besproken = await client.SubmitAsync(page, Uitkomst(("Input.Les", "Lichte vragen van een ouder alleen passen bij ons.")));

        Assert.Equal(422, leeg.Status);
        Assert.Equal((aanmelding.Url, aanmelding.Url), (gezet.Location, besproken.Location));
        Assert.Contains("twijfelgeval", agenda.Text, StringComparison.Ordinal);
        Assert.Equal(mirjam.Id.Value.ToString(), page.One("input[name='Input.Aanwezig'][checked]").GetAttribute("value"));
        Assert.Contains("een naam", Assert.Single(naam.ErrorSummary).Text, StringComparison.Ordinal);
        Assert.Contains("Besluit: ons team geeft hulp", (await client.GetAsync(aanmelding.Url)).Text, StringComparison.Ordinal);
        var uitkomst = await client.GetAsync(punt);
        Assert.Contains("Mirjam Bos", uitkomst.Texts("dd"));
        Assert.Empty((await client.GetAsync($"/tafels/{tafel.Id.Value}")).Texts("main .el-badge"));
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Bea", "Heer", Rol.FunctioneelBeheerder));
        var lessen = await beheer.GetAsync("/werkwijze");
        Assert.Contains("Lichte vragen van een ouder alleen passen bij ons.", lessen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Peters", lessen.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await beheer.GetAsync(punt)).Status);
        await using var db = host.Database.NewContext();
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(TafelpuntBesproken) && r.Medewerker == mirjam.Id, Ct));
        Assert.Equal(409, (await client.SubmitAsync(page, Uitkomst())).Status);
        Assert.NotEqual(karim.Id, mirjam.Id);
    }

    [Fact]
    public async Task Aan_tafel_zitten_geeft_geen_toegang_tot_een_aanmelding_van_een_ander_team()
    {
        var (_, _, client, aanmelding, stand) = await BeginAsync();
        var tafel = stand.Model.Tafels[0].Id.Value;
        await client.PostAsync(aanmelding.Url + "/tafel", [("Input.Tafel", tafel.ToString()), ("Input.Vraag", "Past dit?"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag)]);
        var punt = (await client.GetAsync($"/tafels/{tafel}")).Document.QuerySelectorAll(".el-rows a")[^1].GetAttribute("href")!;
        var oost = await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Oost"), "Fenna", "Dijk");
        await host.Data.WerkwijzeAsync(stand.Model with { Tafels = [stand.Model.Tafels[0] with { Personen = [oost.Id] }, stand.Model.Tafels[1]] }, oost);
        using var elders = await host.AsAsync(oost);

        Assert.Contains("Niets voor jou.", (await elders.GetAsync($"/tafels/{tafel}")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await elders.GetAsync(punt)).Status);
        Assert.Equal(404, (await elders.GetAsync(aanmelding.Url + "/intake")).Status);
        Assert.Equal(404, (await elders.GetAsync(aanmelding.Url + "/tafel")).Status);
        Assert.Equal(404, (await elders.GetAsync($"/tafels/{Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    public async Task Een_punt_gaat_met_een_reden_van_de_agenda()
    {
        var (_, _, client, aanmelding, stand) = await BeginAsync();
        var tafel = stand.Model.Tafels[0].Id.Value;
        await client.PostAsync(aanmelding.Url + "/tafel", [("Input.Tafel", tafel.ToString()), ("Input.Vraag", "Past dit?"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag)]);
        var punt = (await client.GetAsync($"/tafels/{tafel}")).Document.QuerySelectorAll(".el-rows a")[^1].GetAttribute("href")!;

        var zonder = await client.PostAsync(punt, ("Reden", ""));
        var weg = await client.PostAsync(punt, ("Reden", "Het gezin zag ervan af."));

        Assert.Equal((422, aanmelding.Url), (zonder.Status, weg.Location));
        Assert.Contains("Dit punt ging van de agenda: Het gezin zag ervan af.", (await client.GetAsync(punt)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R3-072")]
    public async Task Een_toetstafel_kijkt_terug_op_de_hulp_van_een_casus()
    {
        var (mirjam, karim, client, aanmelding, stand) = await BeginAsync();
        await client.PostAsync(aanmelding.Url + "/intake", ("Input.Antwoorden[0].Antwoord", "Nee"));
        var casus = (await client.PostAsync(aanmelding.Url + "/oppakken")).Location!;
        var toets = stand.Model.Tafels[1].Id.Value;

        var gezet = await client.PostAsync($"{casus}/tafel", [("Input.Tafel", toets.ToString()), ("Input.Vraag", "Kan het lichter?"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag)]);
        var punt = (await client.FollowAsync(gezet)).One(".el-rows a").GetAttribute("href")!;
        var zonder = await client.PostAsync(punt, Uitkomst(("Input.Uitkomst", "Afbouwen")));
        var goed = await client.PostAsync(punt, Uitkomst(("Input.Uitkomst", "Afbouwen"), ("Input.WieBeslist", "moeder en Mirjam")));

        Assert.Equal($"{casus}/tafel", gezet.Location);
        Assert.Equal("De tafel adviseert. Schrijf wie beslist.", zonder.FieldError("Input.WieBeslist"));
        Assert.Equal($"{casus}/tafel", goed.Location);
        Assert.Contains("Advies: afbouwen", (await client.GetAsync($"{casus}/tafel")).Text, StringComparison.Ordinal);
        // Of the same team, but not involved: the case is not his to open, and so neither is what the table said.
        using var ander = await host.AsAsync(karim);
        Assert.Equal(404, (await ander.GetAsync(punt)).Status);
        Assert.DoesNotContain("Peters", (await ander.GetAsync($"/tafels/{toets}")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await ander.GetAsync($"{casus}/tafel")).Status);
        Assert.NotNull(mirjam);
    }

    private (string Name, string? Value)[] Uitkomst(params (string Name, string? Value)[] anders)
    {
        List<(string Name, string? Value)> velden = [("Input.Uitkomst", "HulpDoorTeam"), ("Input.Toelichting", "Lichte hulp past hier."), ("Input.Gezin", "ViaIemand")];
        velden.RemoveAll(v => anders.Any(a => a.Name == v.Name));
        return [.. velden, .. anders];
    }

    private async Task<(Medewerker Mirjam, Medewerker Karim, PageClient Client, TestAanmelding Aanmelding, Werkwijzestand Stand)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var stand = await host.Data.WerkwijzeAsync(Werkwijzen.Voorbeeld(mirjam), mirjam);
        return (mirjam, karim, await host.AsAsync(mirjam), await host.Data.AanmeldingAsync(mirjam), stand);
    }
}
