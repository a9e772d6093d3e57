namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class DoelFormulierTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_leeg_formulier_wordt_geweigerd_met_een_regel_per_veld_en_er_komt_niets_bij()
    {
        using var wereld = await PlanWereld.BeginAsync(host);

        var page = await wereld.Client.PostAsync(
            $"{wereld.Url}/doel-toevoegen", ("Input.Titel", ""), ("Input.OverWie", null), ("Input.Actie.Wie", "gezin"));

        Assert.Equal(422, page.Status);
        Assert.Contains(new ErrorLine("Geef het doel een korte naam.", "#Input_Titel"), page.ErrorSummary);
        Assert.Contains(page.ErrorSummary, e => e.Href == "#Input_WoordenVan");
        Assert.Contains(page.ErrorSummary, e => e.Href == "#Input_OverWie");
        Assert.Contains(page.ErrorSummary, e => e.Href == "#Input_Actie_Wat");
        Assert.All(page.ErrorSummary, e => Assert.NotNull(page.Document.QuerySelector(e.Href!)));
        Assert.Empty(await wereld.DoelenAsync());
    }

    [Fact]
    public async Task Wie_bij_de_eerste_stap_niets_typt_voegt_een_doel_zonder_stap_toe()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var form = await wereld.Client.GetAsync($"{wereld.Url}/doel-toevoegen");

        var answer = await wereld.Client.SubmitAsync(
            form,
            [("Input.Titel", "Samen aan tafel"), ("Input.EigenWoorden", "Ik wil weer samen eten."), ("Input.WoordenVan", wereld.Sanne.Value.ToString())],
            form: "form[data-autosave]");

        Assert.Equal(302, answer.Status);
        Assert.Empty(Assert.Single(await wereld.DoelenAsync()).Acties);
    }

    [Fact]
    [Eis("R3-030", "R2-144", "R3-044")]
    public async Task Een_doel_met_eerste_stap_en_eerste_cijfer_past_op_een_pagina()
    {
        using var wereld = await PlanWereld.BeginAsync(host);

        var answer = await wereld.Client.PostAsync(
            $"{wereld.Url}/doel-toevoegen",
            ("Input.Titel", "Samen aan tafel"),
            ("Input.EigenWoorden", "Ik wil weer samen eten."),
            ("Input.WoordenVan", wereld.Sanne.Value.ToString()),
            ("Input.Actie.Wat", "Vaste dagen kiezen"),
            ("Input.Actie.Wie", $"m:{wereld.Mirjam.Id.Value}"),
            ("Input.Score.Cijfer", "3"));

        Assert.Equal((302, wereld.Url), (answer.Status, answer.Location));
        var doel = Assert.Single(await wereld.DoelenAsync());
        Assert.Equal(("Samen aan tafel", "thuis", wereld.Sanne), (doel.Titel, doel.Deel, doel.WoordenVan!.Value));
        Assert.Equal(ZichtbaarVoor.Gezin, doel.ZichtbaarVoor);
        Assert.Equal(2, doel.OverWie.Count);
        Assert.Equal((ActieDoor.Werker, wereld.Mirjam.Id), (Assert.Single(doel.Acties).Door, doel.Acties[0].Medewerker!.Value));
        Assert.Equal((3, wereld.Sanne), (Assert.Single(doel.Scores).Cijfer, doel.Scores[0].Wie));
        Assert.Single(await wereld.LogAsync("DoelToegevoegd"));
        Assert.Contains("Het doel staat in het plan.", (await wereld.Client.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R3-030")]
    public async Task De_dag_van_een_doel_staat_op_scherm_en_papier()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var dag = new DateOnly(2027, 3, 5);

        await wereld.Client.PostAsync(
            $"{wereld.Url}/doel-toevoegen",
            ("Input.Titel", "Samen aan tafel"),
            ("Input.EigenWoorden", "Ik wil weer samen eten."),
            ("Input.WoordenVan", wereld.Sanne.Value.ToString()),
            ("Input.Wanneer.Dag", "5"),
            ("Input.Wanneer.Maand", "3"),
            ("Input.Wanneer.Jaar", "2027"));

        Assert.Equal(dag, Assert.Single(await wereld.DoelenAsync()).Wanneer);
        Assert.Contains("Gereed: 5 maart 2027", (await wereld.Client.GetAsync(wereld.Url)).Texts(".el-card p"));
        Assert.Contains("Gereed: 5 maart 2027", (await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}")).Texts(".el-card p"));
    }

    [Fact]
    [Eis("R3-030")]
    public async Task Een_doel_zonder_dag_of_cijfer_zegt_dat_tot_het_er_is_en_niet_op_papier()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}";

        var page = await wereld.Client.GetAsync(wereld.Url);
        Assert.Contains("nog geen datum bij doel 1 · nog geen cijfer bij doel 1", page.Texts("[id^=doel-] p"));
        Assert.Contains($"{url}/wijzigen#Input_Wanneer", page.Links());
        Assert.DoesNotContain("nog geen", (await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}")).Text, StringComparison.Ordinal);

        var form = await wereld.Client.GetAsync($"{url}/wijzigen");
        Assert.NotNull(form.Document.QuerySelector("#Input_Wanneer"));
        await wereld.Client.SubmitAsync(form, [("Input.Wanneer.Dag", "5"), ("Input.Wanneer.Maand", "3"), ("Input.Wanneer.Jaar", "2027")]);
        Assert.Contains("nog geen cijfer bij doel 1", (await wereld.Client.GetAsync(wereld.Url)).Texts("[id^=doel-] p"));
        await wereld.Client.PostAsync($"{url}/cijfer-geven", ("Input.Wie", wereld.Elif.Value.ToString()), ("Input.Cijfer", "7"));
        Assert.DoesNotContain("nog geen", string.Join(' ', (await wereld.Client.GetAsync(wereld.Url)).Texts("[id^=doel-] p")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_keer_versturen_geeft_een_doel()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        (string, string?)[] velden =
        [
            ("Input.Titel", "Samen aan tafel"), ("Input.EigenWoorden", "Ik wil weer samen eten."), ("Input.WoordenVan", wereld.Sanne.Value.ToString()),
        ];
        var page = await wereld.Client.GetAsync($"{wereld.Url}/doel-toevoegen");

        var eerst = await wereld.Client.SubmitAsync(page, velden);
        var nogEens = await wereld.Client.SubmitAsync(page, velden);

        Assert.Equal((302, eerst.Location), (nogEens.Status, nogEens.Location));
        Assert.Single(await wereld.DoelenAsync());
    }

    [Fact]
    [Eis("R1-035")]
    public async Task Een_eigen_deel_van_het_plan_gaat_voor_de_voorstellen()
    {
        using var wereld = await PlanWereld.BeginAsync(host);

        await wereld.Client.PostAsync(
            $"{wereld.Url}/doel-toevoegen",
            ("Input.Titel", "Op tijd"),
            ("Input.EigenWoorden", "Op tijd op school."),
            ("Input.WoordenVan", wereld.Elif.Value.ToString()),
            ("Input.DeelAnders", "op school"));

        Assert.Equal("op school", Assert.Single(await wereld.DoelenAsync()).Deel);
    }

    [Fact]
    public async Task Iemand_van_een_ander_gezin_kan_niet_worden_gekozen()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var vreemd = (await host.Data.PersoonAsync("Vreemd", "Ander")).Id.Value.ToString();

        var page = await wereld.Client.PostAsync(
            $"{wereld.Url}/doel-toevoegen",
            ("Input.Titel", "Op tijd"),
            ("Input.EigenWoorden", "Op tijd."),
            ("Input.WoordenVan", vreemd),
            ("Input.OverWie", vreemd),
            ("Input.Actie.Wat", "Bellen"),
            ("Input.Actie.Wie", $"p:{vreemd}"));

        Assert.Equal(422, page.Status);
        Assert.Equal("Kies van wie deze woorden zijn.", page.ErrorSummary.Single(e => e.Href == "#Input_WoordenVan").Text);
        Assert.Equal("Kies wie dit doet.", page.ErrorSummary.Single(e => e.Href == "#Input_Actie_Wie").Text);
        Assert.Empty(await wereld.DoelenAsync());
    }

    [Fact]
    [Eis("R3-030")]
    public async Task Twee_mensen_die_hetzelfde_doel_bewerken_zien_beide_teksten_en_verliezen_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen";
        var een = await wereld.Client.GetAsync(url);
        var twee = await wereld.Client.GetAsync(url);

        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Titel", "Elke dag aan tafel")])).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, [("Input.Titel", "Zondags aan tafel")]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Elke dag aan tafel", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Contains(conflict.One("#conflict-kop").TextContent.Split(' ')[0], (string[])["Iemand", "Mirjam"]);
        Assert.Contains("Zondags aan tafel", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("Zondags aan tafel", conflict.FieldValue("Input.Titel"));
        Assert.Equal("Elke dag aan tafel", Assert.Single(await wereld.DoelenAsync()).Titel);

        Assert.Equal(302, (await wereld.Client.SubmitAsync(conflict, [("Input.Titel", "Zondags aan tafel")])).Status);
        Assert.Equal("Zondags aan tafel", Assert.Single(await wereld.DoelenAsync()).Titel);
    }

    [Fact]
    public async Task Een_doel_bewerken_zonder_naam_wordt_geweigerd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();

        var page = await wereld.Client.PostAsync($"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen", ("Input.Titel", " "));

        Assert.Equal((422, "Geef het doel een korte naam."), (page.Status, page.FieldError("Input.Titel")));
        Assert.Equal("Samen aan tafel", Assert.Single(await wereld.DoelenAsync()).Titel);
    }

    [Fact]
    public async Task Een_doel_dat_er_niet_is_geeft_niet_gevonden()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        foreach (var act in (string[])["wijzigen", "status", "actie-toevoegen", "cijfer-geven", "reactie-noteren"])
        {
            Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/doelen/{Guid.CreateVersion7()}/{act}")).Status);
        }
    }

    [Fact]
    [Eis("R3-030")]
    public async Task Het_gezin_kiest_welk_doel_voorop_staat()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, een) = await wereld.MetDoelAsync();
        var twee = wereld.NieuwDoel(plan, "Op tijd naar bed", 2);
        await wereld.SaveAsync(twee);
        var page = await wereld.Client.GetAsync($"{wereld.Url}/volgorde");

        var answer = await wereld.Client.SubmitAsync(page, [], button: "Omhoog: Op tijd naar bed");

        Assert.Equal(302, answer.Status);
        Assert.Equal([twee.Id, een.Id], (await wereld.DoelenAsync()).Select(d => d.Id));
        Assert.Contains("1. Op tijd naar bed", (await wereld.Client.GetAsync(wereld.Url)).Texts(".el-card h2"));
    }

    [Fact]
    public async Task Een_doel_is_bereikt_en_telt_niet_meer_mee_in_de_nummers()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, een) = await wereld.MetDoelAsync();
        await wereld.SaveAsync(wereld.NieuwDoel(plan, "Op tijd naar bed", 2));

        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/doelen/{een.Id.Value}/status", ("Input.Status", "Bereikt"))).Status);
        Assert.Equal(422, (await wereld.Client.PostAsync($"{wereld.Url}/doelen/{een.Id.Value}/status", ("Input.Status", "Bereikt"))).Status);

        var page = await wereld.Client.GetAsync(wereld.Url);
        Assert.Contains("1. Op tijd naar bed", page.Texts(".el-card h2"));
        Assert.Contains("Bereikt of gestopt", page.Texts(".el-card h2"));
    }
}
