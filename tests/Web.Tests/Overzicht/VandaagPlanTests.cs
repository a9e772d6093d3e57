namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Preventie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Tests.Casus;

/// <summary>What agreements, the plan and the neighbourhood ask of who has the casusregie, on the day that it is due.</summary>
public sealed class VandaagPlanTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Nee = "Praat verder over de regieafspraak";
    private const string Stil = "Vraag opnieuw om een antwoord";
    private const string Sturen = "Kijk samen of meer sturen nog nodig is";
    private const string Achttien = "Begin met het plan voor 18 jaar";

    [Fact]
    [Eis("R1-053")]
    public async Task Een_nee_op_de_regieafspraak_en_een_antwoord_dat_twee_weken_uitblijft_staan_er_een_keer()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var afspraak = Afspraak(scene, scene.Casus.Moeder.Id, scene.Casus.Kind.Id);
        await host.Data.SaveAsync(afspraak);
        Assert.Empty(await TitelsAsync(scene));
        await LaterAsync(15, async () => Assert.Equal([Stil], await TitelsAsync(scene)));

        Assert.Equal(302, (await scene.Client.PostAsync(
            $"{scene.Url}/regieafspraak/{afspraak.Id.Value}/bevestigingen/{afspraak.Bevestigingen[0].Id}", ("Input.Antwoord", "Geweigerd"), ("Input.Opmerking", "Ik wil dat Karim het doet."))).Status);

        var page = await scene.Client.GetAsync("/vandaag");
        Assert.Equal([Nee], page.Texts("main strong"));
        Assert.Contains($"{scene.Url}/regieafspraak", page.Links());
        Assert.DoesNotContain("Karim het doet", page.Text, StringComparison.Ordinal);
        using var collega = await host.AsAsync(scene.Karim);
        Assert.DoesNotContain(Nee, (await collega.GetAsync("/vandaag")).Texts("main strong"));
        await host.Data.SaveAllAsync(Afspraak(scene, 2, scene.Casus.Moeder.Id));
        await VervangAsync(scene);
        Assert.Empty(await TitelsAsync(scene));
    }

    [Fact]
    [Eis("R1-042", "R4-134")]
    public async Task Meer_sturen_staat_er_op_zijn_dag_en_wie_zestien_is_tot_er_een_plan_voor_achttien_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var plan = Plan.Beginnen(scene.Casus.Gezin.Id);
        var emre = await host.Data.GezinslidAsync(scene.Casus, "Emre", GezinsRol.Kind, scene.Vandaag.AddYears(-16).AddDays(20));
        await host.Data.GezinslidAsync(scene.Casus, "Noor", GezinsRol.Kind, scene.Vandaag.AddYears(-18));
        await host.Data.GezinslidAsync(scene.Casus, "Ties", GezinsRol.Kind, scene.Vandaag.AddYears(-6));
        var sturing = Sturing.Kiezen(plan, new(scene.Casus.Moeder.Id, "Elke maandag bellen.", "overbelast", "Er is veel.", scene.Vandaag.AddDays(30)), scene.Mirjam.Id, ZichtbaarVoor.Gezin, scene.Vandaag).Value;
        await host.Data.SaveAllAsync(plan, sturing);
        Assert.Empty(await TitelsAsync(scene));

        await LaterAsync(31, async () =>
        {
            using var client = await host.AsAsync(scene.Mirjam);
            var page = await client.GetAsync("/vandaag");
            Assert.Equal([Achttien, Sturen], page.Texts("main strong").Intersect([Achttien, Sturen]).Order(StringComparer.Ordinal));
            Assert.Contains($"{scene.Url}/plan/sturing/{sturing.Id.Value}/evalueren", page.Links());
            Assert.Contains($"{scene.Url}/plan/achttien", page.Links());
            Assert.Contains(page.Texts(".el-row__body"), t => t.StartsWith(Achttien, StringComparison.Ordinal) && t.Contains("Emre wordt 18 op 12 december 2028", StringComparison.Ordinal));
            Assert.DoesNotContain("Noor", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Ties", page.Text, StringComparison.Ordinal);
        });
        await host.Data.SaveAsync(Domain.Plan.Achttien.Plannen(plan, new(emre.Id, "Ik wil op mezelf.", []), scene.Mirjam.Id, ZichtbaarVoor.Gezin, scene.Vandaag).Value);
        await LaterAsync(31, async () => Assert.DoesNotContain(Achttien, await TitelsAsync(scene)));
    }

    [Fact]
    [Eis("R4-025")]
    public async Task Een_collectieve_vraag_staat_bij_wie_hem_volgt_op_de_dag_van_navragen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var team = scene.Mirjam.Lidmaatschappen[0].TeamId;
        var vraag = CollectieveVraag.Melden(scene.Karim.Id, team, new("De skatebaan is donker", "geen lamp", "wonen", null, "de brug", 3, scene.Mirjam.Id), scene.Vandaag).Value;
        Assert.True(vraag.Doorgeven("wonen", "mevrouw De Boer", scene.Vandaag.AddDays(14), null, scene.Mirjam.Id, scene.Vandaag).IsSuccess);
        await host.Data.SaveAsync(vraag);
        Assert.DoesNotContain("Vraag na hoe het staat: De skatebaan is donker", await TitelsAsync(scene));

        await LaterAsync(14, async () =>
        {
            using var client = await host.AsAsync(scene.Mirjam);
            var page = await client.GetAsync("/vandaag");
            Assert.Contains("Vraag na hoe het staat: De skatebaan is donker", page.Texts("main strong"));
            Assert.Contains($"/preventie/collectieve-vragen/{vraag.Id.Value}", page.Links());
            using var melder = await host.AsAsync(scene.Karim);
            Assert.DoesNotContain("Vraag na hoe het staat: De skatebaan is donker", (await melder.GetAsync("/vandaag")).Texts("main strong"));
        });
    }

    private static Regieafspraak Afspraak(CasusScene scene, params PersoonId[] wie) => Afspraak(scene, 1, wie);

    private static Regieafspraak Afspraak(CasusScene scene, int nummer, params PersoonId[] wie) => Regieafspraak.Maken(
        scene.Casus.Id,
        nummer,
        new([.. RegieInhoud.Lijst.Waarden.Select(w => new RegiepuntGegevens(w.Code, true, null))], null, null, null),
        [.. wie.Select(w => new Regiepartij(w, null))],
        scene.Mirjam.Id,
        new(ZichtbaarVoor.Gezin, wie),
        scene.Vandaag).Value;

    private async Task VervangAsync(CasusScene scene)
    {
        await using var context = host.Database.NewContext();
        var eerste = context.Set<Regieafspraak>().AsEnumerable().Single(a => a.CasusId == scene.Casus.Id && a.Nummer == 1);
        eerste.Vervangen(scene.Vandaag);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<string>> TitelsAsync(CasusScene scene)
    {
        using var client = await host.AsAsync(scene.Mirjam);
        return [.. (await client.GetAsync("/vandaag")).Texts("main strong").Intersect([Nee, Stil, Sturen, Achttien])];
    }

    private async Task LaterAsync(int dagen, Func<Task> doen)
    {
        host.Klok.Vooruit(dagen);
        try
        {
            await doen();
        }
        finally
        {
            host.Klok.Vooruit(-dagen);
        }
    }
}
