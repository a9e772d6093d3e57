namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Web.Tests.Casus;

public sealed class VandaagTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-038")]
    public async Task Wat_te_laat_is_staat_bovenaan_en_is_vanaf_de_regel_af_te_handelen()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAllAsync(
            Belofte.Doen(scene.Casus.Id, new("terugbellen", scene.Casus.Moeder.Id, null, scene.Vandaag.AddDays(-2)), scene.Mirjam.Id, scene.Zicht, scene.Vandaag.AddDays(-3)).Value,
            Taak.Plannen(scene.Casus.Id, new(TaakSoort.Gesprek, "gesprek met Elif", scene.Vandaag.AddDays(2), new(13, 15), "De Klimop", null), scene.Mirjam.Id, scene.Zicht).Value);

        var page = await scene.Client.GetAsync("/vandaag");

        Assert.Equal("Goedemorgen Mirjam", page.Heading);
        Assert.Equal("Zondag 22 november · 1 ding wacht op je, 1 afspraak deze week · 1 gezin", Assert.Single(page.Texts(".el-pagehead__sub")));
        Assert.Contains(page.Texts(".el-row__body"), t => t.StartsWith("Beloofd aan Sanne: terugbellen Gezin Voorbeeld · 2 dagen te laat", StringComparison.Ordinal));
        Assert.Contains(page.Texts(".el-row__body"), t => t.StartsWith("gesprek met Elif , De Klimop, 13.15 uur", StringComparison.Ordinal) || t.StartsWith("gesprek met Elif, De Klimop, 13.15 uur", StringComparison.Ordinal));
        Assert.Contains(scene.Url, page.Links());

        var nietBereikt = await scene.Client.SubmitAsync(page, [], "Niet bereikt: Beloofd aan Sanne: terugbellen", "form:has([formaction*='NietBereikt'])");
        Assert.Equal((302, "/vandaag"), (nietBereikt.Status, nietBereikt.Location));
        Assert.Equal(BelofteStatus.Open, Assert.Single(await scene.RecordsAsync<Belofte>()).Status);
        var gedaan = await scene.Client.SubmitAsync(await scene.Client.FollowAsync(nietBereikt), [], "Gedaan: Beloofd aan Sanne: terugbellen", "form:has([formaction*='beloften'])");
        Assert.Equal("/vandaag", gedaan.Location);
        Assert.DoesNotContain("Beloofd aan Sanne", (await scene.Client.FollowAsync(gedaan)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_toegewezen_casus_staat_er_tot_het_gezin_gesproken_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var gezin = scene.Casus.Gezin.Id;
        var team = scene.Karim.Lidmaatschappen[0].TeamId;
        var casus = await host.Data.SaveAsync(Domain.Casus.Casus.Openen(
            gezin, team, Domain.Toestemming.RecordId.From(Guid.CreateVersion7()), RegieHouder.Regisseur(scene.Karim.Id), scene.Mirjam.Id, scene.Vandaag));
        using var karim = await host.AsAsync(scene.Karim);

        await host.Data.SaveAsync(Contact.Noteren(
            casus.Id,
            new() { Op = scene.Vandaag, Soort = ContactSoort.Telefoon, Uitkomst = ContactUitkomst.NietBereikt, Personen = [scene.Casus.Moeder.Id] },
            scene.Karim.Id,
            scene.Zicht,
            scene.Vandaag).Value);
        var vandaag = await karim.GetAsync("/vandaag");
        Assert.Contains("Maak kennis met gezin Voorbeeld", vandaag.Text, StringComparison.Ordinal);
        Assert.Contains(vandaag.Links(), link => link.EndsWith("/kennismaken", StringComparison.Ordinal));

        await host.Data.SaveAsync(Contact.Noteren(
            casus.Id, new() { Op = scene.Vandaag, Soort = ContactSoort.Telefoon, Personen = [scene.Casus.Moeder.Id] }, scene.Karim.Id, scene.Zicht, scene.Vandaag).Value);
        Assert.DoesNotContain("Maak kennis", (await karim.GetAsync("/vandaag")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_zorg_waarop_jij_zicht_houdt_staat_er_op_haar_dag()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAsync(ZorgOverVeiligheid.Melden(
            scene.Casus.Id, new("Kanarievogel", "juf", scene.Mirjam.Id, scene.Vandaag), scene.Mirjam.Id, scene.Zicht, scene.Vandaag).Value);

        var page = await scene.Client.GetAsync("/vandaag");

        Assert.Contains(page.Texts(".el-row__body"), t => t.StartsWith("Veiligheid opnieuw bekijken zorg over veiligheid", StringComparison.Ordinal));
        Assert.DoesNotContain("Kanarievogel", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nieuw_is_wat_een_collega_noteerde_en_niet_wat_hij_voor_zichzelf_hield()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAllAsync(
            Vraag.Noteren(scene.Casus.Id, VraagSoort.Direct, "Ik wil rust.", scene.Casus.Moeder.Id, scene.Vandaag.AddDays(-1), scene.Karim.Id, scene.Zicht).Value,
            Contact.Noteren(scene.Casus.Id, new() { Op = scene.Vandaag, Soort = ContactSoort.App, Personen = [scene.Casus.Moeder.Id] }, scene.Karim.Id, new(ZichtbaarVoor.Schrijver, []), scene.Vandaag).Value);

        var page = await scene.Client.GetAsync("/vandaag");

        Assert.Equal("Karim noteerde een vraag van gezin Voorbeeld: “Ik wil rust.”", Assert.Single(page.Texts(".el-rows--quiet .el-row__body")));
    }

    [Fact]
    public async Task Wie_niets_te_doen_heeft_leest_waar_het_vandaan_komt()
    {
        using var scene = await CasusScene.CreateAsync(host);
        using var karim = await host.AsAsync(scene.Karim);

        var page = await karim.GetAsync("/vandaag");

        Assert.Equal(3, page.Texts(".el-empty").Count);
        Assert.DoesNotContain("Gezin Voorbeeld", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "Goedenacht")]
    [InlineData(13, "Goedemiddag")]
    [InlineData(20, "Goedenavond")]
    public async Task De_groet_volgt_de_klok_in_nederland(int uur, string groet)
    {
        using var scene = await CasusScene.CreateAsync(host);
        var nu = host.Klok.Nu;
        host.Klok.Nu = new(2026, 11, 23, uur - 1, 30, 0, TimeSpan.Zero);
        try
        {
            using var client = await host.AsAsync(scene.Mirjam);
            Assert.Equal($"{groet} Mirjam", (await client.GetAsync("/vandaag")).Heading);
        }
        finally
        {
            host.Klok.Nu = nu;
        }
    }
}
