namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Tests.Casus;

public sealed class LandingTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_nieuwe_casus_zegt_in_elk_deel_wat_de_volgende_stap_is()
    {
        using var scene = await CasusScene.CreateAsync(host);

        var page = await scene.Client.GetAsync(scene.Url);

        Assert.Equal(200, page.Status);
        Assert.Equal(
            ["Wie is dit gezin?", "Wie is betrokken?", "Waar gaat het om?", "Het plan", "Wat gebeurt er nu?", "Laatst gebeurd"],
            page.Texts("h2").Select(kop => kop.Split(" alles")[0]));
        Assert.Equal(5, page.Texts(".el-empty").Count);
        Assert.Contains(page.Texts(".el-row__body"), regel => regel.StartsWith("Elif Voorbeeld, 9 jaar", StringComparison.Ordinal) && regel.EndsWith("gezag: Sanne", StringComparison.Ordinal));
    }

    [Fact]
    [Eis("R1-051", "R1-015", "R1-038")]
    public async Task Een_lopende_casus_toont_vragen_doelen_beloften_taken_en_wat_er_gebeurde()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await VulAsync(scene);

        var page = await scene.Client.GetAsync(scene.Url);

        Assert.Equal("Mirjam Bos", Assert.Single(page.Texts(".el-pagehead__sub strong")));
        Assert.Contains("Ik wil rust in huis.", page.Text, StringComparison.Ordinal);
        Assert.Contains("De vraag erachter:", page.Text, StringComparison.Ordinal);
        var late = Assert.Single(page.Texts(".el-row__date--late"));
        Assert.Equal("20 nov", late);
        Assert.Contains(page.Texts(".el-row__body"), t => t.StartsWith("Beloofd: Sanne · terugbellen", StringComparison.Ordinal) && t.EndsWith("Mirjam · 2 dagen te laat", StringComparison.Ordinal));
        Assert.Contains(page.Texts(".el-row__body"), t => t.StartsWith("gesprek met Elif", StringComparison.Ordinal));
        Assert.Contains(page.Texts(".el-goal"), t => t.StartsWith("1. Samen aan tafel", StringComparison.Ordinal) && t.Contains("Sanne: van 3 naar 6 (22 nov)", StringComparison.Ordinal) && t.Contains("volgende stap: Sanne bedenkt een spel", StringComparison.Ordinal));
        Assert.Contains(page.Texts(".el-row__body"), t => t.Contains("Mirjam, als hulpverlener", StringComparison.Ordinal));
        Assert.Contains(page.Texts(".el-row__body"), t => t == "Gelukt: drie keer gegeten");
    }

    [Fact]
    public async Task Een_ouder_met_gezag_die_weken_niet_gesproken_is_valt_op_en_een_voicemail_telt_niet()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await ContactAsync(scene, scene.Vandaag.AddDays(-29), ContactUitkomst.Gesproken);
        await ContactAsync(scene, scene.Vandaag.AddDays(-1), ContactUitkomst.Voicemail);
        Assert.Contains("4 weken niet gesproken", (await scene.Client.GetAsync(scene.Url)).Texts(".el-row__aside"));

        await ContactAsync(scene, scene.Vandaag, ContactUitkomst.Gesproken);

        Assert.DoesNotContain("niet gesproken", (await scene.Client.GetAsync(scene.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_een_collega_alleen_voor_zichzelf_schreef_staat_er_niet()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAsync(Contact.Noteren(
            scene.Casus.Id, new() { Op = scene.Vandaag, Soort = ContactSoort.App, Woorden = "Kanarievogel", WoordenVan = scene.Casus.Moeder.Id, Personen = [scene.Casus.Moeder.Id] }, scene.Karim.Id, new(ZichtbaarVoor.Schrijver, [scene.Casus.Moeder.Id]), scene.Vandaag).Value);

        Assert.DoesNotContain("Kanarievogel", (await scene.Client.GetAsync(scene.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarievogel", (await scene.Client.GetAsync($"{scene.Url}/contacten")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R3-024")]
    public async Task Een_dag_van_terugkijken_die_voorbij_is_blijft_staan_ook_zonder_doelen_tot_de_casus_sluit()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var plan = Plan.Beginnen(scene.Casus.Gezin.Id);
        plan.TerugkijkenPlannen(scene.Vandaag.AddDays(-2), "bij Sanne thuis", scene.Vandaag.AddDays(-9));
        await host.Data.SaveAllAsync(plan);

        var page = await scene.Client.GetAsync(scene.Url);
        Assert.Contains("Samen terugkijken op het plan 2 dagen te laat", page.Texts(".el-row__body"));
        Assert.Equal("20 nov", Assert.Single(page.Texts(".el-row__date--late")));
        var vandaag = await scene.Client.GetAsync("/vandaag");
        Assert.Contains(vandaag.Texts(".el-row__body"), t => t.StartsWith("Terugkijken op het plan met gezin Voorbeeld bij Sanne thuis · 2 dagen te laat", StringComparison.Ordinal));

        await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Gesloten"), ("Input.OpenDeur", "Bel Mirjam."));
        Assert.DoesNotContain("terugkijken", (await scene.Client.GetAsync(scene.Url)).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Eis("R3-024")]
    public async Task Een_dag_van_terugkijken_die_nog_komt_is_niet_te_laat()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var plan = Plan.Beginnen(scene.Casus.Gezin.Id);
        plan.TerugkijkenPlannen(scene.Vandaag.AddDays(3), null, scene.Vandaag);
        await host.Data.SaveAllAsync(plan);

        var page = await scene.Client.GetAsync(scene.Url);

        Assert.Contains("Samen terugkijken op het plan", page.Texts(".el-row__body"));
        Assert.Empty(page.Texts(".el-row__date--late"));
    }

    [Fact]
    public async Task Een_gesloten_casus_gaat_met_een_knop_weer_open()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Gesloten"), ("Input.OpenDeur", "Bel Mirjam."));

        var page = await scene.Client.GetAsync(scene.Url);

        var terug = page.Links().Single(l => l.Contains("fase-wijzigen?naar", StringComparison.Ordinal));
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync(terug), [], button: "Heropenen")).Status);
        Assert.Equal(Fase.Verkennen, (await scene.NuAsync()).Fase);
    }

    private async Task VulAsync(CasusScene scene)
    {
        var (id, moeder, dag) = (scene.Casus.Id, scene.Casus.Moeder.Id, scene.Vandaag);
        var gezin = new Zicht(ZichtbaarVoor.Gezin, [moeder]);
        var plan = Plan.Beginnen(scene.Casus.Gezin.Id);
        var doel = Doel.Toevoegen(plan, 1, new("Samen aan tafel", "Ik wil samen eten.", moeder, "thuis"), scene.Mirjam.Id, gezin, dag).Value;
        doel.CijferGeven(3, moeder, null, scene.Mirjam.Id, dag.AddDays(-20));
        doel.CijferGeven(6, moeder, null, scene.Mirjam.Id, dag);
        doel.ActieToevoegen(new("bedenkt een spel", ActieDoor.Gezin) { Persoon = moeder });
        await host.Data.SaveAllAsync(
            plan,
            doel,
            Succes.Noteren(plan, "drie keer gegeten", dag, scene.Mirjam.Id, gezin, dag).Value,
            Vraag.Noteren(id, VraagSoort.Direct, "Ik wil rust in huis.", moeder, dag.AddDays(-20), scene.Mirjam.Id, gezin).Value,
            Vraag.Noteren(id, VraagSoort.Erachter, "Hoe blijven we ouders?", null, dag.AddDays(-9), scene.Mirjam.Id, gezin).Value,
            Belofte.Doen(id, new("terugbellen", moeder, null, dag.AddDays(-2)), scene.Mirjam.Id, gezin, dag.AddDays(-3)).Value,
            Taak.Plannen(id, new(TaakSoort.Gesprek, "gesprek met Elif", dag.AddDays(2), new(13, 15), "op school", null), scene.Mirjam.Id, gezin).Value);
        await ContactAsync(scene, dag, ContactUitkomst.Gesproken);
    }

    private Task<Contact> ContactAsync(CasusScene scene, DateOnly op, ContactUitkomst uitkomst) => host.Data.SaveAsync(Contact.Noteren(
        scene.Casus.Id,
        new() { Op = op, Soort = ContactSoort.Telefoon, Uitkomst = uitkomst, Personen = [scene.Casus.Moeder.Id] },
        scene.Mirjam.Id,
        new(ZichtbaarVoor.Gezin, [scene.Casus.Moeder.Id]),
        scene.Vandaag).Value);
}
