namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

public sealed class OnderwegTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Tekst = "Gebeld met Sanne. Sanne geeft een 6. Ik bel Sanne vrijdag over de zorgregeling.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-038", "R3-044")]
    public async Task Een_tekst_wordt_in_drie_handelingen_contact_belofte_en_cijfer()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var form = await wereld.Client.GetAsync($"{wereld.Url}/onderweg");

        // Type, let it be filled in, look and keep.
        var gevuld = await wereld.Client.SubmitAsync(form, [("Input.Tekst", Tekst)], button: "Vul in wat erin staat", form: "form[data-autosave]");
        Assert.Equal(200, gevuld.Status);
        Assert.Equal(("6", wereld.Sanne.Value.ToString()), (gevuld.FieldValue("Input.Cijfer"), gevuld.FieldValue("Input.CijferVan")));
        Assert.Contains("Er is nog niets bewaard.", gevuld.Text, StringComparison.Ordinal);
        Assert.Empty(await ContactenAsync(wereld));
        var bewaard = await wereld.Client.SubmitAsync(gevuld, [], form: "form[data-autosave]", button: "Bewaren");

        Assert.Equal(302, bewaard.Status);
        var contact = Assert.Single(await ContactenAsync(wereld));
        Assert.Equal((Tekst, ContactSoort.Telefoon, wereld.Vandaag), (contact.Verslag, contact.Soort, contact.Op));
        Assert.Equal(wereld.Sanne, Assert.Single(contact.Deelnemers).Persoon);
        var belofte = Assert.Single(await BeloftenAsync(wereld));
        Assert.Equal(("Ik bel Sanne vrijdag over de zorgregeling.", wereld.Sanne, ZichtbaarVoor.Gezin), (belofte.Wat, belofte.AanPersoon!.Value, belofte.ZichtbaarVoor));
        Assert.Equal(DayOfWeek.Friday, belofte.Voor.DayOfWeek);
        var score = Assert.Single(Assert.Single(await wereld.DoelenAsync()).Scores);
        Assert.Equal((6, wereld.Sanne, wereld.Mirjam.Id), (score.Cijfer, score.Wie, score.GenoteerdDoor!.Value));
        Assert.Single(await wereld.LogAsync("ContactGenoteerd"));
        Assert.Single(await wereld.LogAsync("CijferGegeven"));
    }

    [Fact]
    public async Task Dezelfde_tekst_twee_keer_verstuurd_wordt_een_keer_bewaard()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var form = await wereld.Client.GetAsync($"{wereld.Url}/onderweg");
        (string, string?)[] velden = [("Input.Tekst", "Rustig gesprek."), ("Input.MetWie", wereld.Sanne.Value.ToString()), ("Input.Soort", nameof(ContactSoort.Huisbezoek))];

        Assert.Equal(302, (await wereld.Client.SubmitAsync(form, velden, form: "form[data-autosave]", button: "Bewaren")).Status);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(form, velden, form: "form[data-autosave]", button: "Bewaren")).Status);

        Assert.Single(await ContactenAsync(wereld));
        Assert.Empty(await BeloftenAsync(wereld));
    }

    [Fact]
    public async Task Klopt_een_deel_niet_dan_wordt_niets_bewaard_en_staat_de_tekst_er_nog()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();

        var page = await wereld.Client.PostAsync(
            $"{wereld.Url}/onderweg", ("Input.Tekst", Tekst), ("Input.MetWie", wereld.Sanne.Value.ToString()), ("Input.Soort", "Telefoon"),
            ("Input.Op.Dag", $"{wereld.Vandaag.Day}"), ("Input.Op.Maand", $"{wereld.Vandaag.Month}"), ("Input.Op.Jaar", $"{wereld.Vandaag.Year}"),
            ("Input.BelofteWat", "bellen"), ("Input.Cijfer", "6"));

        Assert.Equal(422, page.Status);
        Assert.Equal(["#Input_BelofteVoor_Dag", "#Input_Doel"], page.ErrorSummary.Select(e => e.Href));
        Assert.Equal(Tekst, page.FieldValue("Input.Tekst"));
        Assert.Empty(await ContactenAsync(wereld));
        Assert.Equal(422, (await wereld.Client.PostAsync($"{wereld.Url}/onderweg", ("Input.Tekst", ""))).Status);
        Assert.Empty(Assert.Single(await wereld.DoelenAsync()).Scores);
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Over_een_cijfer_van_die_dag_heen_gaan_vraagt_een_vinkje()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync(d => d.CijferGeven(3, wereld.Sanne, null, null, wereld.Vandaag));
        (string, string?)[] velden =
        [
            ("Input.Tekst", "Gebeld."), ("Input.MetWie", wereld.Sanne.Value.ToString()), ("Input.Soort", "Telefoon"),
            ("Input.Doel", doel.Id.Value.ToString()), ("Input.CijferVan", wereld.Sanne.Value.ToString()), ("Input.Cijfer", "6"),
        ];

        var vraagt = await wereld.Client.SubmitAsync(await wereld.Client.GetAsync($"{wereld.Url}/onderweg"), velden, form: "form[data-autosave]", button: "Bewaren");
        Assert.Equal((422, "#Input_Vervangen"), (vraagt.Status, Assert.Single(vraagt.ErrorSummary).Href));
        Assert.Equal(3, Assert.Single(Assert.Single(await wereld.DoelenAsync()).Scores).Cijfer);

        Assert.Equal(302, (await wereld.Client.SubmitAsync(vraagt, [("Input.Vervangen", "true")], form: "form[data-autosave]", button: "Bewaren")).Status);
        Assert.Equal(6, Assert.Single(Assert.Single(await wereld.DoelenAsync()).Scores).Cijfer);
        Assert.Single(await ContactenAsync(wereld));
    }

    [Fact]
    public async Task Wie_niet_bij_de_casus_hoort_vindt_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        using var collega = await host.AsAsync(wereld.Collega);

        Assert.Equal(404, (await collega.GetAsync($"{wereld.Url}/onderweg")).Status);
        Assert.Contains("/plan/onderweg", (await wereld.Client.GetAsync($"/casus/{wereld.Casus.Id.Value}/contacten")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    private async Task<List<Contact>> ContactenAsync(PlanWereld wereld) => await RecordsAsync<Contact>(wereld);

    private async Task<List<Belofte>> BeloftenAsync(PlanWereld wereld) => await RecordsAsync<Belofte>(wereld);

    private async Task<List<T>> RecordsAsync<T>(PlanWereld wereld)
        where T : AggregateRoot, IVanCasus
    {
        await using var context = host.Database.NewContext();
        var casus = wereld.Casus.Id;
        return await context.Set<T>().AsNoTracking().Where(r => r.CasusId == casus).ToListAsync(Ct);
    }
}
