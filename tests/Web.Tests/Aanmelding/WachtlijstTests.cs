namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Tests.Casus;
using Eenlijn.Web.Tests.Overzicht;
using Microsoft.EntityFrameworkCore;

/// <summary>The waiting list, what a family that waits is told, its first talk, and to whom it goes.</summary>
public sealed class WachtlijstTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R4-032")]
    public async Task De_wachtlijst_zegt_hoe_lang_hoe_snel_wat_er_over_is_en_wie_het_gezin_ziet()
    {
        var (_, mirjam, karim, client) = await BeginAsync();
        var laat = await host.Data.AanmeldingAsync(mirjam, g => g with { Urgentie = Urgentie.Vandaag, Ernst = Ernst.Ernstig }, "Eerst");
        await host.Data.AanmeldingAsync(mirjam, TestKit.Aanmeldingen.VanSchool);
        await client.SubmitAsync(await client.GetAsync(laat.Url + "/afspraak"), [("Input.Met", $"{karim.Id.Value}"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag.AddDays(2))]);
        host.Klok.Vooruit(1);
        try
        {
            using var later = await host.AsAsync(mirjam);
            var page = await later.GetAsync("/aanmeldingen/wachtlijst");

            Assert.Contains("2 aanmeldingen wachten op iemand · 1 te laat · 1 gezin hoorde nog niets", page.Text, StringComparison.Ordinal);
            Assert.Equal(["Gezin Eerst", "Vraag van intern begeleider van groep 4, zonder naam"], page.Texts("tbody th"));
            var cellen = page.Texts("tbody tr:first-child td");
            Assert.Equal("1 dag", cellen[0]);
            Assert.StartsWith("1 dag te laat", cellen[1], StringComparison.Ordinal);
            Assert.Contains("ernstig", cellen[2], StringComparison.Ordinal);
            Assert.StartsWith("Karim, ", cellen[3], StringComparison.Ordinal);
            Assert.Contains("het gezin weet het nog niet", page.Texts("tbody tr:last-child td")[3], StringComparison.Ordinal);
            await using var db = host.Database.NewContext();
            Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Soort == LogSoort.Gelezen && r.ObjectId == laat.Aanmelding.Id.Value && r.Medewerker == mirjam.Id, Ct));
        }
        finally
        {
            host.Klok.Vooruit(-1);
        }
    }

    [Fact]
    public async Task Filter_en_volgorde_werken_en_een_ander_team_ziet_niets()
    {
        var (_, mirjam, _, _) = await BeginAsync();
        await host.Data.AanmeldingAsync(mirjam, g => g with { Urgentie = Urgentie.Gewoon }, "Gewone");
        host.Klok.Vooruit(1);
        try
        {
            await host.Data.AanmeldingAsync(mirjam, g => g with { Urgentie = Urgentie.Binnen2Werkdagen }, "Snelle");
            using var client = await host.AsAsync(mirjam);
            Assert.Equal(["Gezin Snelle", "Gezin Gewone"], (await client.GetAsync("/aanmeldingen/wachtlijst")).Texts("tbody th"));
            Assert.Equal(["Gezin Gewone", "Gezin Snelle"], (await client.GetAsync("/aanmeldingen/wachtlijst?op=langst")).Texts("tbody th"));
            Assert.Equal(["Gezin Snelle"], (await client.GetAsync("/aanmeldingen/wachtlijst?urgentie=Binnen2Werkdagen")).Texts("tbody th"));
            Assert.Equal(2, (await client.GetAsync("/aanmeldingen/wachtlijst?urgentie=onzin&op=onzin&bladzijde=900")).Texts("tbody th").Count);
            using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid")));
            Assert.Empty((await elders.GetAsync("/aanmeldingen/wachtlijst")).Texts("tbody th"));
            using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team West"), rol: Rol.FunctioneelBeheerder));
            Assert.Equal(403, (await beheer.GetAsync("/aanmeldingen/wachtlijst")).Status);
        }
        finally
        {
            host.Klok.Vooruit(-1);
        }
    }

    [Fact]
    public async Task Wat_het_gezin_hoorde_staat_bij_de_aanmelding_en_komt_op_de_dag_bij_Vandaag()
    {
        var (_, mirjam, karim, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        var page = await client.GetAsync(aanmelding.Url + "/wachten");
        Assert.Equal("Iris", page.FieldValue("Input.Aan"));
        var geweigerd = await client.SubmitAsync(page, [("Input.Wat", "Nog twee weken.")]);
        Assert.Equal((422, "Nog twee weken."), (geweigerd.Status, geweigerd.FieldValue("Input.Wat")));

        var answer = await client.SubmitAsync(page, [("Input.Wat", "Nog twee weken."), ("Input.Wijze", "Telefoon"), ("Input.Tussentijd", "Bel ons gerust."), .. CasusScene.Datum("Input.Volgende", host.Data.Vandaag.AddDays(2))]);

        Assert.Equal(aanmelding.Url, answer.Location);
        Assert.Contains("Nog twee weken.", (await client.GetAsync(aanmelding.Url + "/wachten")).Texts("main li strong"));
        Assert.Contains("hoort weer van jullie", (await client.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Contains("Laat een gezin dat wacht weten hoe het ervoor staat", (await client.GetAsync("/vandaag")).Texts("main strong"));
        using var collega = await host.AsAsync(karim);
        Assert.DoesNotContain("Laat een gezin dat wacht weten hoe het ervoor staat", (await collega.GetAsync("/vandaag")).Texts("main strong"));
        await using var db = host.Database.NewContext();
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(GezinIngelicht) && r.ObjectId == aanmelding.Aanmelding.Id.Value, Ct));
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid")));
        Assert.Equal(404, (await elders.GetAsync(aanmelding.Url + "/wachten")).Status);
        Assert.Equal(404, (await elders.GetAsync(aanmelding.Url + "/afspraak")).Status);
    }

    [Fact]
    [Eis("R4-032")]
    public async Task Toewijzen_toont_de_last_vraagt_een_reden_en_het_eerste_gesprek_gaat_mee_de_casus_in()
    {
        var (team, mirjam, karim, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        var zwaar = await host.Data.CasusAsync(karim, "Ander");
        await using (var db = host.Database.NewContext())
        {
            var casus = await db.Set<Casus>().SingleAsync(c => c.Id == zwaar.Id, Ct);
            casus.ZwaarteInschatten(Zwaarte.Zwaar, karim.Id);
            await db.SaveChangesAsync(Ct);
        }

        await host.Data.SaveAsync(Werkdruksignaal.Geven(karim.Id, team.Id, null, host.Data.Vandaag).Value);
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tess", "Leider", Rol.Teamleider));
        var page = await leider.GetAsync(aanmelding.Url + "/toewijzen");
        Assert.Contains("1 gezin: 1 zwaar · vindt het te veel", page.Text, StringComparison.Ordinal);
        (string Name, string? Value)[] velden =
            [("Input.Regisseur", $"{karim.Id.Value}"), ("Input.Redenen", "kent-gezin"), ("Input.Met", $"{mirjam.Id.Value}"), ("Input.Tijd", "10:30"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag.AddDays(3))];
        var geweigerd = await leider.SubmitAsync(page, velden);
        Assert.Equal("#Input_Toelichting", Assert.Single(geweigerd.ErrorSummary).Href);

        Assert.Equal(302, (await leider.SubmitAsync(page, [.. velden, ("Input.Toelichting", "Mirjam helpt mee.")])).Status);

        await using var nu = host.Database.NewContext();
        var opgepakt = await nu.Set<Aanmelding>().SingleAsync(a => a.Id == aanmelding.Aanmelding.Id, Ct);
        Assert.Equal((karim.Id, "Mirjam helpt mee."), (opgepakt.ToegewezenAan, opgepakt.ToelichtingToewijzing));
        var geopend = await nu.Set<Casus>().SingleAsync(c => c.Aanmelding == aanmelding.Aanmelding.Id, Ct);
        var taak = await nu.Set<Taak>().SingleAsync(t => t.CasusId == geopend.Id, Ct);
        Assert.Equal((mirjam.Id, host.Data.Vandaag.AddDays(3), new TimeOnly(10, 30)), (taak.Voor, taak.Op, taak.Tijd));
        // Who sees the family can open the case, and finds the talk.
        Assert.Equal(200, (await client.GetAsync($"/casus/{geopend.Id.Value}")).Status);
        Assert.Contains("Eerste gesprek met het gezin", (await client.GetAsync("/vandaag")).Texts("main strong"));
        Assert.Contains("kent het gezin al", (await client.GetAsync(aanmelding.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_tegelijk_afspreekt_ziet_wat_een_collega_schreef()
    {
        var (_, mirjam, karim, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        using var ander = await host.AsAsync(karim);
        var page = await client.GetAsync(aanmelding.Url + "/afspraak");
        var dag = CasusScene.Datum("Input.Op", host.Data.Vandaag.AddDays(2));
        Assert.Equal(302, (await ander.SubmitAsync(await ander.GetAsync(aanmelding.Url + "/afspraak"), [("Input.Met", $"{karim.Id.Value}"), .. dag])).Status);

        var answer = await client.SubmitAsync(page, [("Input.Met", $"{mirjam.Id.Value}"), .. dag]);

        Assert.Equal(409, answer.Status);
        Assert.Contains("Karim Said", answer.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await client.SubmitAsync(answer, [])).Status);
    }

    /// <summary>Ten thousand of one organisation, most of them done: neither list goes through them all.</summary>
    [Fact]
    public async Task Bij_tienduizend_aanmeldingen_blijft_de_lijst_een_bladzijde_en_leest_geen_vraag_de_hele_tabel()
    {
        var (_, mirjam, _, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        await ErbijAsync(mirjam, wachtend: 1_000, afgehandeld: 9_000);
        await using var uitleg = new Uitleg(host);

        foreach (var url in new[] { "/aanmeldingen", "/aanmeldingen?toon=opgepakt", "/aanmeldingen/wachtlijst", "/aanmeldingen/wachtlijst?op=langst&bladzijde=3", "/aanmeldingen/wachtlijst?urgentie=Gewoon", aanmelding.Url, "/vandaag" })
        {
            host.Queries.Take();
            var page = await client.GetAsync(url);
            var gevraagd = host.Queries.Take();
            Assert.True(page.Texts("tbody tr").Count <= 25, url);
            foreach (var query in gevraagd)
            {
                Assert.DoesNotContain("aanmelding", await uitleg.HeelAsync(query, Ct, zoalsHetIs: true));
            }
        }
    }

    private async Task ErbijAsync(Medewerker wie, int wachtend, int afgehandeld)
    {
        await using var db = host.Database.NewContext();
        for (var i = 0; i < wachtend + afgehandeld; i++)
        {
            var nieuw = Aanmelding.Noteren(
                wie.Id,
                wie.Lidmaatschappen[0].TeamId,
                new() { EigenWoorden = "Wie helpt?", Instroom = Instroom.Gezin, Initiatief = Initiatief.GezinZelf, Route = "zelf", GezinWeetErvan = WeetErvan.Ja, Urgentie = (Urgentie)(i % 4) },
                host.Data.Nu.AddMinutes(-i)).Value;
            if (i >= wachtend)
            {
                nieuw.Beantwoorden("Het wijkcentrum helpt.", "het gezin", wie.Id, host.Data.Nu.AddMinutes(-i));
            }

            db.Add(nieuw);
        }

        await db.SaveChangesAsync(Ct);
        await db.Database.ExecuteSqlRawAsync("ANALYZE", Ct);
    }

    private async Task<(Team Team, Medewerker Mirjam, Medewerker Karim, PageClient Client)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        return (team, mirjam, await host.Data.MedewerkerAsync(team, "Karim", "Said"), await host.AsAsync(mirjam));
    }
}
