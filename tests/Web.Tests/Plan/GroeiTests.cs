namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Plan;

public sealed class GroeiTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-037")]
    public async Task De_hulp_bij_een_actie_staat_met_haar_groei_in_het_plan()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        Actie? actie = null;
        var (_, doel) = await wereld.MetDoelAsync(d =>
        {
            actie = d.ActieToevoegen(new("School bellen", ActieDoor.Samen)).Value;
            d.SteunBepalen(actie.Id, Steunniveau.Samendoen, wereld.Vandaag.AddDays(-20), null, wereld.Mirjam.Id, wereld.Vandaag);
        });
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/acties/{actie!.Id}/steun";

        Assert.Equal("#Input_Niveau", Assert.Single((await wereld.Client.PostAsync(url, ("Input.Toelichting", "x"))).ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.PostAsync(url, ("Input.Niveau", nameof(Steunniveau.Nabellen)), ("Input.Toelichting", "ze belde zelf"))).Status);

        Assert.Contains("hulp: samen doen → zelf doen, wij bellen na", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("ze belde zelf", (await wereld.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Single(await wereld.LogAsync("SteunBepaald"), r => r.Medewerker == wereld.Mirjam.Id);
        using var collega = await host.AsAsync(wereld.Collega);
        Assert.Equal(404, (await collega.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R1-045")]
    public async Task Een_actie_die_te_veel_vraagt_gaat_niet_zonder_reden_naar_het_gezin()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/actie-toevoegen";
        (string, string?)[] velden = [("Input.Wat", "Zelf aangifte doen"), ("Input.Wie", "gezin"), ("Input.Belasting", nameof(Belasting.Veiligheid))];

        var vraagt = await wereld.Client.PostAsync(url, velden);
        Assert.Equal("#Input_RedenBelasting", Assert.Single(vraagt.ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(vraagt, [("Input.RedenBelasting", "oma gaat mee")])).Status);

        var actie = Assert.Single(Assert.Single(await wereld.DoelenAsync()).Acties);
        Assert.Equal((Belasting.Veiligheid, "oma gaat mee"), (actie.Belasting, actie.RedenBelasting));
        var wijzigen = await wereld.Client.GetAsync($"{wereld.Url}/doelen/{doel.Id.Value}/acties/{actie.Id}/wijzigen");
        Assert.Equal("oma gaat mee", wijzigen.FieldValue("Input.RedenBelasting"));
    }

    [Fact]
    [Eis("R4-058", "R1-044")]
    public async Task Kracht_last_en_wat_iemand_leerde_staan_bij_elkaar()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var sanne = ("Input.Wie", (string?)wereld.Sanne.Value.ToString());

        var leeg = await wereld.Client.PostAsync($"{wereld.Url}/draagkracht", ("Input.WatGeeftKracht", ""));
        Assert.Equal(["#Input_Wie", "#Input_Kracht", "#Input_Last", "#Input_WatGeeftKracht"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/draagkracht", sanne, ("Input.Kracht", "Wat"), ("Input.Last", "HeelVeel"), ("Input.WatWeegtZwaar", "korte nachten"))).Status);
        Assert.Equal(422, (await wereld.Client.PostAsync($"{wereld.Url}/geleerd", ("Input.Wat", ""))).Status);
        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/geleerd", sanne, ("Input.Wat", "belt zelf met school"), ("Input.Soort", "Praktisch"))).Status);

        var page = await wereld.Client.GetAsync($"{wereld.Url}/groei");
        Assert.Contains("kan wat aan, heeft heel veel te dragen", page.Text, StringComparison.Ordinal);
        Assert.Contains("korte nachten", page.Text, StringComparison.Ordinal);
        Assert.Contains("te zwaar", page.Text, StringComparison.Ordinal);
        Assert.Contains("belt zelf met school", page.Text, StringComparison.Ordinal);
        Assert.Single(await wereld.LogAsync("DraagkrachtIngeschat"));
        using var collega = await host.AsAsync(wereld.Collega);
        foreach (var pad in new[] { "groei", "draagkracht", "geleerd" })
        {
            Assert.Equal(404, (await collega.GetAsync($"{wereld.Url}/{pad}")).Status);
        }
    }
}
