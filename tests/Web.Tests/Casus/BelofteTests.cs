namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;

public sealed class BelofteTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-038")]
    public async Task Een_belofte_heeft_een_dag_en_iemand_aan_wie()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var leeg = await scene.Client.PostAsync($"{scene.Url}/belofte-doen", ("Input.Wat", "terugbellen"));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href == "#Input_Aan");
        Assert.Empty(await scene.RecordsAsync<Belofte>());

        var answer = await scene.Client.PostAsync(
            $"{scene.Url}/belofte-doen", [("Input.Wat", "terugbellen"), ("Input.Aan", scene.Moeder), .. CasusScene.Datum("Input.Voor", scene.Vandaag.AddDays(2))]);

        Assert.Equal(scene.Url, answer.Location);
        var belofte = Assert.Single(await scene.RecordsAsync<Belofte>());
        Assert.Equal((scene.Casus.Moeder.Id, scene.Vandaag.AddDays(2), scene.Mirjam.Id), (belofte.AanPersoon, belofte.Voor, belofte.Door));
        Assert.Equal((Domain.Toestemming.ZichtbaarVoor.Gezin, scene.Casus.Moeder.Id), (belofte.ZichtbaarVoor, Assert.Single(belofte.OverWie).PersoonId));
        Assert.Contains("BelofteGedaan", await scene.LogAsync());
        Assert.DoesNotContain("Alleen ik", (await scene.Client.GetAsync($"{scene.Url}/belofte-doen")).Text, StringComparison.Ordinal);
        var alleenIk = await scene.Client.PostAsync(
            $"{scene.Url}/belofte-doen", [("Input.Wat", "terugbellen"), ("Input.Aan", scene.Moeder), ("Input.Zicht.Voor", "Schrijver"), .. CasusScene.Datum("Input.Voor", scene.Vandaag.AddDays(2))]);
        Assert.Equal((422, 1), (alleenIk.Status, (await scene.RecordsAsync<Belofte>()).Count));
    }

    [Fact]
    public async Task Niet_bereikt_is_een_tik_en_de_belofte_blijft_open()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var belofte = await BeloofAsync(scene);
        var page = await scene.Client.GetAsync(Url(scene, belofte));

        var answer = await scene.Client.SubmitAsync(page, [], form: "form[action*='NietBereikt']");

        Assert.Equal(302, answer.Status);
        var contact = Assert.Single(await scene.RecordsAsync<Contact>());
        Assert.Equal((ContactUitkomst.NietBereikt, (Domain.Toestemming.RecordId?)belofte.Id), (contact.Uitkomst, contact.Belofte));
        Assert.Equal((belofte.ZichtbaarVoor, Pet.Regisseur), (contact.ZichtbaarVoor, contact.Pet));
        Assert.Equal(BelofteStatus.Open, Assert.Single(await scene.RecordsAsync<Belofte>()).Status);
        Assert.Contains("22 nov", (await scene.Client.GetAsync(Url(scene, belofte))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gedaan_handelt_de_belofte_af_en_daarna_kan_het_niet_nog_eens()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var belofte = await BeloofAsync(scene);
        var page = await scene.Client.GetAsync(Url(scene, belofte));

        var ander = await scene.Client.GetAsync(Url(scene, belofte));
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [], form: "form[action*='Gedaan']")).Status);
        var weer = await scene.Client.SubmitAsync(ander, [], form: "form[action*='Gedaan']");

        Assert.Equal(BelofteStatus.Nagekomen, Assert.Single(await scene.RecordsAsync<Belofte>()).Status);
        Assert.Equal((422, "Deze belofte was al afgehandeld."), (weer.Status, Assert.Single(weer.ErrorSummary).Text));
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [], form: "form[action*='NietBereikt']")).Status);
        Assert.Empty(await scene.RecordsAsync<Contact>());
    }

    [Fact]
    public async Task Verzetten_vraagt_een_dag_en_intrekken_een_reden()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var belofte = await BeloofAsync(scene);
        var page = await scene.Client.GetAsync(Url(scene, belofte));

        var zonderDag = await scene.Client.SubmitAsync(page, [], form: "form[action*='Verzetten']");
        Assert.Equal((422, "#Input_Voor_Dag"), (zonderDag.Status, Assert.Single(zonderDag.ErrorSummary).Href));
        var zonderReden = await scene.Client.SubmitAsync(page, [], form: "form[action*='Intrekken']");
        Assert.Equal((422, "#Input_Reden"), (zonderReden.Status, Assert.Single(zonderReden.ErrorSummary).Href));

        Assert.Equal(302, (await scene.Client.SubmitAsync(page, CasusScene.Datum("Input.Voor", scene.Vandaag.AddDays(9)), form: "form[action*='Verzetten']")).Status);
        Assert.Equal(scene.Vandaag.AddDays(9), Assert.Single(await scene.RecordsAsync<Belofte>()).Voor);
        Assert.Equal(409, (await scene.Client.SubmitAsync(page, [("Input.Reden", "Niet meer nodig.")], form: "form[action*='Intrekken']")).Status);
        var vers = await scene.Client.GetAsync(Url(scene, belofte));
        Assert.Equal(302, (await scene.Client.SubmitAsync(vers, [("Input.Reden", "Niet meer nodig.")], form: "form[action*='Intrekken']")).Status);
        Assert.Equal(("Niet meer nodig.", BelofteStatus.Ingetrokken), (await scene.RecordsAsync<Belofte>()) is [var b] ? (b.Reden, b.Status) : default);
    }

    private static string Url(CasusScene scene, Belofte belofte) => $"{scene.Url}/beloften/{belofte.Id.Value}";

    private Task<Belofte> BeloofAsync(CasusScene scene) => host.Data.SaveAsync(Belofte.Doen(
        scene.Casus.Id, new("terugbellen", scene.Casus.Moeder.Id, null, scene.Vandaag), scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);
}
