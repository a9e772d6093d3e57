namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Microsoft.EntityFrameworkCore;

/// <summary>A short contact becomes part of a family's story when the family agrees; what was counted stays (R1-013).</summary>
public sealed class EerdereContactenTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-013")]
    public async Task De_werker_kiest_eigen_contacten_en_de_cijfers_veranderen_niet()
    {
        var (mirjam, plek, client) = await BeginAsync();
        var van = await host.Data.KortContactAsync(mirjam, plek, "scheiding", dagenGeleden: 9);
        await host.Data.KortContactAsync(mirjam, plek, "geld", dagenGeleden: 2);
        var karim = await host.Data.MedewerkerAsync(await TeamVanAsync(mirjam), "Karim", "Said");
        await host.Data.KortContactAsync(karim, plek, "wonen");
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        var url = $"/aanmeldingen/{aanmelding.Aanmelding.Id.Value}/korte-contacten";
        var cijfers = Cijfers(await client.GetAsync("/kort-contact/overzicht?periode=jaar"));
        var form = await client.GetAsync(url);
        Assert.Equal(2, form.Document.QuerySelectorAll("[name='Input.Contacten']").Length);
        Assert.Equal("Iris", form.FieldValue("Input.AkkoordVan"));

        var zonder = await client.PostAsync(url, ("Input.Contacten", $"{van.Id.Value}"), ("Input.AkkoordVan", ""));
        var met = await client.PostAsync(url, ("Input.Contacten", $"{van.Id.Value}"));

        Assert.Equal("#Input_AkkoordVan", Assert.Single(zonder.ErrorSummary).Href);
        var page = await client.FollowAsync(met);
        Assert.Contains("scheiding", page.One("#eerder").TextContent, StringComparison.Ordinal);
        Assert.Contains("mag erbij van Iris", page.One("#eerder").TextContent, StringComparison.Ordinal);
        Assert.Equal(cijfers, Cijfers(await client.GetAsync("/kort-contact/overzicht?periode=jaar")));
        await using (var db = host.Database.NewContext())
        {
            var contact = await db.Set<KortContact>().SingleAsync(c => c.Id == van.Id, Ct);
            Assert.Equal((0, false), (contact.Version, contact.Vervallen));
            Assert.True(await db.Set<Logregel>().AnyAsync(r => r.ObjectId == aanmelding.Aanmelding.Id.Value && r.Gebeurtenis == nameof(EerdereContactenToegevoegd) && r.Medewerker == mirjam.Id, Ct));
        }

        // Of one family at most: it is not offered again, and sent all the same it does not count twice.
        var tweede = await host.Data.AanmeldingAsync(mirjam, achternaam: "Anders");
        Assert.Single((await client.GetAsync($"/aanmeldingen/{tweede.Aanmelding.Id.Value}/korte-contacten")).Document.QuerySelectorAll("[name='Input.Contacten']"));

        var casus = await client.SubmitAsync(page, [], "Ik pak dit op", "form[action*=oppakken]");
        Assert.Contains("Eerder kort gesproken op", (await client.GetAsync($"{casus.Location}/aanmeldingen")).Text, StringComparison.Ordinal);
        using var tafel = await host.AsAsync(mirjam);
        Assert.Equal(302, (await tafel.PostAsync($"{casus.Location}/samen-kijken", ("Input.Aanwezig", $"{aanmelding.Moeder.Id.Value}"))).Status);
        Assert.DoesNotContain("Eerder kort gesproken op", (await tafel.GetAsync($"{casus.Location}/aanmeldingen")).Text, StringComparison.Ordinal);
        await client.SubmitAsync(page, [], null, "#eerder form");
        Assert.Empty((await AanmeldingAsync(aanmelding)).EerdereContacten);
    }

    [Fact]
    [Eis("R1-013")]
    public async Task Een_contact_van_een_collega_kun_je_er_niet_bij_zetten()
    {
        var (mirjam, plek, client) = await BeginAsync();
        await host.Data.KortContactAsync(mirjam, plek);
        var karim = await host.Data.MedewerkerAsync(await TeamVanAsync(mirjam), "Karim", "Said");
        var vanKarim = await host.Data.KortContactAsync(karim, plek);
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);

        var answer = await client.PostAsync($"/aanmeldingen/{aanmelding.Aanmelding.Id.Value}/korte-contacten", ("Input.Contacten", $"{vanKarim.Id.Value}"));

        Assert.Equal(422, answer.Status);
        Assert.Empty((await AanmeldingAsync(aanmelding)).EerdereContacten);
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Bas", "Kok"));
        Assert.Equal(404, (await elders.GetAsync($"/aanmeldingen/{aanmelding.Aanmelding.Id.Value}/korte-contacten")).Status);
    }

    [Fact]
    [Eis("R1-013")]
    public async Task Weet_het_gezin_van_niets_dan_is_er_niets_te_kiezen()
    {
        var (mirjam, plek, client) = await BeginAsync();
        await host.Data.KortContactAsync(mirjam, plek);
        var aanmelding = await host.Data.AanmeldingAsync(mirjam, Aanmeldingen.VanSchool);

        var page = await client.GetAsync($"/aanmeldingen/{aanmelding.Aanmelding.Id.Value}/korte-contacten");

        Assert.Empty(page.Document.QuerySelectorAll("[name='Input.Contacten']"));
        Assert.Contains("Het gezin weet nog niet van deze aanmelding.", page.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Cijfers(PageResponse page) => [.. page.Texts(".el-pagehead__sub"), .. page.Texts("table td, table th")];

    private async Task<(Medewerker, Vindplaats, PageClient)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        return (mirjam, await host.Data.VindplaatsAsync(team), await host.AsAsync(mirjam));
    }

    private async Task<Team> TeamVanAsync(Medewerker wie)
    {
        await using var db = host.Database.NewContext();
        var id = wie.Lidmaatschappen[0].TeamId;
        return await db.Set<Team>().SingleAsync(t => t.Id == id, Ct);
    }

    private async Task<Aanmelding> AanmeldingAsync(TestAanmelding test)
    {
        await using var db = host.Database.NewContext();
        var id = test.Aanmelding.Id;
        return await db.Set<Aanmelding>().AsNoTracking().SingleAsync(a => a.Id == id, Ct);
    }
}
