namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What a functioneel beheerder does: teams, staff, roles and accounts; never a family.</summary>
public sealed class BeheerTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_nieuwe_medewerker_krijgt_een_rol_en_een_account_waarmee_hij_kan_inloggen()
    {
        var (team, beheerder, client) = await BeheerderAsync();

        var klaar = await client.PostAsync(
            "/beheer/medewerker-toevoegen",
            ("Input.Roepnaam", "Noor"), ("Input.Tussenvoegsel", "van"), ("Input.Achternaam", "Dijk"), ("Input.Team", team.Id.Value.ToString()),
            ("Input.Rol", "Teamleider"), ("Input.Gebruikersnaam", "noor.van.dijk"));

        Assert.Equal("De medewerker is toegevoegd", klaar.Heading);
        Assert.Contains("Noor van Dijk", (await client.GetAsync("/beheer")).Text, StringComparison.Ordinal);
        using var noor = host.Anonymous();
        var stap = await noor.PostAsync("/inloggen", ("Input.Naam", "noor.van.dijk"), ("Input.Wachtwoord", klaar.Texts("code").Single()));
        Assert.Equal("/inloggen/nieuw-wachtwoord", stap.Location);
        var log = await LogVan.MedewerkerAsync(host, beheerder.Id);
        Assert.Superset(new HashSet<string> { "MedewerkerToegevoegd", "LidmaatschapBegonnen", "AccountGemaakt" }, log.Select(r => r.Gebeurtenis).ToHashSet());
        Assert.DoesNotContain("noor", string.Join(' ', log.Select(r => r.Velden)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Wat_ontbreekt_of_al_bestaat_wordt_gezegd_en_niets_wordt_bewaard()
    {
        var (team, _, client) = await BeheerderAsync();
        var bestaand = await Inlogger.NieuwAsync(host);
        var aantal = await StaffAsync();

        var leeg = await client.PostAsync("/beheer/medewerker-toevoegen");
        var dubbel = await client.PostAsync(
            "/beheer/medewerker-toevoegen",
            ("Input.Roepnaam", "Noor"), ("Input.Achternaam", "Dijk"), ("Input.Team", team.Id.Value.ToString()), ("Input.Rol", "Medewerker"), ("Input.Gebruikersnaam", bestaand.Naam));

        Assert.Equal(422, leeg.Status);
        Assert.Equal(
            ["#Input_Roepnaam", "#Input_Achternaam", "#Input_Team", "#Input_Rol", "#Input_Gebruikersnaam"],
            leeg.ErrorSummary.Select(e => e.Href));
        Assert.Equal((422, "Deze gebruikersnaam is al in gebruik. Kies een andere."), (dubbel.Status, dubbel.FieldError("Input.Gebruikersnaam")));
        Assert.Equal(aantal, await StaffAsync());
    }

    [Fact]
    public async Task Een_team_kan_worden_toegevoegd()
    {
        var (team, _, client) = await BeheerderAsync();

        var leeg = await client.PostAsync("/beheer/team-toevoegen", ("Input.VanafLeeftijd", "12"), ("Input.TotLeeftijd", "4"));
        var goed = await client.PostAsync(
            "/beheer/team-toevoegen",
            ("Input.Organisatie", team.OrganisatieId.Value.ToString()), ("Input.Naam", "Team Zuidoost"), ("Input.Gebied", "Zuidoost"));

        Assert.Equal(422, leeg.Status);
        Assert.NotEmpty(leeg.ErrorSummary);
        Assert.Equal("/beheer", goed.Location);
        Assert.Contains("Team Zuidoost", (await client.FollowAsync(goed)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-001")]
    public async Task Een_team_kan_worden_gewijzigd_en_wie_tegelijk_wijzigt_ziet_het_verschil()
    {
        var (team, beheerder, client) = await BeheerderAsync();
        var pad = $"/beheer/team/{team.Id.Value}";
        var oud = await client.GetAsync(pad);

        var eerst = await client.PostAsync(pad, ("Input.Naam", "Team Noord en Oost"), ("Input.Soort", "Jongerenteam"), ("Input.Gebied", "Noord en Oost"), ("Input.VanafLeeftijd", "12"));
        var fout = await client.PostAsync(pad, ("Input.Gebied", ""));
        var later = await client.SubmitAsync(oud, [("Input.Gebied", "Zuid")]);

        Assert.Equal(("/beheer", 422, 409), (eerst.Location, fout.Status, later.Status));
        Assert.Contains("jongerenteam in Noord en Oost, van 12", (await client.GetAsync("/beheer")).Text, StringComparison.Ordinal);
        Assert.Contains("Noord en Oost", later.Text, StringComparison.Ordinal);
        Assert.Contains(await LogVan.MedewerkerAsync(host, beheerder.Id), r => r.Gebeurtenis == "TeamGewijzigd");
    }

    [Fact]
    public async Task Termijnen_en_lijsten_staan_er_met_datum_en_bron()
    {
        var (_, _, client) = await BeheerderAsync();

        var page = await client.GetAsync("/beheer/lijsten");

        Assert.Contains("Noodtoegang stopt vanzelf na 24 uur", page.Text, StringComparison.Ordinal);
        Assert.Contains("Beroepsregisters", page.Text, StringComparison.Ordinal);
        Assert.Contains("Versie van 1 november 2026", (await client.GetAsync("/beheer/lijsten/lijst/Autorisatie.registers")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-003")]
    public async Task Een_rol_wordt_gegeven_en_beeindigd_en_een_medewerker_kan_er_meer_hebben()
    {
        var (team, _, client) = await BeheerderAsync();
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var pad = $"/beheer/medewerker/{karim.Id.Value}";

        var gegeven = await client.SubmitAsync(await client.GetAsync(pad), [("Input.Team", team.Id.Value.ToString()), ("Input.Rol", "Gedragswetenschapper")], form: Form("RolGeven"));
        var nogEens = await client.SubmitAsync(await client.GetAsync(pad), [("Input.Team", team.Id.Value.ToString()), ("Input.Rol", "Gedragswetenschapper")], form: Form("RolGeven"));
        var page = await client.FollowAsync(gegeven);
        var einde = await client.SubmitAsync(page, [], form: $"form:has(input[value='{karim.Lidmaatschappen[0].Id}'])");

        Assert.Equal((pad, 422, pad), (gegeven.Location, nogEens.Status, einde.Location));
        var rollen = (await client.FollowAsync(einde)).Texts("li .el-sub");
        Assert.Contains(rollen, r => r.EndsWith("tot en met 22 november 2026", StringComparison.Ordinal));
        Assert.Equal(2, rollen.Count);
    }

    [Fact]
    public async Task Wie_wordt_geblokkeerd_kan_niet_inloggen_tot_hij_is_vrijgegeven()
    {
        var (_, _, client) = await BeheerderAsync();
        var wie = await Inlogger.NieuwAsync(host);
        var pad = $"/beheer/medewerker/{wie.Medewerker.Id.Value}";

        await client.SubmitAsync(await client.GetAsync(pad), [], form: Form("Blokkeren"));
        using var buiten = host.Anonymous();
        var dicht = await wie.WachtwoordAsync(buiten, wie.Tijdelijk);
        await client.SubmitAsync(await client.GetAsync(pad), [], form: Form("Vrijgeven"));
        var open = await wie.WachtwoordAsync(buiten, wie.Tijdelijk);

        Assert.Equal((422, 302), (dicht.Status, open.Status));
    }

    [Fact]
    public async Task Na_het_wissen_van_de_tweede_stap_stelt_de_medewerker_die_opnieuw_in()
    {
        var (_, _, client) = await BeheerderAsync();
        var wie = await Inlogger.NieuwAsync(host);
        using var telefoonKwijt = host.Anonymous();
        await wie.EersteKeerAsync(telefoonKwijt);

        await client.SubmitAsync(await client.GetAsync($"/beheer/medewerker/{wie.Medewerker.Id.Value}"), [], form: Form("TweedeStap"));

        using var opnieuw = host.Anonymous();
        Assert.Equal("/inloggen/tweede-stap-instellen", (await wie.WachtwoordAsync(opnieuw, Inlogger.Eigen)).Location);
    }

    [Fact]
    public async Task Een_nieuw_tijdelijk_wachtwoord_maakt_het_oude_ongeldig()
    {
        var (_, _, client) = await BeheerderAsync();
        var wie = await Inlogger.NieuwAsync(host);

        var page = await client.SubmitAsync(await client.GetAsync($"/beheer/medewerker/{wie.Medewerker.Id.Value}"), [], form: Form("Wachtwoord"));

        using var buiten = host.Anonymous();
        Assert.Equal(422, (await wie.WachtwoordAsync(buiten, wie.Tijdelijk)).Status);
        Assert.Equal("/inloggen/nieuw-wachtwoord", (await wie.WachtwoordAsync(buiten, page.Texts("code").Single())).Location);
    }

    [Theory]
    [InlineData("RolGeven")]
    [InlineData("RolBeeindigen")]
    [InlineData("Blokkeren")]
    [InlineData("Wachtwoord")]
    [InlineData("TweedeStap")]
    public async Task Een_beheerder_wijzigt_zijn_eigen_rollen_en_account_niet(string handler)
    {
        var (team, beheerder, client) = await BeheerderAsync();
        var pad = $"/beheer/medewerker/{beheerder.Id.Value}";
        var token = PageForm.Find(await client.GetAsync("/beheer/team-toevoegen"), null, ["Input.Naam"]).Values.Single(v => v.Key == "__RequestVerificationToken");

        var answer = await client.PostRawAsync(
            $"{pad}?handler={handler}",
            [token, new("Input.Team", team.Id.Value.ToString()), new("Input.Rol", "Teamleider"), new("lid", beheerder.Lidmaatschappen[0].Id.ToString())]);

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Je eigen rollen en account", Assert.Single(answer.ErrorSummary).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_medewerker_die_niet_bestaat_is_een_404_en_een_andere_rol_krijgt_403()
    {
        var (team, beheerder, client) = await BeheerderAsync();
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, rol: Rol.Teamleider));

        Assert.Equal(404, (await client.GetAsync($"/beheer/medewerker/{Guid.CreateVersion7()}")).Status);
        Assert.Equal(403, (await leider.GetAsync($"/beheer/medewerker/{beheerder.Id.Value}")).Status);
    }

    private static string Form(string handler) => $"form[action$='handler={handler}']";

    private async Task<(Team Team, Medewerker Beheerder, PageClient Client)> BeheerderAsync()
    {
        var team = await host.Data.TeamAsync();
        var beheerder = await host.Data.MedewerkerAsync(team, "Bea", "Heer", Rol.FunctioneelBeheerder);
        return (team, beheerder, await host.AsAsync(beheerder));
    }

    private async Task<int> StaffAsync()
    {
        await using var scope = host.Data.As(null);
        return await scope.ServiceProvider.GetRequiredService<Lezer>().Medewerkers.CountAsync();
    }
}
