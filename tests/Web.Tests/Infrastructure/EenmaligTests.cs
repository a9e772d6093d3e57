namespace Eenlijn.Web.Tests.Infrastructure;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Eenmalig;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A form sent twice counts once, also without a script: by two clicks, by going back, by two requests at once.</summary>
public sealed class EenmaligTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nog_eens_versturen_leidt_naar_het_eerste_resultaat_en_zegt_dat_het_er_al_staat()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/contact-noteren");

        var first = await scene.Client.SubmitAsync(page, Contact(scene));
        var second = await scene.Client.SubmitAsync(page, Contact(scene));

        Assert.Equal((302, first.Location), (second.Status, second.Location));
        Assert.Contains("Dit had je al verstuurd. Het is één keer bewaard.", (await scene.Client.FollowAsync(second)).Text, StringComparison.Ordinal);
        Assert.Single(await scene.RecordsAsync<Contact>());
        Assert.Single(await scene.RecordsAsync<Belofte>());
    }

    [Theory]
    [InlineData("contact-noteren")]
    [InlineData("vraag-noteren")]
    [InlineData("taak-plannen")]
    [InlineData("belofte-doen")]
    [InlineData("betrokkene-toevoegen?soort=Partner")]
    [InlineData("veiligheid/zorg-melden")]
    [InlineData("veiligheid/bekijken")]
    [InlineData("plan/doel-toevoegen")]
    [InlineData("plan/succes-noteren")]
    [InlineData("gezin/huishouden-toevoegen")]
    [InlineData("gezin/persoon-toevoegen")]
    public async Task Twee_verzoeken_tegelijk_maken_een_ding(string form)
    {
        using var scene = await CasusScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/{form}");
        var velden = Velden(form, scene);
        var before = await CountAsync();

        var once = PageForm.Find(page, null, [.. velden.Select(v => v.Name).Distinct()]);
        once.Fill(velden);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => scene.Client.PostRawAsync(once.Action, once.Values)));

        Assert.All(answers, answer => Assert.Equal((302, answers[0].Location), (answer.Status, answer.Location)));
        Assert.Equal(before + 1, await CountAsync());

        async Task<int> CountAsync()
        {
            await using var db = host.Database.NewContext();
            var (casus, gezin) = (scene.Casus.Id, scene.Casus.Gezin.Id);
            return await db.Set<Contact>().CountAsync(r => r.CasusId == casus, Ct)
                + await db.Set<Vraag>().CountAsync(r => r.CasusId == casus, Ct)
                + await db.Set<Taak>().CountAsync(r => r.CasusId == casus, Ct)
                + (form.StartsWith("contact", StringComparison.Ordinal) ? 0 : await db.Set<Belofte>().CountAsync(r => r.CasusId == casus, Ct))
                + await db.Set<Betrokkenheid>().CountAsync(r => r.CasusId == casus, Ct)
                + await db.Set<ZorgOverVeiligheid>().CountAsync(r => r.CasusId == casus, Ct)
                + await db.Set<VeiligheidBekeken>().CountAsync(r => r.CasusId == casus, Ct)
                + await db.Set<Doel>().CountAsync(r => r.GezinId == gezin, Ct)
                + await db.Set<Succes>().CountAsync(r => r.GezinId == gezin, Ct)
                + await db.Set<Gezin>().Where(g => g.Id == gezin).SelectMany(g => g.Huishoudens).CountAsync(Ct)
                + (form.Contains("persoon", StringComparison.Ordinal) ? await db.Set<Gezin>().Where(g => g.Id == gezin).SelectMany(g => g.Leden).CountAsync(Ct) : 0);
        }
    }

    [Fact]
    public async Task Wie_teruggaat_en_iets_anders_typt_bewaart_iets_nieuws()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/contact-noteren");
        await scene.Client.SubmitAsync(page, Contact(scene));

        await scene.Client.SubmitAsync(page, [.. Contact(scene)[..^2], ("Input.Verslag", "Iets anders.")]);

        Assert.Equal(2, (await scene.RecordsAsync<Contact>()).Count);
    }

    [Fact]
    public async Task Wat_geweigerd_werd_kan_gewoon_opnieuw()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/vraag-noteren");
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [("Input.Woorden", "")])).Status);
        Assert.Equal(422, (await scene.Client.SubmitAsync(page, [("Input.Woorden", "")])).Status);

        Assert.Equal(302, (await scene.Client.SubmitAsync(page, Velden("vraag-noteren", scene))).Status);
    }

    [Fact]
    public async Task Het_nummer_van_een_ander_houdt_niemand_tegen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(
            scene.Casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = scene.Karim.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
        using var karim = await host.AsAsync(scene.Karim);
        var (mine, his) = (await scene.Client.GetAsync($"{scene.Url}/vraag-noteren"), await karim.GetAsync($"{scene.Url}/vraag-noteren"));
        var nummer = mine.One($"main [name={EenmaligTagHelper.Veld}]").GetAttribute("value");
        await scene.Client.SubmitAsync(mine, Velden("vraag-noteren", scene));

        await karim.SubmitAsync(his, [.. Velden("vraag-noteren", scene), (EenmaligTagHelper.Veld, nummer)]);

        Assert.Equal(2, (await scene.RecordsAsync<Vraag>()).Count);
    }

    [Fact]
    public async Task Na_een_paar_dagen_is_vergeten_wat_verstuurd_was_en_daarvoor_niet()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/vraag-noteren", Velden("vraag-noteren", scene));
        await using var scope = host.Services.CreateAsyncScope();
        var verzending = scope.ServiceProvider.GetRequiredService<Verzending>();
        await using var db = host.Database.NewContext();
        await verzending.OpruimenAsync(Ct);
        Assert.True(await db.Set<Verzonden>().AnyAsync(Ct));
        host.Klok.Vooruit(3);
        try
        {
            await verzending.OpruimenAsync(Ct);
            Assert.False(await db.Set<Verzonden>().AnyAsync(Ct));
        }
        finally
        {
            host.Klok.Vooruit(-3);
        }
    }

    private static (string Name, string? Value)[] Contact(CasusScene scene) =>
    [
        ("Input.MetWie", scene.Moeder), ("Input.Soort", "Telefoon"), ("Input.BelofteWat", "terugbellen"), .. CasusScene.Datum("Input.BelofteVoor", scene.Vandaag.AddDays(2)),
        ("Input.Uitkomst", "Gesproken"), ("Input.Verslag", "Het gaat beter."),
    ];

    private static (string Name, string? Value)[] Velden(string form, CasusScene scene) => form.Split('?')[0] switch
    {
        "contact-noteren" => Contact(scene),
        "vraag-noteren" => [("Input.Soort", "Direct"), ("Input.Woorden", "Ik wil rust."), ("Input.GezegdDoor", scene.Moeder)],
        "taak-plannen" => [("Input.Wat", "school bellen"), .. CasusScene.Datum("Input.Op", scene.Vandaag.AddDays(1))],
        "belofte-doen" => [("Input.Wat", "terugbellen"), ("Input.Aan", scene.Moeder), .. CasusScene.Datum("Input.Voor", scene.Vandaag.AddDays(1))],
        "betrokkene-toevoegen" => [("Input.Naam", "Joke Prins"), ("Input.Rol", "intern begeleider")],
        "veiligheid/zorg-melden" => [("Input.OverWie", scene.Kind), ("Input.Wat", "Er wordt geschreeuwd."), ("Input.Bron", "juf"), .. CasusScene.Datum("Input.VolgendeKeer", scene.Vandaag.AddDays(3))],
        "veiligheid/bekijken" => [("Input.OverWie", scene.Kind), ("Input.Conclusie", "GeenZorg"), ("Input.Toelichting", "Samen gekeken."), .. CasusScene.Datum("Input.OpnieuwOp", scene.Vandaag.AddDays(30))],
        "plan/doel-toevoegen" => [("Input.Titel", "Weer rust"), ("Input.EigenWoorden", "Ik wil rust."), ("Input.WoordenVan", scene.Moeder)],
        "plan/succes-noteren" => [("Input.Wat", "Een hele week op tijd.")],
        "gezin/huishouden-toevoegen" => [("Input.Naam", "bij oma")],
        _ => [("Input.Rol", "Kind"), ("Input.Persoon.Roepnaam", "Noor"), ("Input.Persoon.Achternaam", "Erbij")],
    };
}
