namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

public sealed class ProblemenTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-036", "R3-029")]
    public async Task Wat_er_speelt_staat_in_de_volgorde_van_het_gezin_en_mag_voor_opvoeden_gaan()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        await NoteerAsync(wereld, "We komen geld tekort");
        await NoteerAsync(wereld, "Murat zoekt werk", ("Input.VoorOpvoeden", "true"));

        var lijst = await wereld.Client.GetAsync($"{wereld.Url}/problemen");
        Assert.Equal(302, (await wereld.Client.SubmitAsync(lijst, [], button: "Omhoog: Murat zoekt werk")).Status);

        Assert.Equal(["Murat zoekt werk", "We komen geld tekort"], (await ProblemenAsync(wereld)).Select(p => p.Wat));
        var plan = (await wereld.Client.GetAsync(wereld.Url)).Text;
        Assert.Contains("Het gezin wil eerst iets doen aan: Murat zoekt werk", plan, StringComparison.Ordinal);
        Assert.Contains("1. Murat zoekt werk", plan, StringComparison.Ordinal);
        Assert.Equal(2, (await wereld.LogAsync("ProbleemGenoteerd")).Count);
    }

    [Fact]
    [Eis("R1-036")]
    public async Task Is_het_bovenste_opgelost_dan_vraagt_het_volgende_om_een_stap()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await NoteerAsync(wereld, "We komen geld tekort");
        await NoteerAsync(wereld, "Murat zoekt werk");
        var (geld, werk) = await ProblemenAsync(wereld) is [var een, var twee] ? (een, twee) : default;

        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/problemen/{geld.Id.Value}/oplossen", ("Input.Hoe", "bewindvoerder"))).Status);
        Assert.Contains("Wat komt nu eerst?", (await wereld.Client.GetAsync($"{wereld.Url}/problemen")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/problemen/{werk.Id.Value}/wijzigen", ("Input.VolgendeStap", "cv schrijven"))).Status);

        var lijst = (await wereld.Client.GetAsync($"{wereld.Url}/problemen")).Text;
        Assert.DoesNotContain("Wat komt nu eerst?", lijst, StringComparison.Ordinal);
        Assert.Contains("bewindvoerder", lijst, StringComparison.Ordinal);
        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/problemen/{geld.Id.Value}/oplossen")).Status);
        Assert.All(await ProblemenAsync(wereld), p => Assert.Null(p.OpgelostOp));
    }

    [Fact]
    public async Task Leeg_wordt_geweigerd_en_tegelijk_wijzigen_toont_beide()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var leeg = await wereld.Client.PostAsync($"{wereld.Url}/problemen/noteren", ("Input.Wat", ""));
        Assert.Equal(["#Input_Wat", "#Input_Leefgebied"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Empty(await ProblemenAsync(wereld));
        await NoteerAsync(wereld, "We komen geld tekort");
        var url = $"{wereld.Url}/problemen/{Assert.Single(await ProblemenAsync(wereld)).Id.Value}/wijzigen";
        var (een, twee) = (await wereld.Client.GetAsync(url), await wereld.Client.GetAsync(url));

        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Wat", "We hebben schulden")])).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, [("Input.Wat", "Elke maand rood")]);

        Assert.Equal((409, "Elke maand rood"), (conflict.Status, conflict.FieldValue("Input.Wat")));
        Assert.Contains("We hebben schulden", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_versie_en_de_afdruk_tonen_wat_er_speelt_en_wie_er_niet_bij_hoort_vindt_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        await NoteerAsync(wereld, "We komen geld tekort");
        await NoteerAsync(wereld, "Zorg van het team", ("Input.Zichtbaar", nameof(ZichtbaarVoor.Medewerkers)));
        var versie = await wereld.VoorleggenAsync();

        Assert.Contains("We komen geld tekort", (await wereld.Client.GetAsync($"{wereld.Url}/versies/{versie.Id}")).Text, StringComparison.Ordinal);
        foreach (var pad in new[] { "afdruk", $"versies/{versie.Id}/afdruk" })
        {
            var papier = (await wereld.Client.GetAsync($"{wereld.Url}/{pad}?voor={wereld.Sanne.Value}")).Text;
            Assert.Contains("We komen geld tekort", papier, StringComparison.Ordinal);
            Assert.DoesNotContain("Zorg van het team", papier, StringComparison.Ordinal);
        }

        using var collega = await host.AsAsync(wereld.Collega);
        foreach (var pad in new[] { "problemen", "problemen/noteren", $"problemen/{(await ProblemenAsync(wereld))[0].Id.Value}/wijzigen", $"problemen/{(await ProblemenAsync(wereld))[0].Id.Value}/oplossen" })
        {
            Assert.Equal(404, (await collega.GetAsync($"{wereld.Url}/{pad}")).Status);
        }

        Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/problemen/{Guid.CreateVersion7()}/wijzigen")).Status);
    }

    private static async Task NoteerAsync(PlanWereld wereld, string wat, params (string, string?)[] meer) => Assert.Equal(302, (await wereld.Client.PostAsync(
        $"{wereld.Url}/problemen/noteren", [("Input.Wat", wat), ("Input.Leefgebied", "financien"), .. meer])).Status);

    private async Task<List<Probleem>> ProblemenAsync(PlanWereld wereld)
    {
        await using var context = host.Database.NewContext();
        var gezin = wereld.Casus.Gezin.Id;
        return await context.Set<Probleem>().AsNoTracking().Where(p => p.GezinId == gezin).OrderBy(p => p.Volgorde).ToListAsync(Ct);
    }
}
