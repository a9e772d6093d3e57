namespace Eenlijn.Web.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Microsoft.EntityFrameworkCore;

public sealed class KortContactNoterenTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Url = "/kort-contact";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Rol.FunctioneelBeheerder)]
    [InlineData(Rol.Privacyfunctionaris)]
    public async Task Wie_niet_met_gezinnen_werkt_noteert_geen_contact(Rol rol)
    {
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: rol));

        Assert.Equal(403, (await client.GetAsync(Url)).Status);
    }

    [Fact]
    [Eis("R1-011", "R4-022")]
    public async Task Plek_en_duur_staan_er_al_en_er_is_geen_veld_voor_een_naam()
    {
        var (mirjam, plek) = await BeginAsync();
        await host.Data.KortContactAsync(mirjam, plek, minuten: 30, dagenGeleden: 2);
        using var client = await host.AsAsync(mirjam);

        var page = await client.GetAsync(Url);

        Assert.Equal("Kort contact", page.Heading);
        Assert.Equal($"{plek.Id.Value}", page.One("[name='Input.Plek'][checked]").GetAttribute("value"));
        Assert.Equal("30", page.One("[name='Input.Minuten'][checked]").GetAttribute("value"));
        Assert.Equal("22", page.One("[name='Input.Op.Dag']").GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("[name='Input.Thema'][checked], [name='Input.Leeftijdsgroep'][checked]"));
        Assert.Equal(
            ["AnderePlek", "Leeftijdsgroep", "Minuten", "Op", "Plek", "Thema"],
            page.Document.QuerySelectorAll("main form [name^='Input.']:not([type=hidden])").Select(e => e.GetAttribute("name")!.Split('.')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [Eis("R1-011")]
    [InlineData(10, "5,10,15,30,45,60 min")]
    [InlineData(30, "5,15,30,45,60 min")]
    [InlineData(90, "5,15,30,45,60,90 min")]
    public async Task De_duur_van_de_vorige_keer_staat_klaar_ook_als_het_een_andere_is(int minuten, string keuzes)
    {
        var (mirjam, plek) = await BeginAsync();
        await host.Data.KortContactAsync(mirjam, plek, minuten: minuten, dagenGeleden: 1);
        using var client = await host.AsAsync(mirjam);

        foreach (var url in new[] { Url, "/vandaag" })
        {
            var page = await client.GetAsync(url);

            Assert.Equal($"{minuten}", page.One("[name='Input.Minuten'][checked]").GetAttribute("value"));
            Assert.Equal(keuzes, string.Join(',', page.Document.QuerySelectorAll("[name='Input.Minuten']").Select(e => page.One($"label[for='{e.Id}']").TextContent.Trim())));
        }

        var answer = await client.SubmitAsync(await client.GetAsync(Url), [("Input.Thema", "geld"), ("Input.Leeftijdsgroep", "Van4Tot12")], "Bewaren en volgende");
        Assert.Equal(302, answer.Status);
        Assert.Equal([minuten, minuten], (await ContactenAsync(mirjam)).Select(c => c.Minuten));
    }

    [Fact]
    [Eis("R1-011", "R1-012")]
    public async Task Met_een_knop_is_het_bewaard_en_staat_het_volgende_klaar()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);

        var first = await NoteerAsync(client, plek);
        var next = await client.FollowAsync(first);
        Assert.Contains("Bewaard. Dit is je 1e contact vandaag.", next.Text, StringComparison.Ordinal);
        var again = await client.FollowAsync(await NoteerAsync(client, plek));

        Assert.Contains("Dit is je 2e contact vandaag.", again.Text, StringComparison.Ordinal);
        Assert.Equal($"{plek.Id.Value}", again.One("[name='Input.Plek'][checked]").GetAttribute("value"));
        var saved = await ContactenAsync(mirjam);
        Assert.Equal(2, saved.Count);
        Assert.All(saved, c => Assert.Equal((plek.Id, "scheiding", Leeftijdsgroep.Van12Tot18, 15), (c.VindplaatsId, c.Thema, c.Leeftijdsgroep, c.Minuten)));
        await using var db = host.Database.NewContext();
        Assert.Equal(2, await db.Set<Logregel>().CountAsync(r => r.Medewerker == mirjam.Id && r.Gebeurtenis == nameof(KortContactGenoteerd), Ct));
    }

    [Fact]
    [Eis("R4-022")]
    public async Task Een_kort_contact_laat_geen_aanmelding_casus_of_persoon_achter()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);
        var before = await RecordsOfPeopleAsync();

        await client.SubmitAsync(await client.GetAsync(Url), Velden(plek), "Bewaren en volgende");
        await client.FollowAsync(await client.SubmitAsync(await client.GetAsync(Url), Velden(plek), "Bewaren, hier is meer"));

        Assert.Equal(2, (await ContactenAsync(mirjam)).Count);
        Assert.Equal(before, await RecordsOfPeopleAsync());
    }

    [Fact]
    public async Task Twee_keer_klikken_telt_een_keer()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);
        var page = await client.GetAsync(Url);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(302, (await client.SubmitAsync(page, Velden(plek), "Bewaren en volgende")).Status);
        }

        Assert.Single(await ContactenAsync(mirjam));
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_erbij_met_een_link_en_er_is_niets_bewaard()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);

        var answer = await client.PostAsync(Url, ("Input.Plek", $"{plek.Id.Value}"), ("Input.Minuten", "15"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["#Input_Thema", "#Input_Leeftijdsgroep"], answer.ErrorSummary.Select(e => e.Href));
        Assert.Equal($"{plek.Id.Value}", answer.One("[name='Input.Plek'][checked]").GetAttribute("value"));
        Assert.Empty(await ContactenAsync(mirjam));
    }

    [Fact]
    public async Task Een_bsn_als_plek_wordt_geweigerd()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);

        var answer = await client.PostAsync(Url, [.. Velden(plek)[1..], ("Input.Plek", "anders"), ("Input.AnderePlek", "thuis, 999900006")]);

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Dit lijkt een BSN", answer.FieldError("Input.AnderePlek"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_plek_van_een_ander_team_telt_niet()
    {
        var (mirjam, _) = await BeginAsync();
        var elders = await host.Data.VindplaatsAsync(await host.Data.TeamAsync("Team Zuid"));
        using var client = await host.AsAsync(mirjam);

        Assert.Equal(422, (await NoteerAsync(client, elders)).Status);
    }

    [Fact]
    [Eis("R4-022")]
    public async Task Hier_is_meer_gaat_naar_een_aanmelding_en_laat_het_contact_zoals_het_was()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);

        var answer = await client.SubmitAsync(await client.GetAsync(Url), Velden(plek), "Bewaren, hier is meer");

        var contact = Assert.Single(await ContactenAsync(mirjam));
        Assert.Equal($"/aanmeldingen/nieuw/{contact.Id.Value}", answer.Location);
        var form = await client.FollowAsync(answer);
        Assert.Equal("De Klimop", form.One("input[name='Input.Plek']").GetAttribute("value"));
        Assert.Equal("scheiding", form.One("input[name='Input.Thema']").GetAttribute("value"));
        Assert.Equal("Outreach", form.One("[name='Input.Instroom'][checked]").GetAttribute("value"));
        Assert.Equal(0, contact.Version);
    }

    [Fact]
    [Eis("R1-011", "R1-012", "R4-022")]
    public async Task Vanaf_Vandaag_is_het_bewaard_en_staat_daar_het_volgende_klaar_met_plek_en_duur()
    {
        var (mirjam, plek) = await BeginAsync();
        await host.Data.KortContactAsync(mirjam, plek, minuten: 30, dagenGeleden: 1);
        using var client = await host.AsAsync(mirjam);
        var page = await client.GetAsync("/vandaag");
        Assert.Equal($"{plek.Id.Value}", page.One("[name='Input.Plek'][checked]").GetAttribute("value"));
        Assert.Equal("30", page.One("[name='Input.Minuten'][checked]").GetAttribute("value"));

        var answer = await client.SubmitAsync(page, [("Input.Thema", "geld"), ("Input.Leeftijdsgroep", "Van4Tot12")], "Bewaren en volgende");

        Assert.Equal((302, "/vandaag"), (answer.Status, answer.Location));
        var next = await client.FollowAsync(answer);
        Assert.Contains("Bewaard. Dit is je 1e contact vandaag.", next.Text, StringComparison.Ordinal);
        Assert.Equal($"{plek.Id.Value}", next.One("[name='Input.Plek'][checked]").GetAttribute("value"));
        Assert.Empty(next.Document.QuerySelectorAll("[name='Input.Thema'][checked], [name='Input.Leeftijdsgroep'][checked]"));
        Assert.Equal(("geld", 30), (await ContactenAsync(mirjam)).Where(c => c.Op == host.Data.Vandaag).Select(c => (c.Thema, c.Minuten)).Single());
    }

    [Fact]
    public async Task Vanaf_Vandaag_geweigerd_houdt_alles_wat_gekozen_was_en_leidt_daarna_weer_naar_Vandaag()
    {
        var (mirjam, plek) = await BeginAsync();
        using var client = await host.AsAsync(mirjam);

        var refused = await client.SubmitAsync(
            await client.GetAsync("/vandaag"), [("Input.Plek", $"{plek.Id.Value}"), ("Input.Thema", "rouw"), ("Input.Minuten", "45")], "Bewaren en volgende");

        Assert.Equal(422, refused.Status);
        Assert.Equal("#Input_Leeftijdsgroep", Assert.Single(refused.ErrorSummary).Href);
        Assert.Equal(
            [$"{plek.Id.Value}", "rouw", "45"],
            refused.Document.QuerySelectorAll("[name='Input.Plek'][checked], [name='Input.Thema'][checked], [name='Input.Minuten'][checked]").Select(e => e.GetAttribute("value")!));
        Assert.Empty(await ContactenAsync(mirjam));
        Assert.Equal("/vandaag", (await client.SubmitAsync(refused, [("Input.Leeftijdsgroep", "Van0Tot4")], "Bewaren en volgende")).Location);
    }

    private static (string, string?)[] Velden(Vindplaats plek) =>
        [("Input.Plek", $"{plek.Id.Value}"), ("Input.Thema", "scheiding"), ("Input.Leeftijdsgroep", "Van12Tot18"), ("Input.Minuten", "15")];

    private static Task<PageResponse> NoteerAsync(PageClient client, Vindplaats plek) => client.PostAsync(Url, Velden(plek));

    private async Task<(Medewerker, Vindplaats)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        return (await host.Data.MedewerkerAsync(team), await host.Data.VindplaatsAsync(team));
    }

    private async Task<(int Aanmeldingen, int Casussen, int Personen, int Gezinnen)> RecordsOfPeopleAsync()
    {
        await using var db = host.Database.NewContext();
        return (
            await db.Set<Domain.Aanmelding.Aanmelding>().CountAsync(Ct),
            await db.Set<Domain.Casus.Casus>().CountAsync(Ct),
            await db.Set<Domain.Gezin.Persoon>().CountAsync(Ct),
            await db.Set<Domain.Gezin.Gezin>().CountAsync(Ct));
    }

    private async Task<List<KortContact>> ContactenAsync(Medewerker wie)
    {
        await using var db = host.Database.NewContext();
        return await db.Set<KortContact>().Where(c => c.Medewerker == wie.Id).ToListAsync(Ct);
    }
}
