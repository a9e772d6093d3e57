namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;

public sealed class StutEnSteunTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R4-130")]
    public async Task Een_lijntje_naar_het_gezin_wordt_afgesproken_komt_bij_Vandaag_en_gaat_door_in_een_gesloten_casus()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var leeg = await scene.Client.PostAsync($"{scene.Url}/stut-en-steun/nieuw", ("Input.Waarover", ""));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href == "#Input_Waarover");

        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/stut-en-steun/nieuw", Velden(scene, scene.Vandaag.AddDays(2)))).Status);
        var afspraak = Assert.Single(await scene.RecordsAsync<Steunafspraak>());
        Assert.Equal([scene.Casus.Moeder.Id], afspraak.OverWie.Select(o => o.PersoonId));
        Assert.Contains(nameof(SteunAfgesproken), await scene.LogAsync());
        await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Gesloten"), ("Input.OpenDeur", "Bel Mirjam."));
        Assert.Contains("Vraag hoe het gaat", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));

        var page = await scene.Client.GetAsync($"{scene.Url}/stut-en-steun");
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [("Input.Uitkomst", "GaatGoed")], "Bewaren")).Status);
        Assert.Equal($"{scene.Url}/stut-en-steun", (await scene.Client.SubmitAsync(page, [("Input.Uitkomst", "GaatGoed"), ("Input.Wat", "We eten weer samen.")], "Bewaren")).Location);

        Assert.DoesNotContain("Vraag hoe het gaat", (await scene.Client.GetAsync("/vandaag")).Texts("main strong"));
        Assert.Contains("We eten weer samen.", (await scene.Client.GetAsync($"{scene.Url}/stut-en-steun")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_een_nieuwe_vraag_is_heropenen_een_klik_en_stoppen_vraagt_een_zin()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/stut-en-steun/nieuw", Velden(scene, scene.Vandaag));
        await scene.Client.PostAsync($"{scene.Url}/fase-wijzigen", ("Input.Naar", "Gesloten"), ("Input.OpenDeur", "Bel Mirjam."));
        var page = await scene.Client.GetAsync($"{scene.Url}/stut-en-steun");

        var answer = await scene.Client.SubmitAsync(page, [("Input.Uitkomst", "NieuweVraag"), ("Input.Wat", "Het slapen gaat weer mis.")], "Bewaren");
        Assert.Equal($"{scene.Url}/fase-wijzigen?naar=Verkennen", answer.Location);
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.FollowAsync(answer), [], "Heropenen")).Status);
        Assert.Equal(Fase.Verkennen, (await scene.NuAsync()).Fase);

        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [("Input.RedenGestopt", " ")], "Stoppen")).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.RedenGestopt", "De casus is weer open.")], "Stoppen")).Status);
        Assert.Equal(scene.Vandaag, Assert.Single(await scene.RecordsAsync<Steunafspraak>()).GestoptOp);
    }

    [Fact]
    public async Task Wie_tegelijk_wijzigt_ziet_wat_er_staat_en_wie_de_casus_niet_mag_openen_vindt_niets()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/stut-en-steun/nieuw", Velden(scene, scene.Vandaag));
        var url = $"{scene.Url}/stut-en-steun/{Assert.Single(await scene.RecordsAsync<Steunafspraak>()).Id.Value}/wijzigen";
        var page = await scene.Client.GetAsync(url);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [("Input.ElkeWeken", "8")])).Status);

        var conflict = await scene.Client.SubmitAsync(page, [("Input.ElkeWeken", "4")]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("8", conflict.Texts(".el-conflict__text"));
        using var buiten = await host.AsAsync(scene.Karim);
        Assert.Equal(404, (await buiten.GetAsync($"{scene.Url}/stut-en-steun")).Status);
        Assert.Equal(404, (await buiten.GetAsync(url)).Status);
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team West"), "Bea", "Heer", Rol.FunctioneelBeheerder));
        Assert.Equal(403, (await beheer.GetAsync($"{scene.Url}/stut-en-steun")).Status);
    }

    [Fact]
    public async Task Gaat_de_casusregie_over_dan_gaan_het_lijntje_en_de_verwijzing_mee()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/stut-en-steun/nieuw", Velden(scene, scene.Vandaag.AddDays(2)));
        await scene.Client.PostAsync($"{scene.Url}/verwijzingen/nieuw", VerwijzingPaginaTests.Velden(scene));

        await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Karim.Id.Value.ToString()));

        Assert.Equal(scene.Karim.Id, Assert.Single(await scene.RecordsAsync<Steunafspraak>()).Door);
        Assert.Equal(scene.Karim.Id, Assert.Single(await scene.RecordsAsync<Verwijzing>()).Contacthouder);
    }

    private static (string Name, string? Value)[] Velden(CasusScene scene, DateOnly op) =>
    [
        ("Input.MetWie", scene.Moeder), ("Input.Hoe", "Telefoon"), ("Input.Door", scene.Mirjam.Id.Value.ToString()), ("Input.ElkeWeken", "6"),
        ("Input.Waarover", "Eten jullie nog samen?"), .. CasusScene.Datum("Input.VolgendeOp", op),
    ];
}
