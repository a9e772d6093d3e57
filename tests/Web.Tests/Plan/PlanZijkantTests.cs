namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class PlanZijkantTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-034")]
    public async Task De_vier_vragen_overslaan_vraagt_een_reden()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/eigen-kracht";

        var page = await wereld.Client.PostAsync(url, ("Input.Behoefte", "rust"));
        Assert.Equal((422, "#Input_RedenOvergeslagen"), (page.Status, Assert.Single(page.ErrorSummary).Href));
        Assert.Equal("rust", page.FieldValue("Input.Behoefte"));

        Assert.Equal(302, (await wereld.Client.SubmitAsync(page, [("Input.RedenOvergeslagen", "Vandaag was het te druk.")])).Status);
        Assert.Equal(("rust", "Vandaag was het te druk."), ((await wereld.PlanAsync()).EigenKracht.Behoefte, (await wereld.PlanAsync()).EigenKracht.RedenOvergeslagen));
        Assert.Single(await wereld.LogAsync("EigenKrachtVastgelegd"));
    }

    [Fact]
    [Eis("R1-034")]
    public async Task Twee_die_de_vier_vragen_tegelijk_invullen_verliezen_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/eigen-kracht";
        var een = await wereld.Client.GetAsync(url);
        var twee = await wereld.Client.GetAsync(url);

        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, Antwoorden("rust"))).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, Antwoorden("slaap"));

        Assert.Equal(409, conflict.Status);
        Assert.Contains("rust", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("slaap", conflict.FieldValue("Input.Behoefte"));
        Assert.Equal("rust", (await wereld.PlanAsync()).EigenKracht.Behoefte);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(conflict, [("Input.Behoefte", "rust en slaap")])).Status);
        Assert.Equal("rust en slaap", (await wereld.PlanAsync()).EigenKracht.Behoefte);
    }

    [Fact]
    [Eis("R1-034")]
    public async Task Bij_de_vier_antwoorden_staat_wie_ze_gaf_en_wanneer_op_scherm_papier_en_in_de_versie()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/eigen-kracht";
        Assert.Equal(302, (await wereld.Client.SubmitAsync(await wereld.Client.GetAsync(url), Antwoorden("rust"))).Status);
        Assert.Contains("in de woorden van het gezin samen, 22 november 2026", (await wereld.Client.GetAsync(wereld.Url)).Texts(".el-sub"));

        Assert.Equal(302, (await wereld.Client.SubmitAsync(await wereld.Client.GetAsync(url), [("Input.WoordenVan", wereld.Sanne.Value.ToString())])).Status);
        Assert.Equal(wereld.Sanne, (await wereld.PlanAsync()).EigenKracht.WoordenVan);
        Assert.Equal(wereld.Sanne.Value.ToString(), (await wereld.Client.GetAsync(url)).FieldValue("Input.WoordenVan"));
        var versie = await wereld.VoorleggenAsync();

        var versieUrl = $"{wereld.Url}/versies/{versie.Id}";
        foreach (var plek in (string[])[wereld.Url, $"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}", versieUrl, $"{versieUrl}/afdruk?voor={wereld.Sanne.Value}"])
        {
            Assert.Contains("in de woorden van Sanne, 22 november 2026", (await wereld.Client.GetAsync(plek)).Texts(".el-sub"));
        }
    }

    [Fact]
    [Eis("R1-043")]
    public async Task Een_succes_staat_in_het_plan_en_twee_keer_versturen_telt_een_keer()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/succes-noteren";

        Assert.Equal(422, (await wereld.Client.PostAsync(url, ("Input.Wat", ""))).Status);
        Assert.Equal(302, (await wereld.Client.PostAsync(url, ("Input.Wat", "Eerste zondag samen gegeten"))).Status);
        Assert.Equal(422, (await wereld.Client.PostAsync(url, ("Input.Wat", "Eerste zondag samen gegeten"))).Status);

        Assert.Single(await wereld.SuccessenAsync());
        Assert.Contains("22 nov · Eerste zondag samen gegeten", (await wereld.Client.GetAsync(wereld.Url)).Texts(".el-card p"));
    }

    [Fact]
    [Eis("R1-043")]
    public async Task Een_compliment_zegt_van_wie_het_kwam_op_scherm_papier_en_voorblad()
    {
        using var wereld = await PlanWereld.BeginAsync(host);

        Assert.Equal(302, (await wereld.Client.PostAsync(
            $"{wereld.Url}/succes-noteren",
            ("Input.Soort", "Compliment"),
            ("Input.Wat", "wat kook jij lekker"),
            ("Input.VanWie", wereld.Elif.Value.ToString()))).Status);

        var succes = Assert.Single(await wereld.SuccessenAsync());
        Assert.Equal((SuccesSoort.Compliment, wereld.Elif), (succes.Soort, succes.VanWie!.Value));
        foreach (var url in (string[])[wereld.Url, $"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}"])
        {
            Assert.Contains("22 nov · Compliment van Elif: wat kook jij lekker", (await wereld.Client.GetAsync(url)).Texts(".el-card p"));
        }

        Assert.Contains("Compliment: wat kook jij lekker", (await wereld.Client.GetAsync($"/casus/{wereld.Casus.Id.Value}")).Texts(".el-row__body"));
    }

    [Fact]
    [Eis("R1-043")]
    public async Task Wat_langer_geleden_lukte_is_ook_te_lezen()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var plan = Plan.Beginnen(wereld.Casus.Gezin.Id);
        var vandaag = wereld.Vandaag;
        await wereld.SaveAsync(
        [
            plan,
            .. Enumerable.Range(0, 8).Select(i => Succes.Noteren(
                plan, $"Gelukt {i}", vandaag.AddDays(-i), wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Sanne), vandaag).Value),
        ]);

        var page = await wereld.Client.GetAsync(wereld.Url);

        Assert.Equal("Alles wat eerder lukte", Assert.Single(page.Texts("details:has(p) summary"), t => t.Contains("lukte", StringComparison.Ordinal)));
        Assert.Equal(["16 nov · Gelukt 6", "15 nov · Gelukt 7"], page.Texts("details p").Where(t => t.Contains("Gelukt", StringComparison.Ordinal)));
        Assert.Equal(8, page.Texts(".el-card p").Count(t => t.Contains(" nov · Gelukt", StringComparison.Ordinal)));
    }

    [Fact]
    [Eis("R3-024")]
    public async Task Een_dag_om_terug_te_kijken_is_vandaag_of_later()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/terugkijken-plannen";

        var page = await wereld.Client.PostAsync(url, Dag(wereld.Vandaag.AddDays(-1)));
        Assert.Equal((422, "Kies een dag om samen terug te kijken: vandaag of later."), (page.Status, Assert.Single(page.ErrorSummary).Text));

        Assert.Equal(302, (await wereld.Client.PostAsync(url, [.. Dag(new(2026, 12, 11)), ("Input.TerugkijkenWaar", "bij Sanne thuis")])).Status);
        Assert.Contains("Vrijdag 11 december, bij Sanne thuis", (await wereld.Client.GetAsync(wereld.Url)).Texts(".el-card p"));
    }

    private static (string, string?)[] Antwoorden(string behoefte) =>
    [
        ("Input.Behoefte", behoefte), ("Input.Zelf", "koken"), ("Input.MensenOmOnsHeen", "oma"), ("Input.VanHetTeam", "een gesprek"),
    ];

    private static (string, string?)[] Dag(DateOnly dag) =>
    [
        ("Input.TerugkijkenOp.Dag", $"{dag.Day}"), ("Input.TerugkijkenOp.Maand", $"{dag.Month}"), ("Input.TerugkijkenOp.Jaar", $"{dag.Year}"),
    ];
}
