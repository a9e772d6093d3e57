namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Microsoft.Extensions.DependencyInjection;

/// <summary>One's own account: what it shows, and that each change asks the password again.</summary>
public sealed class AccountTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Nieuw = "andere woorden naast elkaar";

    [Fact]
    [Eis("R1-003")]
    public async Task Je_ziet_je_naam_rol_en_team_en_met_een_rol_valt_er_niets_te_wisselen()
    {
        var (wie, client) = await IngelogdAsync(Rol.Gedragswetenschapper);

        var page = await client.GetAsync("/account");

        Assert.Equal((200, "Je account"), (page.Status, page.Heading));
        Assert.Contains("Mirjam Bos", page.Text, StringComparison.Ordinal);
        Assert.Contains(wie.Naam, page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Texts("#rollen li"), r => r.StartsWith("gedragswetenschapper in Team Noord", StringComparison.Ordinal));
        Assert.Contains("nog 10 over", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("#rollen form"));
        Assert.DoesNotContain("Wissel van rol", page.Text, StringComparison.Ordinal);
        Assert.Contains("/account", (await client.GetAsync("/vandaag")).Links());
    }

    [Fact]
    [Eis("R1-003")]
    public async Task Wie_meer_rollen_heeft_wisselt_en_het_logboek_zegt_in_welke_rol_en_voor_welk_team()
    {
        var (wie, client) = await IngelogdAsync();
        var zuid = await host.Data.TeamAsync("Team Zuid");
        await RolErbijAsync(wie.Medewerker, zuid, Rol.Teamleider);
        using var opnieuw = await host.AsAsync(wie.Medewerker);
        var page = await opnieuw.GetAsync("/account");
        Assert.Contains("Wissel van rol", page.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await opnieuw.GetAsync($"/aanmeldingen/{Guid.CreateVersion7()}/toewijzen")).Status);

        var gewisseld = await opnieuw.SubmitAsync(page, [], form: "#rollen form");

        Assert.Equal("/", gewisseld.Location);
        Assert.Equal(404, (await opnieuw.GetAsync($"/aanmeldingen/{Guid.CreateVersion7()}/toewijzen")).Status);
        var nu = await opnieuw.GetAsync("/account");
        Assert.Contains(nu.Texts("#rollen li"), r => r.StartsWith("teamleider in Team Zuid", StringComparison.Ordinal) && r.Contains("hierin werk je nu", StringComparison.Ordinal));
        await opnieuw.GetAsync("/vandaag");
        var regels = await LogVan.MedewerkerAsync(host, wie.Medewerker.Id);
        Assert.Contains(regels, r => r.Rol == Rol.Medewerker && r.Team == wie.Medewerker.Lidmaatschappen[0].TeamId);
        await opnieuw.GetAsync("/aanmeldingen");
        await client.GetAsync("/vandaag");
        Assert.Contains(await LogNaWisselAsync(opnieuw, wie), r => r.Rol == Rol.Teamleider && r.Team == zuid.Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_rol_die_je_niet_hebt_of_die_voorbij_is_kies_je_niet(bool eigenRol)
    {
        var (wie, client) = await IngelogdAsync();
        var ander = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: Rol.Teamleider);
        var lid = ander.Lidmaatschappen[0].Id;
        if (eigenRol)
        {
            lid = await RolErbijAsync(wie.Medewerker, await host.Data.TeamAsync(), Rol.Teamleider, tot: host.Data.Vandaag.AddDays(-1));
        }

        var token = PageForm.Find(await client.GetAsync("/account/wachtwoord"), null, ["Input.Nu"]).Values.Single(v => v.Key == "__RequestVerificationToken");
        var answer = await client.PostRawAsync("/account?handler=Rol", [token, new("lid", lid.ToString())]);

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Deze rol heb je vandaag niet.", Assert.Single(answer.ErrorSummary).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_nieuw_wachtwoord_vraagt_het_oude_en_logt_andere_apparaten_uit()
    {
        await using var eigen = new WebHost();
        await eigen.InitializeAsync();
        var wie = await Inlogger.NieuwAsync(eigen);
        using var client = eigen.Anonymous();
        await wie.EersteKeerAsync(client);
        using var thuis = await eigen.AsAsync(wie.Medewerker);
        Assert.Equal(200, (await thuis.GetAsync("/account")).Status);

        var answer = await client.PostAsync("/account/wachtwoord", ("Input.Nu", Inlogger.Eigen), ("Input.Nieuw", Nieuw), ("Input.NogEens", Nieuw));
        eigen.Klok.Vooruit(TimeSpan.FromMinutes(6));

        Assert.Equal("/account", answer.Location);
        Assert.Equal(200, (await client.GetAsync("/account")).Status);
        Assert.StartsWith("/inloggen", (await thuis.GetAsync("/account")).Location, StringComparison.Ordinal);
        using var buiten = eigen.Anonymous();
        Assert.Equal(422, (await wie.WachtwoordAsync(buiten, Inlogger.Eigen)).Status);
        Assert.Equal("/inloggen/tweede-stap", (await wie.WachtwoordAsync(buiten, Nieuw)).Location);
        Assert.Equal(2, (await LogVan.MedewerkerAsync(eigen, wie.Medewerker.Id)).Count(r => r.Gebeurtenis == "WachtwoordGekozen"));
    }

    [Theory]
    [InlineData("fout wachtwoord", Nieuw, Nieuw, "Input_Nu")]
    [InlineData(Inlogger.Eigen, Nieuw, "iets anders getypt", "Input_NogEens")]
    [InlineData(Inlogger.Eigen, "te kort", "te kort", "Input_Nieuw")]
    [InlineData(Inlogger.Eigen, Inlogger.Eigen, Inlogger.Eigen, "Input_Nieuw")]
    public async Task Een_wachtwoord_dat_niet_kan_wordt_bij_zijn_veld_geweigerd(string nu, string nieuw, string nogEens, string veld)
    {
        var (wie, client) = await IngelogdAsync();

        var answer = await client.PostAsync("/account/wachtwoord", ("Input.Nu", nu), ("Input.Nieuw", nieuw), ("Input.NogEens", nogEens));

        Assert.Equal((422, $"#{veld}"), (answer.Status, answer.ErrorSummary[0].Href));
        Assert.DoesNotContain(nu, answer.Text, StringComparison.Ordinal);
        using var buiten = host.Anonymous();
        Assert.Equal("/inloggen/tweede-stap", (await wie.WachtwoordAsync(buiten, Inlogger.Eigen)).Location);
    }

    [Fact]
    public async Task Nieuwe_herstelcodes_maken_de_oude_ongeldig()
    {
        var (wie, client) = await IngelogdAsync();

        Assert.Equal(422, (await client.PostAsync("/account/herstelcodes", ("Input.Wachtwoord", "fout"))).Status);
        var page = await client.PostAsync("/account/herstelcodes", ("Input.Wachtwoord", Inlogger.Eigen));

        var codes = page.Texts("li code");
        Assert.Equal(10, codes.Except(wie.Herstelcodes).Count());
        Assert.Equal(422, await MetHerstelcodeAsync(wie, wie.Herstelcodes[0]));
        Assert.Equal(302, await MetHerstelcodeAsync(wie, codes[0]));
        Assert.Contains(await LogVan.MedewerkerAsync(host, wie.Medewerker.Id), r => r.Gebeurtenis == "HerstelcodesGemaakt");
    }

    [Fact]
    public async Task De_app_opnieuw_instellen_telt_pas_na_een_goede_code()
    {
        var (wie, client) = await IngelogdAsync();
        Assert.Equal(422, (await client.PostAsync("/account/tweede-stap", ("Input.Wachtwoord", "fout"))).Status);
        var beeld = await client.PostAsync("/account/tweede-stap", ("Input.Wachtwoord", Inlogger.Eigen));
        var nieuw = wie.MetGeheim(beeld.Texts("strong.el-secret").Single());

        var fout = await client.SubmitAsync(beeld, [("Input.Code", "000000")]);
        Assert.Equal((422, "#Input_Code"), (fout.Status, fout.ErrorSummary[0].Href));
        using (var buiten = host.Anonymous())
        {
            var stap = await buiten.FollowAsync(await wie.WachtwoordAsync(buiten, Inlogger.Eigen));
            Assert.Equal(302, (await buiten.SubmitAsync(stap, [("Input.Code", wie.Code(1))])).Status);
        }

        var goed = await client.SubmitAsync(fout, [("Input.Code", nieuw.Code(0))]);

        Assert.Equal("/account", goed.Location);
        using var later = host.Anonymous();
        var code = await later.FollowAsync(await wie.WachtwoordAsync(later, Inlogger.Eigen));
        Assert.Equal(422, (await later.SubmitAsync(code, [("Input.Code", wie.Code(0))])).Status);
        Assert.Equal(302, (await later.SubmitAsync(code, [("Input.Code", nieuw.Code(1))])).Status);
        Assert.Equal(2, (await LogVan.MedewerkerAsync(host, wie.Medewerker.Id)).Count(r => r.Gebeurtenis == "TweedeStapIngesteld"));
    }

    [Fact]
    public async Task Een_voorstel_voor_een_ander_telt_niet()
    {
        var (wie, client) = await IngelogdAsync();
        var (_, ander) = await IngelogdAsync();
        var beeld = await ander.PostAsync("/account/tweede-stap", ("Input.Wachtwoord", Inlogger.Eigen));
        var nieuw = wie.MetGeheim(beeld.Texts("strong.el-secret").Single());
        var voorstel = PageForm.Find(beeld, null, ["Input.Code"]).Values.Single(v => v.Key == "Input.Voorstel");
        var token = PageForm.Find(await client.GetAsync("/account/tweede-stap"), null, ["Input.Wachtwoord"]).Values.Single(v => v.Key == "__RequestVerificationToken");

        var answer = await client.PostRawAsync("/account/tweede-stap", [token, voorstel, new("Input.Code", nieuw.Code(0))]);

        Assert.Equal((422, "#Input_Wachtwoord"), (answer.Status, answer.ErrorSummary[0].Href));
    }

    [Fact]
    public async Task Na_vijf_keer_een_fout_wachtwoord_gaat_het_account_een_kwartier_op_slot()
    {
        var (_, client) = await IngelogdAsync();
        for (var keer = 0; keer < 5; keer++)
        {
            await client.PostAsync("/account/herstelcodes", ("Input.Wachtwoord", "fout"));
        }

        var answer = await client.PostAsync("/account/herstelcodes", ("Input.Wachtwoord", Inlogger.Eigen));

        Assert.StartsWith("Je typte te vaak een verkeerd wachtwoord.", Assert.Single(answer.ErrorSummary).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overal_uitloggen_doet_dat_hier_meteen_en_elders_binnen_vijf_minuten()
    {
        await using var eigen = new WebHost();
        await eigen.InitializeAsync();
        var medewerker = await eigen.Data.MedewerkerAsync(await eigen.Data.TeamAsync());
        using var hier = await eigen.AsAsync(medewerker);
        using var elders = await eigen.AsAsync(medewerker);

        var answer = await hier.SubmitAsync(await hier.GetAsync("/account"), [], form: "#overal-uitloggen form");
        eigen.Klok.Vooruit(TimeSpan.FromMinutes(6));

        Assert.Equal("/inloggen", answer.Location);
        Assert.StartsWith("/inloggen", (await hier.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.StartsWith("/inloggen", (await elders.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.Contains(await LogVan.MedewerkerAsync(eigen, medewerker.Id), r => r.Gebeurtenis == "OveralUitgelogd");
    }

    private async Task<IReadOnlyList<Logregel>> LogNaWisselAsync(PageClient client, Inlogger wie)
    {
        await client.PostAsync("/zoeken", ("Zoek", "niemand"));
        return await LogVan.MedewerkerAsync(host, wie.Medewerker.Id);
    }

    private async Task<int> MetHerstelcodeAsync(Inlogger wie, string code)
    {
        using var client = host.Anonymous();
        await wie.WachtwoordAsync(client, Inlogger.Eigen);
        return (await client.PostAsync("/inloggen/herstelcode", ("Input.Code", code))).Status;
    }

    private async Task<(Inlogger Wie, PageClient Client)> IngelogdAsync(Rol rol = Rol.Medewerker)
    {
        var wie = await Inlogger.NieuwAsync(host, rol);
        var client = host.Anonymous();
        await wie.EersteKeerAsync(client);
        return (wie, client);
    }

    private async Task<Guid> RolErbijAsync(Medewerker wie, Team team, Rol rol, DateOnly? tot = null)
    {
        await using var scope = host.Data.As(null);
        var geladen = (await scope.ServiceProvider.GetRequiredService<Accounts>().LoadMedewerkerAsync(wie.Id, null, default))!;
        Assert.True(geladen.LidWorden(team.Id, rol, host.Data.Vandaag.AddDays(-2)).IsSuccess);
        var lid = geladen.Lidmaatschappen[^1].Id;
        if (tot is { } einde)
        {
            Assert.True(geladen.LidmaatschapBeeindigen(lid, einde).IsSuccess);
        }

        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(default)).IsSuccess);
        return lid;
    }
}
