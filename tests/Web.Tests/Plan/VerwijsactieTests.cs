namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class VerwijsactieTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R4-129")]
    public async Task Wat_het_team_naast_en_na_hulp_elders_doet_komt_uit_de_verwijzing_in_het_plan_en_is_daar_te_herkennen()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var verwijzing = await VerwijsAsync(wereld, ZichtbaarVoor.Gezin);
        var (bij, hier) = ($"/casus/{wereld.Casus.Id.Value}/verwijzingen/{verwijzing.Id.Value}", $"{wereld.Url}/verwijzing/{verwijzing.Id.Value}/actie");
        Assert.Contains("Er is nog geen doel", (await wereld.Client.GetAsync($"{hier}/ernaast")).Text, StringComparison.Ordinal);
        await wereld.MetDoelAsync();
        Assert.Contains($"{hier}/ernaast", (await wereld.Client.GetAsync(bij)).Links());

        var page = await wereld.Client.GetAsync($"{hier}/ernaast");
        Assert.Equal(bij, (await wereld.Client.SubmitAsync(page, [])).Location);
        Assert.Equal("#Input_Actie_Wat", Assert.Single((await wereld.Client.SubmitAsync(page, [("Input.Actie.Wat", "")])).ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(await wereld.Client.GetAsync($"{hier}/erna"), [])).Status);

        var acties = Assert.Single(await wereld.DoelenAsync()).Acties;
        Assert.Equal(("elke week een gesprek op school", "speltherapie", wereld.Mirjam.Id), (acties[0].Wat, acties[0].Toelichting, acties[0].Medewerker!.Value));
        Assert.Equal([(verwijzing.Id, HulpElders.Ernaast), (verwijzing.Id, HulpElders.Erna)], acties.Select(a => (a.Verwijzing!.Value, a.HulpElders!.Value)));
        Assert.Contains("Wij nemen de begeleiding over na GGZ Waterland", (await wereld.Client.GetAsync(bij)).Text, StringComparison.Ordinal);
        var versie = await wereld.VoorleggenAsync();
        foreach (var url in (string[])[wereld.Url, $"{wereld.Url}/versies/{versie.Id}", $"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}"])
        {
            var subs = (await wereld.Client.GetAsync(url)).Texts(".el-sub");
            Assert.Contains(subs, s => s.StartsWith("naast hulp elders · speltherapie", StringComparison.Ordinal));
            Assert.Contains(subs, s => s.StartsWith("na hulp elders", StringComparison.Ordinal));
        }

        var actie = $"{wereld.Url}/doelen/{(await wereld.DoelenAsync())[0].Id.Value}/acties/{acties[0].Id}/wijzigen";
        var wijzigen = await wereld.Client.GetAsync(actie);
        Assert.Contains(bij, wijzigen.Links());
        Assert.Equal(302, (await wereld.Client.SubmitAsync(wijzigen, [("Input.Wat", "elke week bellen")])).Status);
        Assert.Equal(verwijzing.Id, (await wereld.DoelenAsync())[0].Acties.Single(a => a.Wat == "elke week bellen").Verwijzing);
    }

    [Fact]
    [Eis("R4-129")]
    public async Task Wie_van_de_verwijzing_niet_mag_weten_leest_er_ook_in_het_plan_niets_van()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var verwijzing = await VerwijsAsync(wereld, ZichtbaarVoor.Gezin);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await wereld.MetDoelAsync(d =>
        {
            d.ActieToevoegen(new("Kanarievogel", ActieDoor.Samen), new(verwijzing.Id, HulpElders.Ernaast));
            d.ActieToevoegen(new("Samen koken", ActieDoor.Samen));
        });
        var versie = await wereld.VoorleggenAsync();
        await wereld.SaveAsync(Afscherming.Besluiten(
            wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanRecord(verwijzing.Id), new(wereld.Mirjam.Id, karim.Id, "Niet veilig.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value);

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var text = (await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}")).Text;
            Assert.Contains("Samen koken", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kanarievogel", text, StringComparison.Ordinal);
            Assert.DoesNotContain("hulp elders", text, StringComparison.Ordinal);
        }

        Assert.Contains("Kanarievogel", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uit_een_verwijzing_die_het_gezin_niet_leest_komt_niets_in_het_plan_en_een_vreemde_vindt_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var verwijzing = await VerwijsAsync(wereld, ZichtbaarVoor.Medewerkers);
        await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/verwijzing/{verwijzing.Id.Value}/actie/ernaast";

        var page = await wereld.Client.GetAsync(url);
        Assert.Contains("Het gezin mag deze verwijzing niet lezen", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/verwijzing/{verwijzing.Id.Value}/actie/anders")).Status);
        using var buiten = await host.AsAsync(wereld.Collega);
        Assert.Equal(404, (await buiten.GetAsync(url)).Status);
    }

    private async Task<Verwijzing> VerwijsAsync(PlanWereld wereld, ZichtbaarVoor voor) => await host.Data.SaveAsync(Verwijzing.Noteren(
        wereld.Casus.Id,
        new()
        {
            NaarNaam = "GGZ Waterland", Waarvoor = "speltherapie", Overbrugging = "elke week een gesprek op school", VerwezenOp = wereld.Vandaag,
            Contacthouder = wereld.Mirjam.Id, ContactOp = wereld.Vandaag.AddDays(14), Verkend = new("rust", "oma helpt", "ook school", "weer slapen")
        },
        wereld.Mirjam.Id,
        new(voor, [wereld.Elif]),
        wereld.Vandaag).Value);
}
