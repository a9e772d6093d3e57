namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class PlanBekijkenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Wie_niet_betrokken_is_krijgt_niet_gevonden_en_een_beheerder_mag_niet()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var team = await host.Data.TeamAsync();
        using var ander = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Bea", "Beheer", Rol.FunctioneelBeheerder));

        Assert.Equal(404, (await ander.GetAsync(wereld.Url)).Status);
        var geweigerd = await beheer.GetAsync(wereld.Url);
        Assert.True(geweigerd.Status == 403 || geweigerd.Location?.StartsWith("/geen-toegang", StringComparison.Ordinal) == true, $"{geweigerd.Status} {geweigerd.Location}");
    }

    [Fact]
    public async Task Een_leeg_plan_zegt_wat_de_volgende_stap_is()
    {
        using var wereld = await PlanWereld.BeginAsync(host);

        var page = await wereld.Client.GetAsync(wereld.Url);

        Assert.Equal(200, page.Status);
        Assert.Contains($"{wereld.Url}/doel-toevoegen", page.Links());
        Assert.Contains($"{wereld.Url}/eigen-kracht", page.Links());
        Assert.DoesNotContain($"{wereld.Url}/voorleggen", page.Links());
    }

    [Fact]
    [Eis("R3-028")]
    public async Task Een_gezin_heeft_een_plan_met_alle_doelen_acties_en_helpers()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync(doel =>
        {
            doel.ActieToevoegen(new("Tafelspel bedenken", ActieDoor.Gezin) { Persoon = wereld.Sanne });
            doel.ActieToevoegen(new("Tolk regelen", ActieDoor.Werker) { Medewerker = wereld.Mirjam.Id });
            doel.ActieToevoegen(new("Elke week gymmen", ActieDoor.Ander) { Naam = "Joost van de sportclub" });
        });
        await host.Data.SaveAsync(wereld.NieuwDoel(plan, "Rustig naar bed", 2));

        var page = await wereld.Client.GetAsync(wereld.Url);

        Assert.Equal(["1. Samen aan tafel", "2. Rustig naar bed"], page.Texts(".el-card h2").Where(k => char.IsDigit(k[0])));
        Assert.Contains("Tafelspel bedenken", page.Text, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "gezin", "Mirjam", "Joost van de sportclub" }, page.Texts("[id^=doel-] .nl-data-badge").ToHashSet());
        var tweede = await Assert.ThrowsAsync<InvalidOperationException>(() => host.Data.SaveAsync(Plan.Beginnen(wereld.Casus.Gezin.Id)));
        Assert.Equal("intussen-gewijzigd", tweede.Message);
    }

    [Fact]
    [Eis("R1-035", "R3-030", "R3-044")]
    public async Task Een_ouder_leest_het_doel_in_eigen_woorden_met_cijfers_en_wie_wat_doet()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var vandaag = wereld.Vandaag;
        await wereld.MetDoelAsync(doel =>
        {
            doel.CijferGeven(3, wereld.Sanne, null, null, vandaag.AddDays(-20));
            doel.CijferGeven(6, wereld.Sanne, "gezellig", null, vandaag);
            doel.CijferGeven(5, wereld.Elif, null, null, vandaag);
            doel.ReactieNoteren(wereld.Elif, "en Deniz mag ook kiezen", null, vandaag);
            doel.ActieToevoegen(new("Tafelspel bedenken", ActieDoor.Gezin) { Persoon = wereld.Sanne, Toelichting = "nu alleen" });
            doel.ActieToevoegen(new("Tolk regelen", ActieDoor.Werker) { Medewerker = wereld.Mirjam.Id, Voor = vandaag.AddDays(-2) });
            doel.ActieToevoegen(new("Oma eet mee", ActieDoor.Netwerk) { HoeVaak = "elke week" });
        });

        var page = await wereld.Client.GetAsync(wereld.Url);

        Assert.Contains("1. Samen aan tafel", page.Texts(".el-card h2"));
        Assert.Equal("“Ik wil dat we weer samen kunnen eten.”", PageText(page, ".el-quote blockquote"));
        Assert.Equal("Sanne · Elif: “en Deniz mag ook kiezen”", PageText(page, ".el-quote figcaption"));
        Assert.Equal(["3", "6", "5"], page.Texts(".el-chart table td:last-child"));
        Assert.Equal(["thuis", "gezin", "Mirjam", "netwerk"], page.Texts("[id^=doel-] .nl-data-badge"));
        Assert.Equal("20 nov, te laat", PageText(page, ".el-late"));
        Assert.Contains("Sanne · nu alleen", page.Texts(".el-sub"));
        Assert.Contains("elke week", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-034", "R1-043", "R3-024")]
    public async Task Naast_de_doelen_staat_wat_het_gezin_zelf_kan_wat_lukte_en_wanneer_jullie_terugkijken()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (vandaag, plan) = (wereld.Vandaag, Plan.Beginnen(wereld.Casus.Gezin.Id));
        plan.EigenKrachtVastleggen(new("rust", "koken", "oma op dinsdag", "een gesprek", null), vandaag);
        plan.TerugkijkenPlannen(vandaag.AddDays(-1), "bij Sanne thuis", vandaag.AddDays(-9));
        await wereld.SaveAsync(plan, Succes.Noteren(plan, "Vijf nachten doorgeslapen", vandaag.AddDays(-4), wereld.Mirjam.Id, new Zicht(ZichtbaarVoor.Gezin, [wereld.Elif]), vandaag).Value);

        var page = await wereld.Client.GetAsync(wereld.Url);

        Assert.Contains("oma op dinsdag", page.Text, StringComparison.Ordinal);
        Assert.Contains("18 nov · Vijf nachten doorgeslapen", page.Texts(".el-card p"));
        Assert.Equal("Zaterdag 21 november, bij Sanne thuis: deze dag is voorbij", PageText(page, ".el-late"));
    }

    [Fact]
    public async Task Een_doel_van_een_collega_voor_zichzelf_staat_er_niet()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync();
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await wereld.SaveAsync(Doel.Toevoegen(
            plan, 2, new("Kladje", "Nog uitzoeken.", wereld.Sanne, "thuis"), karim.Id, new Zicht(ZichtbaarVoor.Schrijver, [wereld.Sanne]), wereld.Vandaag).Value);

        Assert.DoesNotContain("Kladje", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
    }

    private static string PageText(PageResponse page, string selector) => Assert.Single(page.Texts(selector));
}
