namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Overzicht.Team;
using Eenlijn.Web.Tests.Casus;

public sealed class TeamTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-097")]
    [Eis("R1-100")]
    public async Task De_teamleider_ziet_wat_opvalt_en_wie_wat_doet_zonder_inhoud()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var fatma = await LeiderAsync(scene);
        var dag = scene.Vandaag;
        await host.Data.SaveAllAsync(
            Belofte.Doen(scene.Casus.Id, new("kwikstaart", scene.Casus.Moeder.Id, null, dag.AddDays(-2)), scene.Mirjam.Id, scene.Zicht, dag.AddDays(-3)).Value,
            ZorgOverVeiligheid.Melden(scene.Casus.Id, new("kwikstaart", "juf", scene.Mirjam.Id, dag.AddDays(-1)), scene.Mirjam.Id, scene.Zicht, dag.AddDays(-10)).Value);
        await scene.Client.PostAsync("/caseload", ("Input.Casussen[0].Zwaarte", "ZeerZwaar"));

        var page = await fatma.GetAsync("/team");

        Assert.Equal(200, page.Status);
        Assert.Contains(page.Texts("tbody tr"), t => t.Contains("zorg open, 1 dag te laat", StringComparison.Ordinal) && t.Contains("1 belofte te laat", StringComparison.Ordinal));
        Assert.Contains(page.Texts("tbody tr"), t => t.StartsWith("Mirjam Bos", StringComparison.Ordinal) && t.Contains("1 zeer zwaar", StringComparison.Ordinal));
        Assert.DoesNotContain("kwikstaart", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Url, page.Links());
        Assert.Equal(403, (await scene.Client.GetAsync("/team")).Status);
    }

    [Fact]
    [Eis("R1-099")]
    public async Task Een_zware_casus_zonder_maatje_valt_op_tot_er_een_naast_staat()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var fatma = await LeiderAsync(scene);
        await scene.Client.PostAsync("/caseload", ("Input.Casussen[0].Zwaarte", "Zwaar"));
        Assert.Contains("Zwaar, zonder maatje", (await fatma.GetAsync("/team")).Texts("h2"));

        var answer = await scene.Client.PostAsync(
            $"{scene.Url}/betrokkene-toevoegen",
            [("Input.Soort", "Medewerker"), ("Input.Medewerker", scene.Karim.Id.Value.ToString()), ("Input.Rol", "gaat mee"), ("Input.IsMaatje", "true"), .. CasusScene.Datum("Input.Van", scene.Vandaag)]);

        Assert.Equal(302, answer.Status);
        Assert.DoesNotContain("Zwaar, zonder maatje", (await fatma.GetAsync("/team")).Texts("h2"));
    }

    [Fact]
    [Eis("R1-097")]
    public async Task Het_is_te_veel_komt_bij_de_eigen_teamleider_en_die_schrijft_de_afspraak_op()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var fatma = await LeiderAsync(scene);

        var answer = await scene.Client.PostAsync("/caseload", ("Signaal.Woorden", "Twee crises tegelijk"));

        Assert.Equal((302, "/caseload"), (answer.Status, answer.Location));
        Assert.Contains("Je liet weten dat het te veel is", (await scene.Client.GetAsync("/caseload")).Text, StringComparison.Ordinal);
        var link = Assert.Single((await fatma.GetAsync("/team")).Links(), l => l.StartsWith("/team/werkdruk/", StringComparison.Ordinal));
        Assert.Contains("Twee crises tegelijk", (await fatma.GetAsync(link)).Text, StringComparison.Ordinal);
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Bram", "Visser", Rol.Teamleider));
        Assert.Equal(404, (await elders.GetAsync(link)).Status);

        Assert.Equal(422, (await fatma.PostAsync(link, ("Input.Afspraak", ""))).Status);
        Assert.Equal("/team", (await fatma.PostAsync(link, ("Input.Afspraak", "Eén gezin naar Karim."))).Location);
        Assert.DoesNotContain(link, (await fatma.GetAsync("/team")).Links());
    }

    [Fact]
    [Eis("R1-104")]
    public async Task Waarom_nog_open_staat_op_Vandaag_tot_het_bekeken_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        host.Klok.Vooruit(200);
        try
        {
            using var mirjam = await host.AsAsync(scene.Mirjam);
            Assert.Contains("Waarom is gezin Voorbeeld nog open?", (await mirjam.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
            var url = $"{scene.Url}/nog-open";
            Assert.Equal(422, (await mirjam.PostAsync(url, ("Input.Waarom", ""))).Status);

            var answer = await mirjam.PostAsync(url, [("Input.Waarom", "De hulp begint in juli."), .. CasusScene.Datum("Input.Volgende", host.Data.Vandaag.AddDays(60))]);

            Assert.Equal((302, scene.Url), (answer.Status, answer.Location));
            Assert.Contains("De hulp begint in juli.", (await mirjam.GetAsync(url)).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("nog open?", (await mirjam.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
        }
        finally
        {
            host.Klok.Vooruit(-200);
        }
    }

    [Fact]
    [Eis("R1-098")]
    public void Tijd_per_gezin_is_een_verdeling_en_bij_weinig_gezinnen_geen()
    {
        Assert.Equal(new Verdeling(20, 30, 40, 200, 5), Verdeling.Van([40, 10, 200, 30, 20]));
        Assert.Null(Verdeling.Van([10, 20, 30]));
    }

    [Fact]
    [Eis("R1-100")]
    public void Een_lange_lijst_toont_eerst_het_dringendste_en_wie_niet_in_beeld_is_komt_niet_in_het_log()
    {
        var dag = new DateOnly(2026, 6, 2);
        var casussen = Enumerable.Range(0, 40).Select(i => Casus($"Gezin {i:00}", beloften: i == 39 ? 1 : 0)).ToList();

        var kort = new TeamBeeld(casussen, [], dag, TeamBeeld.Eerste);
        var lang = new TeamBeeld(casussen, [], dag);

        Assert.Equal((TeamBeeld.Eerste, 40, true), (kort.LetOp.Rijen.Count, kort.LetOp.Aantal, kort.LetOp.HeeftMeer));
        Assert.Equal("Gezin 39", kort.LetOp.Rijen[0].Casus.Gezin);
        Assert.Equal(kort.LetOp.Rijen.Select(l => l.Casus.Casus), kort.Getoond);
        Assert.Equal((40, false), (lang.LetOp.Rijen.Count, lang.LetOp.HeeftMeer));
        Assert.Equal(40, lang.Getoond.Count());

        TeamCasus Casus(string gezin, int beloften) => new()
        {
            Casus = NewId.Of<CasusId>(),
            Gezin = gezin,
            Fase = Fase.Verkennen,
            GeopendOp = dag.AddYears(-1),
            Regie = NewId.Of<MedewerkerId>(),
            RegieNaam = "Mirjam Bos",
            IsRegisseur = true,
            RegieSinds = dag.AddYears(-1),
            BeloftenTeLaat = beloften,
        };
    }

    private async Task<PageClient> LeiderAsync(CasusScene scene)
    {
        var leider = Medewerker.Toevoegen(scene.Mirjam.OrganisatieId, "Fatma", null, "Demir", null, null, null).Value;
        leider.LidWorden(scene.Mirjam.Lidmaatschappen[0].TeamId, Rol.Teamleider, scene.Vandaag.AddDays(-10));
        await host.Data.SaveAsync(leider);
        return await host.AsAsync(leider);
    }
}
