namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>Outside the ages or the area of the team: a warning, and on with a reason (R1-010).</summary>
public sealed class DoelgroepTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Url = "/aanmeldingen/nieuw";

    private static readonly (string, string?)[] Gezin =
    [
        ("Input.EigenWoorden", "Ik wil weer slapen."), ("Input.Instroom", "Gezin"), ("Input.Initiatief", "GezinZelf"), ("Input.Route", "zelf"), ("Input.GezinWeetErvan", "Ja"), ("Input.Motivatie", "Open"),
        ("Input.Personen[1].Rol", "Kind"), ("Input.Personen[1].Roepnaam", "Noor"), ("Input.Personen[1].Achternaam", "Buitenbeeld"),
        ("Input.Personen[1].Geboren.Dag", ""), ("Input.Personen[1].Geboren.Maand", ""), ("Input.Personen[1].Geboren.Jaar", "2022"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-010")]
    public async Task Een_kind_buiten_de_leeftijd_geeft_een_waarschuwing_en_met_een_reden_ga_je_door()
    {
        var (mirjam, client) = await BeginAsync();

        var waarschuwing = await client.PostAsync(Url, Gezin);
        Assert.Equal(200, waarschuwing.Status);
        Assert.Contains("Jullie team is er voor kinderen van 12 tot 23 jaar.", waarschuwing.Text, StringComparison.Ordinal);
        Assert.Equal("Ik wil weer slapen.", waarschuwing.FieldValue("Input.EigenWoorden"));
        Assert.Empty(await AanmeldingenAsync(mirjam));
        var zonder = await client.SubmitAsync(waarschuwing, [], "Toch bewaren", "form[data-autosave]");
        Assert.Equal((422, "#Input_RedenBuiten"), (zonder.Status, Assert.Single(zonder.ErrorSummary).Href));

        var met = await client.SubmitAsync(zonder, [("Input.RedenBuiten", "De moeder is zelf 19.")], "Toch bewaren", "form[data-autosave]");

        var a = Assert.Single(await AanmeldingenAsync(mirjam));
        Assert.Equal((true, false, "De moeder is zelf 19."), (a.BuitenLeeftijd, a.BuitenGebied, a.RedenBuitenDoelgroep));
        var page = await client.FollowAsync(met);
        Assert.Contains("toch aangenomen: De moeder is zelf 19.", page.Texts("dd"));
        var aanvullen = await client.SubmitAsync(await client.GetAsync($"{met.Location}/aanvullen"), [("Input.InGebied", "Nee")], "Bewaren", "form[data-autosave]");
        Assert.Equal(302, aanvullen.Status);
        a = Assert.Single(await AanmeldingenAsync(mirjam));
        Assert.Equal((true, true, "De moeder is zelf 19."), (a.BuitenLeeftijd, a.BuitenGebied, a.RedenBuitenDoelgroep));
        await using var db = host.Database.NewContext();
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.ObjectId == a.Id.Value && r.Gebeurtenis == nameof(AanmeldingBuitenDoelgroep), Ct));
    }

    [Fact]
    [Eis("R1-010")]
    public async Task Wie_ergens_anders_woont_geeft_een_waarschuwing_die_niemand_tegenhoudt()
    {
        var (mirjam, client) = await BeginAsync();

        var waarschuwing = await client.PostAsync(Url, [.. Gezin[..6], ("Input.InGebied", "Nee")]);
        Assert.Contains("Het gezin woont niet in Noord.", waarschuwing.Text, StringComparison.Ordinal);
        await client.SubmitAsync(waarschuwing, [("Input.RedenBuiten", "School staat hier.")], "Toch bewaren", "form[data-autosave]");

        var a = Assert.Single(await AanmeldingenAsync(mirjam));
        Assert.Equal((InGebied.Nee, false, true), (a.InGebied, a.BuitenLeeftijd, a.BuitenGebied));
    }

    [Fact]
    [Eis("R1-010")]
    public async Task Wie_binnen_leeftijd_en_gebied_valt_merkt_niets()
    {
        var (mirjam, client) = await BeginAsync();

        var answer = await client.PostAsync(Url, [.. Gezin[..^1], ("Input.Personen[1].Geboren.Jaar", "2010"), ("Input.InGebied", "Ja")]);

        Assert.Equal(302, answer.Status);
        Assert.Null(Assert.Single(await AanmeldingenAsync(mirjam)).RedenBuitenDoelgroep);
    }

    private async Task<(Medewerker, PageClient)> BeginAsync()
    {
        var organisatie = await host.Data.OrganisatieAsync();
        var team = await host.Data.SaveAsync(Team.Toevoegen(organisatie.Id, "Jongerenteam", "Noord", 12, 23, null).Value);
        var mirjam = await host.Data.MedewerkerAsync(team);
        return (mirjam, await host.AsAsync(mirjam));
    }

    private async Task<List<Aanmelding>> AanmeldingenAsync(Medewerker wie)
    {
        await using var db = host.Database.NewContext();
        return await db.Set<Aanmelding>().AsNoTracking().Where(a => a.Schrijver == wie.Id).ToListAsync(Ct);
    }
}
