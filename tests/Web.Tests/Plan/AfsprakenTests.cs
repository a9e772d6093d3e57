namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class AfsprakenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-041", "R0-010")]
    public async Task Verwachtingen_van_beide_kanten_staan_bij_elkaar_met_wat_niet_doorging()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/verwachtingen";
        var sanne = wereld.Sanne.Value.ToString();
        Assert.Equal(["#Input_Van", "#Input_Wat", "#Input_Stand"], (await wereld.Client.PostAsync($"{url}/noteren", ("Input.Wat", ""))).ErrorSummary.Select(e => e.Href));
        Assert.Equal(302, (await wereld.Client.PostAsync($"{url}/noteren", ("Input.Van", "Hulpverlener"), ("Input.Wat", "Bel af als het niet lukt."), ("Input.Stand", "Betwist"), ("Input.Antwoord", "Dat vergeet ik weleens."), ("Input.OverWie", sanne))).Status);
        await wereld.SaveAsync(
            Contact.Noteren(wereld.Casus.Id, new() { Op = wereld.Vandaag, Soort = ContactSoort.Huisbezoek, Uitkomst = ContactUitkomst.NietVerschenen, Personen = [wereld.Sanne] }, wereld.Mirjam.Id, new(ZichtbaarVoor.Gezin, [wereld.Sanne]), wereld.Vandaag).Value,
            Contact.Noteren(wereld.Casus.Id, new() { Op = wereld.Vandaag, Soort = ContactSoort.Huisbezoek, Uitkomst = ContactUitkomst.WijKwamenNiet, Personen = [wereld.Sanne] }, wereld.Mirjam.Id, new(ZichtbaarVoor.Gezin, [wereld.Sanne]), wereld.Vandaag).Value);

        var page = await wereld.Client.GetAsync(url);
        Assert.Contains("Bel af als het niet lukt.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dat vergeet ik weleens.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sanne kwam niet", page.Text, StringComparison.Ordinal);
        Assert.Contains("wij kwamen niet", page.Text, StringComparison.Ordinal);
        Assert.Single(await wereld.LogAsync("VerwachtingGenoteerd"));
        var wijzigen = page.Links().Single(l => l.EndsWith("/wijzigen", StringComparison.Ordinal));
        var (een, twee) = (await wereld.Client.GetAsync(wijzigen), await wereld.Client.GetAsync(wijzigen));
        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Wat", "Stuur een app.")])).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, [("Input.Wat", "Bel de avond ervoor.")]);
        Assert.Equal(409, conflict.Status);
        Assert.Contains("Stuur een app.", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        await GeslotenAsync(wereld, url, $"{url}/noteren", wijzigen);
    }

    [Fact]
    [Eis("R1-042")]
    public async Task Meer_sturen_heeft_een_reden_en_wordt_opnieuw_bekeken()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/sturing";
        var leeg = await wereld.Client.PostAsync($"{url}/kiezen", ("Input.Wat", ""));
        Assert.Equal(["#Input_Wie", "#Input_Wat", "#Input_Reden", "#Input_Toelichting", "#Input_EvaluerenOp_Dag"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Equal(302, (await wereld.Client.PostAsync($"{url}/kiezen", [("Input.Wie", wereld.Elif.Value.ToString()), ("Input.Wat", "Ik bel elke maandag."), ("Input.Reden", "afspraken"), ("Input.Toelichting", "Drie keer niet gekomen."), .. Datum("Input.EvaluerenOp", wereld.Vandaag.AddDays(30))])).Status);

        var page = await wereld.Client.GetAsync(url);
        Assert.Contains("Ik bel elke maandag.", page.Text, StringComparison.Ordinal);
        var evalueren = page.Links().Single(l => l.EndsWith("/evalueren", StringComparison.Ordinal));
        Assert.Equal(422, (await wereld.Client.PostAsync(evalueren, ("Input.Doorgaan", "Door"), ("Input.Tekst", "Het helpt."))).Status);
        var oud = await wereld.Client.GetAsync(evalueren);
        Assert.Equal(302, (await wereld.Client.PostAsync(evalueren, ("Input.Doorgaan", "Stop"), ("Input.Tekst", "Komt nu zelf."))).Status);
        Assert.Contains("Komt nu zelf.", (await wereld.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await wereld.Client.GetAsync(evalueren)).Status);
        var botst = await wereld.Client.SubmitAsync(oud, [("Input.Doorgaan", "Stop"), ("Input.Tekst", "Het hielp niet.")]);
        Assert.Contains("Er is nog niets gedaan", botst.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Komt nu zelf.", "Het hielp niet."], botst.Texts(".el-conflict__text").Skip(2).Take(2));
        await GeslotenAsync(wereld, url, $"{url}/kiezen");
    }

    [Fact]
    [Eis("R4-057")]
    public async Task Het_gezin_mag_eerst_zelf_een_plan_maken_en_de_termijnen_staan_erbij()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/familiegroepsplan";
        Assert.Contains("Nog niet aangeboden", (await wereld.Client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await wereld.Client.PostAsync($"{url}/aanbieden", ("Input.OverWie", wereld.Sanne.Value.ToString()))).Status);
        var stap = (await wereld.Client.GetAsync(url)).Links().Single(l => l.StartsWith($"{url}/", StringComparison.Ordinal));
        var (een, twee) = (await wereld.Client.GetAsync(stap), await wereld.Client.GetAsync(stap));
        Assert.Equal("#Input_Reden", Assert.Single((await wereld.Client.SubmitAsync(een, [("Input.Stand", "WilNiet")])).ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Stand", "WilNiet"), ("Input.Reden", "Liever samen met jou."), .. Datum("Input.OpSchriftGevraagdOp", wereld.Vandaag)])).Status);
        Assert.Equal(409, (await wereld.Client.SubmitAsync(twee, [("Input.Stand", "GezinMaakt")])).Status);

        var page = await wereld.Client.GetAsync(url);
        Assert.Contains("Liever samen met jou.", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Texts(".utrecht-alert"), t => t.Contains("Maak samen een plan, uiterlijk", StringComparison.Ordinal));
        Assert.Contains(page.Texts(".utrecht-alert"), t => t.Contains("Plan op papier, uiterlijk", StringComparison.Ordinal));
        await GeslotenAsync(wereld, url, stap);
    }

    [Fact]
    [Eis("R4-135")]
    public async Task Samen_terugkijken_eindigt_met_een_besluit_en_zet_de_volgende_dag_in_het_plan()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/evaluaties";
        (string, string?)[] velden = [("Input.Uitkomst", "Bijstellen"), ("Input.WatGingGoed", "Samen eten lukt."), ("Input.WatMoetAnders", "Eerder beginnen."), ("Input.Aanwezig", wereld.Elif.Value.ToString()), .. Datum("Input.VolgendeOp", wereld.Vandaag.AddDays(40))];
        var zonder = await wereld.Client.PostAsync($"{url}/vastleggen", velden);
        Assert.Equal("#Input_RedenAfwezig", Assert.Single(zonder.ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(zonder, [("Input.RedenAfwezig", "Sanne werkt; ik bel haar vanavond.")])).Status);

        var page = await wereld.Client.GetAsync(url);
        Assert.Contains("bijstellen", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sanne werkt; ik bel haar vanavond.", page.Text, StringComparison.Ordinal);
        Assert.Equal(wereld.Vandaag.AddDays(40), (await wereld.PlanAsync()).TerugkijkenOp);
        Assert.Single(await wereld.LogAsync("PlanGeevalueerd"));
        await GeslotenAsync(wereld, url, $"{url}/vastleggen");
    }

    [Fact]
    [Eis("R4-134")]
    public async Task Voor_achttien_staat_er_wat_geregeld_wordt_met_wie_het_overneemt()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var url = $"{wereld.Url}/achttien";
        Assert.DoesNotContain($"{url}/plannen", (await wereld.Client.GetAsync(url)).Links());
        var emre = await host.Data.GezinslidAsync(wereld.Casus, "Emre", GezinsRol.Kind, wereld.Vandaag.AddYears(-17));
        Assert.Contains($"{url}/plannen", (await wereld.Client.GetAsync(url)).Links());
        Assert.Equal("#Input_Wie", Assert.Single((await wereld.Client.PostAsync($"{url}/plannen", ("Input.Wie", wereld.Elif.Value.ToString()), ("Input.EigenWoorden", "Ik ben nog maar klein."))).ErrorSummary).Href);
        (string, string?)[] velden = [("Input.Wie", emre.Id.Value.ToString()), ("Input.EigenWoorden", "Ik wil bij oma wonen."), ("Input.Punten[0].Code", "wonen"), ("Input.Punten[0].Wie", "kamertraining")];
        Assert.Equal("#Input_Punten_0__Wat", Assert.Single((await wereld.Client.PostAsync($"{url}/plannen", velden)).ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.PostAsync($"{url}/plannen", [.. velden, ("Input.Punten[0].Wat", "inschrijven")])).Status);
        Assert.Equal("#Input_Wie", Assert.Single((await wereld.Client.PostAsync($"{url}/plannen", [.. velden, ("Input.Punten[0].Wat", "nog eens")])).ErrorSummary).Href);

        var page = await wereld.Client.GetAsync(url);
        Assert.Contains("Ik wil bij oma wonen.", page.Text, StringComparison.Ordinal);
        Assert.Contains("kamertraining", page.Text, StringComparison.Ordinal);
        var wijzigen = page.Links().Single(l => l.EndsWith("/wijzigen", StringComparison.Ordinal));
        Assert.Equal(302, (await wereld.Client.PostAsync(wijzigen, ("Input.Punten[0].Geregeld", "true"))).Status);
        await GeslotenAsync(wereld, url, wijzigen);
    }

    [Fact]
    [Eis("R4-061", "R4-064")]
    public async Task Het_plan_op_een_rij_laat_leefgebieden_wetten_en_gezinsleden_zien()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}";
        Assert.Equal(302, (await wereld.Client.PostAsync($"{url}/wijzigen", ("Input.Leefgebied", "financien"))).Status);
        Assert.Equal(302, (await wereld.Client.PostAsync($"{url}/actie-toevoegen", ("Input.Wat", "Een bed halen"), ("Input.Wie", "samen"), ("Input.Maatwerk", "spullen"))).Status);
        var hulp = Hulp.Aanbieden(plan, 1, new("budgetcoach", "Plangroep", doel.Id, null, "schuldhulp"), wereld.Mirjam.Id, new(ZichtbaarVoor.Gezin, [wereld.Sanne]), wereld.Vandaag).Value;
        hulp.Beslissen(HulpStatus.Loopt, null, null, null, wereld.Vandaag);
        await wereld.SaveAsync(hulp);

        var page = await wereld.Client.GetAsync($"{wereld.Url}/overzicht");
        Assert.Contains("Geld", page.Texts("h3"));
        Assert.Contains("budgetcoach (Plangroep)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wet gemeentelijke schuldhulpverlening", page.Text, StringComparison.Ordinal);
        Assert.Contains("op maat: spullen", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
        await GeslotenAsync(wereld, $"{wereld.Url}/overzicht");
    }

    [Fact]
    [Eis("R4-066")]
    public async Task Wat_je_schrijft_wordt_gemeten_zonder_dat_er_iets_bewaard_wordt()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync(d => d.ActieToevoegen(new("Sanne belt elke vrijdag met school over de week", ActieDoor.Samen)));
        var form = await wereld.Client.GetAsync($"{wereld.Url}/doel-toevoegen");
        Assert.Equal("/leesbaarheid", form.One("button[data-leesbaar]").GetAttribute("formaction"));

        var meting = await wereld.Client.PostAsync("/leesbaarheid", ("Tekst", "Indien nodig wordt de zelfredzaamheid van moeder middels ambulante hulp vergroot."));
        Assert.Equal(200, meting.Status);
        Assert.Contains("indien → als", meting.One("#leesbaarheid").TextContent, StringComparison.Ordinal);
        Assert.Contains("te weinig tekst", (await wereld.Client.PostAsync("/leesbaarheid", ("Tekst", "Oma belt."))).Text, StringComparison.Ordinal);
        Assert.Single(await wereld.DoelenAsync());
        Assert.Contains("Het hele plan", (await wereld.Client.GetAsync($"{wereld.Url}/leesbaarheid")).Text, StringComparison.Ordinal);
    }

    private static (string Name, string? Value)[] Datum(string veld, DateOnly dag) => [($"{veld}.Dag", $"{dag.Day}"), ($"{veld}.Maand", $"{dag.Month}"), ($"{veld}.Jaar", $"{dag.Year}")];

    private async Task GeslotenAsync(PlanWereld wereld, params string[] urls)
    {
        using var collega = await host.AsAsync(wereld.Collega);
        foreach (var url in urls)
        {
            Assert.Equal(404, (await collega.GetAsync(url)).Status);
        }
    }
}
