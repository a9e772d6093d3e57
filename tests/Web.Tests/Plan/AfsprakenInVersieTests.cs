namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

/// <summary>What was agreed beside the goals: in the version, on paper, and kept from who may not know.</summary>
public sealed class AfsprakenInVersieTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-041", "R1-042", "R4-057")]
    public async Task Verwachtingen_sturing_en_het_eigen_plan_staan_in_de_versie_en_op_papier_en_wat_daarna_verandert_wordt_genoemd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync();
        var afspraken = Afspraken(wereld, plan, wereld.Sanne);
        await wereld.SaveAsync(afspraken);
        var voorleggen = (await wereld.Client.GetAsync($"{wereld.Url}/voorleggen")).Text;
        Assert.All(["Wat jullie van elkaar verwachten", "Waar wij voor een tijd meer sturen", "Het eigen plan van het gezin"], t => Assert.Contains(t, voorleggen, StringComparison.Ordinal));
        var versie = await wereld.VoorleggenAsync();
        await wereld.AntwoordAsync(versie, wereld.Sanne, Antwoord.Eens);
        Assert.Equal(VersieStatus.VanKracht, (await wereld.PlanAsync()).Versies[^1].Status);
        Assert.DoesNotContain("wat jullie van elkaar verwachten", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);

        Assert.Equal(302, (await wereld.Client.PostAsync($"{wereld.Url}/verwachtingen/{((Verwachting)afspraken[0]).Id.Value}/wijzigen", ("Input.Wat", "Bel twee dagen eerder."))).Status);

        Assert.Contains("wat jullie van elkaar verwachten", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
        foreach (var (url, verwacht) in ((string, string)[])[
            ($"{wereld.Url}/versies/{versie.Id}", "Bel voor je komt."),
            ($"{wereld.Url}/versies/{versie.Id}/afdruk?voor={wereld.Sanne.Value}", "Bel voor je komt."),
            ($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}", "Bel twee dagen eerder.")])
        {
            var page = await wereld.Client.GetAsync(url);
            Assert.Equal(200, page.Status);
            Assert.Contains(verwacht, page.Text, StringComparison.Ordinal);
            Assert.Contains("Sanne: Elke maandag bellen.", page.Text, StringComparison.Ordinal);
            Assert.Contains("Oma kookt op vrijdag.", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_voor_iemand_is_afgeschermd_of_alleen_van_ons_is_staat_niet_op_zijn_papier()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync();
        var afgeschermd = Afspraken(wereld, plan, wereld.Sanne, "kwartel");
        var vanOns = Afspraken(wereld, plan, wereld.Sanne, "merel", ZichtbaarVoor.Medewerkers);
        var open = Verwacht(wereld, plan, "Kom op tijd.", ZichtbaarVoor.Gezin);
        await wereld.SaveAsync([.. afgeschermd, .. vanOns, open]);
        var versie = await wereld.VoorleggenAsync();
        await wereld.SaveAsync([.. afgeschermd.Cast<PersoonsRecord>().Select(r => Afscherming.Besluiten(
            wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanRecord(r.Id), new(wereld.Mirjam.Id, wereld.Collega.Id, "Niet veilig.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value)]);

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var text = (await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}")).Text;
            Assert.Contains("Kom op tijd.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("kwartel", text, StringComparison.Ordinal);
            Assert.DoesNotContain("merel", text, StringComparison.Ordinal);
            Assert.DoesNotContain("meer sturen", text, StringComparison.Ordinal);
        }

        Assert.Contains("kwartel", (await wereld.Client.GetAsync($"{wereld.Url}/versies/{versie.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wie_voor_iemand_verborgen_is_komt_ook_in_de_afspraken_niet_voor()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var partner = await host.Data.GezinslidAsync(wereld.Casus, "Radboud", GezinsRol.Ouder, new(1985, 5, 5));
        var (plan, _) = await wereld.MetDoelAsync();
        var sturing = Sturing.Kiezen(plan, new(partner.Id, "Elke week bellen.", "overbelast", "Er is veel.", wereld.Vandaag.AddDays(30)), wereld.Mirjam.Id, ZichtbaarVoor.Gezin, wereld.Vandaag).Value;
        var naam = Verwacht(wereld, plan, "Radboud belt eerst.", ZichtbaarVoor.Gezin);
        var open = Verwacht(wereld, plan, "Kom op tijd.", ZichtbaarVoor.Gezin);
        await wereld.SaveAsync(sturing, naam, open);
        var versie = await wereld.VoorleggenAsync();
        await wereld.SaveAsync(Afscherming.Besluiten(
            wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanPersoon(partner.Id), new(wereld.Mirjam.Id, wereld.Collega.Id, "Niet veilig.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value);

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var text = (await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}")).Text;
            Assert.Contains("Kom op tijd.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Radboud", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Elke week bellen.", text, StringComparison.Ordinal);
        }
    }

    private static AggregateRoot[] Afspraken(PlanWereld wereld, Plan plan, PersoonId wie, string? woord = null, ZichtbaarVoor voor = ZichtbaarVoor.Gezin)
    {
        var eigen = Familiegroepsplan.Aanbieden(plan, wereld.Vandaag, null, wereld.Mirjam.Id, new(voor, [wie]), wereld.Vandaag).Value;
        eigen.Bijwerken(new(FamiliegroepsplanStand.Gemaakt, wereld.Vandaag) { Inhoud = woord ?? "Oma kookt op vrijdag." }, wereld.Vandaag);
        return
        [
            Verwacht(wereld, plan, woord ?? "Bel voor je komt.", voor),
            Sturing.Kiezen(plan, new(wie, woord ?? "Elke maandag bellen.", "overbelast", "Er is veel.", wereld.Vandaag.AddDays(30)), wereld.Mirjam.Id, voor, wereld.Vandaag).Value,
            eigen,
        ];
    }

    private static Verwachting Verwacht(PlanWereld wereld, Plan plan, string wat, ZichtbaarVoor voor) => Verwachting.Noteren(
        plan, new(Verwachtingkant.Gezin, wereld.Sanne, wat, Verwachtingstand.Afgesproken, null), wereld.Mirjam.Id, new(voor, [wereld.Sanne]), wereld.Vandaag).Value;
}
