namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>What a team does and does not do, who reads it, who keeps it, and whom the team finds.</summary>
public sealed class OnzeRolTests(WebHost host) : IClassFixture<WebHost>
{
    private const string N1 = "We regelen geen hulp zonder eerst samen te kijken.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R0-001", "R0-003")]
    public async Task Een_medewerker_leest_de_rol_van_zijn_team_en_kiest_voor_wie_de_woorden_zijn()
    {
        var (team, _, _) = await BeginAsync();
        using var mirjam = await host.AsAsync(await host.Data.MedewerkerAsync(team));

        var ouder = await mirjam.GetAsync("/onze-rol");
        var kind = await mirjam.GetAsync("/onze-rol?voor=kind");

        Assert.Contains(N1, ouder.Text, StringComparison.Ordinal);
        Assert.Contains("Ik denk met je mee over opgroeien en opvoeden.", ouder.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik praat met kinderen", ouder.Text, StringComparison.Ordinal);
        Assert.Contains("Ik praat met kinderen", kind.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wijzigen", ouder.Text, StringComparison.Ordinal);
        Assert.Contains("/onze-rol", ouder.Links());
        Assert.Equal(403, (await mirjam.GetAsync("/onze-rol/regels/n1")).Status);
    }

    [Fact]
    [Eis("R0-001")]
    public async Task De_teamleider_kiest_andere_woorden_en_een_andere_dag_en_een_ander_team_merkt_er_niets_van()
    {
        var (team, ellen, leider) = await BeginAsync();
        var ander = await host.Data.TeamAsync("Team Oost");

        var leeg = await leider.PostAsync("/onze-rol/regels/n1", ("Input.Tekst", " "), ("Input.Waarom", ""));
        var oud = await leider.GetAsync("/onze-rol/regels/n1");
        var goed = await leider.SubmitAsync(oud, [("Input.Tekst", "Eerst kijken, dan pas regelen."), ("Input.Waarom", "Korter.")]);
        var botst = await leider.SubmitAsync(oud, [("Input.Tekst", "Iets anders."), ("Input.Waarom", "Mooier.")]);

        Assert.Equal((422, "/onze-rol", 409), (leeg.Status, goed.Location, botst.Status));
        Assert.NotNull(leeg.FieldError("Input.Tekst"));
        Assert.Contains("Eerst kijken, dan pas regelen.", botst.Text, StringComparison.Ordinal);
        Assert.Contains("Eerst kijken, dan pas regelen.", (await leider.GetAsync("/onze-rol")).Text, StringComparison.Ordinal);
        Assert.Contains(N1, (await leider.GetAsync($"/onze-rol?team={ander.Id.Value}")).Text, StringComparison.Ordinal);
        // Of another team one reads, and keeps nothing.
        Assert.Equal(404, (await leider.GetAsync($"/onze-rol/regels/n1?team={ander.Id.Value}")).Status);
        Assert.Contains(await LogVan.MedewerkerAsync(host, ellen.Id), r => r.Gebeurtenis == "RolAangepast");
        Assert.NotEqual(default, team.Id);
    }

    [Fact]
    [Eis("R0-001")]
    public async Task Een_zin_gaat_uit_gebruik_en_terug_naar_Eenlijn_en_alles_blijft_te_lezen()
    {
        var (_, _, leider) = await BeginAsync();

        await leider.PostAsync("/onze-rol/regels/n6", ("Input.Wat", "UitGebruik"), ("Input.Waarom", "Doen wij hier wel."));
        var zonder = await leider.GetAsync("/onze-rol/afdruk");
        await leider.PostAsync("/onze-rol/regels/n6", ("Input.Wat", "Standaard"), ("Input.Waarom", "Toch niet."));
        var geschiedenis = await leider.GetAsync("/onze-rol/regels/n6");

        Assert.DoesNotContain("We geven zelf geen zware", zonder.Text, StringComparison.Ordinal);
        Assert.Contains("We geven zelf geen zware", (await leider.GetAsync("/onze-rol/afdruk")).Text, StringComparison.Ordinal);
        Assert.Contains("Doen wij hier wel.", geschiedenis.Text, StringComparison.Ordinal);
        Assert.Contains("Toch niet.", geschiedenis.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R0-001", "R0-003")]
    public async Task De_beheerder_voegt_bij_elk_team_een_zin_toe()
    {
        var (_, _, leider) = await BeginAsync();
        var oost = await host.Data.TeamAsync("Team Oost");
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Beheer"), "Bea", "Heer", Rol.FunctioneelBeheerder));
        var url = $"/onze-rol/toevoegen?team={oost.Id.Value}";

        var goed = await beheer.PostAsync(url, ("Input.Soort", "Uitleg"), ("Input.Tekst", "U hoort erbij."), ("Input.Onderwerp", "t2"), ("Input.AndersVoor", "Opa en oma"), ("Input.Waarom", "Zij vragen dit vaak."));
        var nogEens = await beheer.PostAsync(url, ("Input.Soort", "Uitleg"), ("Input.Tekst", "u hoort erbij"), ("Input.Onderwerp", "t2"), ("Input.AndersVoor", "Opa"), ("Input.Waarom", "x"));

        Assert.Equal($"/onze-rol?team={oost.Id.Value}", goed.Location);
        Assert.Equal("Deze zin staat er al.", nogEens.FieldError("Input.Tekst"));
        Assert.Contains("U hoort erbij.", (await beheer.GetAsync($"/onze-rol?team={oost.Id.Value}&voor=Opa en oma")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await leider.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R0-001")]
    public async Task Een_gezin_en_een_partner_lezen_de_lijst_zonder_in_te_loggen_als_het_team_open_staat()
    {
        var (team, _, _) = await BeginAsync();
        using var burger = host.Anonymous();
        var url = $"/contact/{team.Id.Value}/wat-wij-doen";
        Assert.Equal(404, (await burger.GetAsync(url)).Status);

        await host.Data.SaveAsync(Bereikbaarheid.Vastleggen(team.Id, new() { Openbaar = true, Telefoon = "020 555 01 17", BuitenTijd = "Bel de huisarts.", Openingstijden = [new(1, new(9, 0), new(17, 0))] }).Value);
        await host.Data.SaveAsync(Teamcontact.Toevoegen(team.Id, new("jeugdarts", "Nadia Geheim") { Telefoon = "020 1" }, host.Data.Vandaag).Value);
        var page = await burger.GetAsync(url);

        Assert.Equal(200, page.Status);
        Assert.Contains(N1, page.Text, StringComparison.Ordinal);
        Assert.Equal(["Dit doen we wel", "Dit doen we niet"], page.Texts("h2"));
        Assert.Equal(15, page.Document.QuerySelectorAll("main li").Length);
        Assert.DoesNotContain("Nadia", page.Text, StringComparison.Ordinal);
        Assert.Contains(url, (await burger.GetAsync($"/contact/{team.Id.Value}")).Links());
    }

    [Fact]
    [Eis("R0-011")]
    public async Task Wie_het_team_kan_vinden_staat_op_een_scherm_en_een_gat_waarschuwt()
    {
        var (team, _, leider) = await BeginAsync();
        using var mirjam = await host.AsAsync(await host.Data.MedewerkerAsync(team));
        Assert.Contains("Er is geen jeugdarts bekend.", (await leider.GetAsync("/team")).Text, StringComparison.Ordinal);

        var fout = await leider.PostAsync("/onze-rol/mensen/toevoegen?rol=jeugdarts", ("Input.Naam", ""), ("Input.Telefoon", "bel"));
        var goed = await leider.PostAsync("/onze-rol/mensen/toevoegen?rol=jeugdarts", ("Input.Naam", "Nadia Benali"), ("Input.Telefoon", "020 555 04 10"), ("Input.Momenten", "donderdag 9.00 uur"));

        Assert.Equal((422, "/onze-rol#mensen"), (fout.Status, goed.Location));
        var lezer = await mirjam.GetAsync("/onze-rol");
        foreach (var wat in new[] { "Nadia Benali", "020 555 04 10", "donderdag 9.00 uur", "Er is geen psycholoog bekend.", "De teamleider kan dit aanvullen." })
        {
            Assert.Contains(wat, lezer.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Er is geen jeugdarts bekend.", (await leider.GetAsync("/team")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R0-011")]
    public async Task Wie_stopt_verdwijnt_na_zijn_laatste_dag_en_twee_die_tegelijk_wijzigen_zien_elkaar()
    {
        var (team, _, leider) = await BeginAsync();
        var arts = await host.Data.SaveAsync(Teamcontact.Toevoegen(team.Id, new("jeugdarts", "Nadia") { Telefoon = "020 1", Van = host.Data.Vandaag.AddDays(-9) }, host.Data.Vandaag).Value);
        var url = $"/onze-rol/mensen/{arts.Id.Value}";
        var oud = await leider.GetAsync(url);

        var goed = await leider.SubmitAsync(oud, [.. Casus.CasusScene.Datum("Input.Tot", host.Data.Vandaag.AddDays(-1))]);
        var botst = await leider.SubmitAsync(oud, [("Input.Telefoon", "020 2")]);

        Assert.Equal($"/onze-rol?team={team.Id.Value}", goed.Location);
        Assert.Equal(409, botst.Status);
        Assert.Contains("Er is geen jeugdarts bekend.", (await leider.GetAsync("/onze-rol")).Text, StringComparison.Ordinal);
        using var vreemd = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Oost"), "Rita", "Se", Rol.Teamleider));
        Assert.Equal(404, (await vreemd.GetAsync(url)).Status);
        await using var db = host.Database.NewContext();
        Assert.Equal("020 1", (await db.Set<Teamcontact>().SingleAsync(c => c.Id == arts.Id, Ct)).Telefoon);
    }

    private async Task<(Team Team, Medewerker Ellen, PageClient Leider)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var ellen = await host.Data.MedewerkerAsync(team, "Ellen", "Visser", Rol.Teamleider);
        return (team, ellen, await host.AsAsync(ellen));
    }
}
