namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

public sealed class AfdrukTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-035", "R1-051")]
    public async Task De_afdruk_is_het_plan_zelf_zonder_veiligheid_en_zonder_knoppen()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, _) = await wereld.MetDoelAsync(d =>
        {
            d.CijferGeven(3, wereld.Sanne, null, null, wereld.Vandaag.AddDays(-9));
            d.CijferGeven(6, wereld.Sanne, null, null, wereld.Vandaag);
            d.ActieToevoegen(new("Tafelspel bedenken", ActieDoor.Gezin) { Persoon = wereld.Sanne });
        });

        var page = await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}");

        Assert.Equal((200, "Het plan van gezin Voorbeeld"), (page.Status, page.Heading));
        Assert.Contains("Casusregie: Mirjam Bos, Team Noord, 020 555 01 17", page.Texts("p"));
        Assert.Contains("1. Samen aan tafel", page.Texts("h2"));
        Assert.Contains("Sanne: van 3 naar 6 (22 nov)", page.Texts(".el-sub"));
        Assert.Contains("Tafelspel bedenken", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".el-band, form, button.el-check"));
        Assert.Contains("ruim", page.Document.Body!.ClassList);
        var regel = Assert.Single(await wereld.LogAsync("Plan"));
        Assert.Equal((LogSoort.Afgedrukt, plan.Id.Value, wereld.Mirjam.Id), (regel.Soort, regel.ObjectId!.Value, regel.Medewerker!.Value));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_voor_iemand_is_afgeschermd_staat_niet_op_zijn_papier_en_laat_geen_gat()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (plan, geheim) = await wereld.MetDoelAsync();
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await wereld.SaveAsync(
            wereld.NieuwDoel(plan, "Alleen voor ons", 2, ZichtbaarVoor.Medewerkers),
            wereld.NieuwDoel(plan, "Op tijd naar bed", 3),
            Afscherming.Besluiten(
                wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanRecord(geheim.Id), new(wereld.Mirjam.Id, karim.Id, "Het kind vroeg erom.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value);
        var versie = await wereld.VoorleggenAsync();

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var page = await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}");

            Assert.Equal(200, page.Status);
            Assert.Contains("1. Op tijd naar bed", page.Texts("h2"));
            Assert.DoesNotContain("Samen aan tafel", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Alleen voor ons", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(page.Texts("h2"), kop => kop.StartsWith("2.", StringComparison.Ordinal));
        }

        Assert.Equal(versie.Id, Assert.Single(await wereld.LogAsync("PlanVersie")).ObjectId);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wie_voor_iemand_verborgen_is_komt_op_zijn_papier_nergens_voor()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var partner = await host.Data.GezinslidAsync(wereld.Casus, "Radboud", GezinsRol.Ouder, new(1985, 5, 5));
        var (plan, _) = await wereld.MetDoelAsync(d =>
        {
            d.CijferGeven(9, partner.Id, "lekker", null, wereld.Vandaag);
            d.CijferGeven(4, wereld.Elif, null, null, wereld.Vandaag);
            d.ReactieNoteren(partner.Id, "ik kook", null, wereld.Vandaag);
            d.ActieToevoegen(new("Boodschappen halen", ActieDoor.Gezin) { Persoon = partner.Id });
        });
        var samen = wereld.NieuwDoel(plan, "Klussen in de schuur", 2, ZichtbaarVoor.Gezin, wereld.Sanne, partner.Id);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await wereld.SaveAsync(samen, Succes.Noteren(
            plan, "mooi geverfd", wereld.Vandaag, wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Sanne), wereld.Vandaag, SuccesSoort.Compliment, partner.Id).Value);
        var versie = await wereld.VoorleggenAsync();
        await wereld.AntwoordAsync(versie, partner.Id, Antwoord.Eens, "akkoord hoor");
        await wereld.SaveAsync(Afscherming.Besluiten(
            wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanPersoon(partner.Id), new(wereld.Mirjam.Id, karim.Id, "Niet veilig.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value);

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var text = (await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}")).Text;

            Assert.Contains("Samen aan tafel", text, StringComparison.Ordinal);
            foreach (var spoor in (string[])["Radboud", "ik kook", "Boodschappen", "Klussen", "lekker", "akkoord hoor", "geverfd"])
            {
                Assert.DoesNotContain(spoor, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Het_papier_van_een_ouder_zegt_niets_over_zorgen_en_niets_over_een_kind_van_een_ander()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var broer = await host.Data.GezinslidAsync(wereld.Casus, "Noah", GezinsRol.Kind, new(2018, 1, 1));
        var (plan, _) = await wereld.MetDoelAsync();
        await wereld.SaveAsync(
            wereld.NieuwDoel(plan, "Noah en Elif spelen samen", 2, ZichtbaarVoor.Gezin, wereld.Elif, broer.Id),
            ZorgOverVeiligheid.Melden(
                wereld.Casus.Id, new("roerdomp", "roerdomp", wereld.Mirjam.Id, wereld.Vandaag), wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Elif), wereld.Vandaag).Value);
        var versie = await wereld.VoorleggenAsync();

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var text = (await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}")).Text;

            Assert.Contains("Samen aan tafel", text, StringComparison.Ordinal);
            Assert.All(new[] { "spelen samen", "zorg", "eiligheid", "roerdomp" }, spoor => Assert.DoesNotContain(spoor, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_naam_in_vrije_tekst_van_wie_verborgen_is_komt_niet_op_het_papier()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var partner = await host.Data.GezinslidAsync(wereld.Casus, "Radboud", GezinsRol.Ouder, new(1985, 5, 5));
        var (plan, _) = await wereld.MetDoelAsync(d =>
        {
            d.ActieToevoegen(new("Bellen met Radboud", ActieDoor.Gezin) { Persoon = wereld.Sanne });
            d.ActieToevoegen(new("Tafel dekken", ActieDoor.Gezin) { Persoon = wereld.Sanne });
            d.ReactieNoteren(wereld.Elif, "radboud kookt lekker", null, wereld.Vandaag);
        });
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await wereld.SaveAsync(
            wereld.NieuwDoel(plan, "Met Radboud naar buiten", 2),
            Succes.Noteren(plan, "Radboud kwam op tijd", wereld.Vandaag, wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Sanne), wereld.Vandaag).Value,
            Afscherming.Besluiten(
                wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanPersoon(partner.Id), new(wereld.Mirjam.Id, karim.Id, "Niet veilig.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value);
        await wereld.Client.PostAsync($"{wereld.Url}/eigen-kracht", ("Input.Behoefte", "rust in huis"), ("Input.RedenOvergeslagen", "later"));
        var versie = await wereld.VoorleggenAsync();

        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk"])
        {
            var text = (await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}")).Text;

            Assert.Contains("Tafel dekken", text, StringComparison.Ordinal);
            Assert.DoesNotContain("radboud", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("rust in huis", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Geen_enkel_vrij_tekstveld_noemt_op_papier_wie_verborgen_is()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var partner = await host.Data.GezinslidAsync(wereld.Casus, "Radboud", GezinsRol.Ouder, new(1985, 5, 5));
        var (plan, _) = await wereld.MetDoelAsync(d =>
        {
            d.CijferGeven(4, wereld.Elif, "omdat Radboud kookt", null, wereld.Vandaag);
            d.CijferGeven(5, wereld.Sanne, "gaat goed", null, wereld.Vandaag);
            d.ReactieNoteren(wereld.Elif, "en dat Radboud ook mag kiezen", null, wereld.Vandaag);
            d.ActieToevoegen(new("Bellen met Radboud", ActieDoor.Samen));
            d.ActieToevoegen(new("Fietsen", ActieDoor.Samen) { Toelichting = "op Radbouds fiets" });
            d.ActieToevoegen(new("Koken", ActieDoor.Samen) { HoeVaak = "als Radboud er is" });
            d.ActieToevoegen(new("Halen", ActieDoor.Ander) { Naam = "Radboud" });
            d.ActieToevoegen(new("Tafel dekken", ActieDoor.Samen));
        });
        Doel Doel(int volgorde, string titel, string woorden, string deel) => Domain.Plan.Doel.Toevoegen(
            plan, volgorde, new(titel, woorden, wereld.Sanne, deel), wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Sanne, wereld.Elif), wereld.Vandaag).Value;
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await wereld.SaveAsync(
            Doel(2, "Met Radboud naar buiten", "Ik wil naar buiten.", "thuis"),
            Doel(3, "Rust", "Ik wil dat Radboud rust heeft.", "thuis"),
            Doel(4, "Slapen", "Ik wil slapen.", "bij Radboud"),
            Succes.Noteren(plan, "Radboud kwam op tijd", wereld.Vandaag, wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Sanne), wereld.Vandaag).Value);
        await wereld.Client.PostAsync($"{wereld.Url}/eigen-kracht", ("Input.Behoefte", "rust voor Radboud"), ("Input.RedenOvergeslagen", "later"));
        var dag = wereld.Vandaag.AddDays(9);
        await wereld.Client.PostAsync(
            $"{wereld.Url}/terugkijken-plannen",
            ("Input.TerugkijkenOp.Dag", $"{dag.Day}"),
            ("Input.TerugkijkenOp.Maand", $"{dag.Month}"),
            ("Input.TerugkijkenOp.Jaar", $"{dag.Year}"),
            ("Input.TerugkijkenWaar", "bij Radboud"));
        var versie = await wereld.VoorleggenAsync();
        await wereld.AntwoordAsync(versie, wereld.Sanne, Antwoord.NietEens, "Radboud wil dit niet");
        await wereld.AntwoordAsync(versie, wereld.Elif, Antwoord.Eens, "en dat Radboud ook mag kiezen");
        await wereld.Client.PostAsync($"{wereld.Url}/versies/{versie.Id}/vaststellen", ("Input.Reden", "Radboud bedenkt zich"));
        Assert.NotNull((await wereld.PlanAsync()).VanKracht);
        Assert.Contains("Radboud wil dit niet", (await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}")).Text, StringComparison.Ordinal);
        await wereld.SaveAsync(Afscherming.Besluiten(
            wereld.Casus.Gezin.Id, wereld.Sanne, AfschermingDoel.VanPersoon(partner.Id), new(wereld.Mirjam.Id, karim.Id, "Niet veilig.", wereld.Vandaag, wereld.Vandaag.AddDays(30))).Value);

        var casus = $"/casus/{wereld.Casus.Id.Value}";
        foreach (var url in (string[])[$"{wereld.Url}/afdruk", $"{wereld.Url}/versies/{versie.Id}/afdruk", $"{casus}/toestemming/logboek-afdruk"])
        {
            var page = await wereld.Client.GetAsync($"{url}?voor={wereld.Sanne.Value}");

            Assert.Equal(200, page.Status);
            Assert.DoesNotContain("radboud", page.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        }

        var papier = (await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}")).Text;
        Assert.All(new[] { "Tafel dekken", "Slapen", "gaat goed", "niet eens" }, blijft => Assert.Contains(blijft, papier, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_naam_kiest_de_werker_eerst_voor_wie_en_een_vreemde_geeft_niet_gevonden()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var vreemd = await host.Data.PersoonAsync("Vreemd", "Ander");

        Assert.Equal($"{wereld.Url}/afdrukken", (await wereld.Client.GetAsync($"{wereld.Url}/afdruk")).Location);
        var kies = await wereld.Client.GetAsync($"{wereld.Url}/afdrukken");
        Assert.Contains($"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}", kies.Links());
        Assert.DoesNotContain($"{wereld.Url}/afdruk?voor={wereld.Elif.Value}", kies.Links());
        Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={vreemd.Id.Value}")).Status);
    }

    [Fact]
    public async Task Iemand_uit_het_netwerk_krijgt_alleen_de_doelen_die_hem_aangaan()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var oma = await host.Data.GezinslidAsync(wereld.Casus, "Oma", GezinsRol.Netwerk);
        var (plan, _) = await wereld.MetDoelAsync();
        await wereld.SaveAsync(wereld.NieuwDoel(plan, "Woensdag bij oma", 2, ZichtbaarVoor.Gezin, oma.Id));
        await wereld.Client.PostAsync($"{wereld.Url}/eigen-kracht", ("Input.Behoefte", "rust in huis"), ("Input.RedenOvergeslagen", "later"));

        var text = (await wereld.Client.GetAsync($"{wereld.Url}/afdruk?voor={oma.Id.Value}")).Text;

        Assert.Contains("1. Woensdag bij oma", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Samen aan tafel", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rust in huis", text, StringComparison.Ordinal);
    }
}
