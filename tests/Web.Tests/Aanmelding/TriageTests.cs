namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>Triage of a registration, done again, with a colleague who looks along.</summary>
public sealed class TriageTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R4-032", "R4-037")]
    public async Task De_woorden_van_het_gezin_staan_boven_de_triage_en_wat_je_bewaart_staat_bij_de_aanmelding()
    {
        var (mirjam, _, client, aanmelding) = await BeginAsync();
        Assert.Contains("Nog niet gedaan. Schat samen in hoe snel en hoe ernstig het is, en wie het gezin ziet.", (await client.GetAsync(aanmelding.Url)).Texts("p"));
        Assert.Contains("nog geen triage", (await client.GetAsync("/aanmeldingen")).Text, StringComparison.Ordinal);
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");
        Assert.Equal("“Ik wil weer rust in huis.”", page.Texts("main blockquote")[0]);

        var answer = await client.SubmitAsync(page, Velden(mirjam, ("Input.Wens", "Samen eten."), ("Input.Urgentie", "Binnen2Werkdagen"), ("Input.Ernst", "Ernstig")));

        Assert.Equal(aanmelding.Url + "/triage", answer.Location);
        var daarna = await client.FollowAsync(answer);
        Assert.Equal(["“Ik wil weer rust in huis.”", "“Samen eten.”"], daarna.Texts("main blockquote"));
        Assert.Contains("gedrag", daarna.Texts("dd"));
        await using var db = host.Database.NewContext();
        var nu = await db.Set<Aanmelding>().SingleAsync(a => a.Id == aanmelding.Aanmelding.Id, Ct);
        Assert.Equal((Urgentie.Binnen2Werkdagen, Ernst.Ernstig), (nu.Urgentie, nu.Ernst));
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(TriageGedaan) && r.Medewerker == mirjam.Id, Ct));
        Assert.Contains(await LijstAsync(client), t => t.Contains("Mirjam Bos ziet het gezin op", StringComparison.Ordinal));
        // How soon and how serious is no field of the registration any more.
        Assert.Empty((await client.GetAsync(aanmelding.Url + "/aanvullen")).Document.QuerySelectorAll("[name='Input.Urgentie']:not([type=hidden])"));
    }

    [Fact]
    [Eis("R4-034")]
    public async Task Zonder_lvb_en_zonder_wie_het_gezin_ziet_wordt_niets_bewaard_en_blijft_staan_wat_je_typte()
    {
        var (mirjam, _, client, aanmelding) = await BeginAsync();
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");

        var answer = await client.SubmitAsync(page, Velden(mirjam, ("Input.Wens", "Rust."), ("Input.LvbKind", null), ("Input.LvbOuder", null), ("Input.GezienDoor", "")));

        Assert.Equal(422, answer.Status);
        Assert.Contains("Kies wie het gezin ziet.", answer.ErrorSummary.Select(e => e.Text));
        Assert.Equal(3, answer.ErrorSummary.Count(e => e.Href is "#Input_LvbKind" or "#Input_LvbOuder" or "#Input_GezienDoor"));
        Assert.Equal("Rust.", answer.FieldValue("Input.Wens"));
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<Triage>().AnyAsync(t => t.AanmeldingId == aanmelding.Aanmelding.Id, Ct));
    }

    [Fact]
    public async Task Uitsluiten_wordt_geweigerd_met_de_reden_en_mag_wel_met_een_postmaster_in_een_wettelijk_register()
    {
        var (mirjam, _, client, aanmelding) = await BeginAsync();
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");

        var geweigerd = await client.SubmitAsync(page, Velden(mirjam, ("Input.PsychiatrieUitgesloten", "true")));
        Assert.Equal(422, geweigerd.Status);
        Assert.StartsWith("Dit uitsluiten mag alleen wie een postmaster heeft", Assert.Single(geweigerd.ErrorSummary).Text, StringComparison.Ordinal);

        var profiel = Vakprofiel.Van(mirjam.Id);
        profiel.Wijzigen(new() { Niveau = Opleidingsniveau.PostWo });
        profiel.RegistratieToevoegen("big-3", "19012345", "gz-psycholoog", host.Data.Vandaag.AddYears(-1), host.Data.Vandaag.AddYears(1), host.Data.Vandaag);
        await host.Data.SaveAsync(profiel);
        Assert.Equal(302, (await client.SubmitAsync(page, Velden(mirjam, ("Input.PsychiatrieUitgesloten", "true")))).Status);
    }

    [Fact]
    [Eis("R4-039")]
    public async Task Een_nieuwe_triage_laat_de_oude_lezen_zoals_ze_was_en_vraagt_waarom()
    {
        var (mirjam, _, client, aanmelding) = await BeginAsync();
        await client.SubmitAsync(await client.GetAsync(aanmelding.Url + "/triage/nieuw"), Velden(mirjam, ("Input.Ernst", "Licht")));
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");

        Assert.Equal("Schrijf kort waarom je opnieuw kijkt.", Assert.Single((await client.SubmitAsync(page, [("Input.Ernst", "ZeerErnstig")])).ErrorSummary).Text);
        var answer = await client.FollowAsync(await client.SubmitAsync(page, [("Input.Ernst", "ZeerErnstig"), ("Input.RedenOpnieuw", "school belde")]));

        Assert.Contains("zeer ernstig", answer.Texts("dd"));
        Assert.Contains("licht", answer.Texts("details dd"));
        Assert.Contains("school belde", answer.Texts("dd"));
    }

    [Fact]
    public async Task Deden_twee_collegas_tegelijk_triage_dan_ziet_de_tweede_wat_er_staat()
    {
        var (mirjam, karim, client, aanmelding) = await BeginAsync();
        using var ander = await host.AsAsync(karim);
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");
        var eerst = await ander.SubmitAsync(await ander.GetAsync(aanmelding.Url + "/triage/nieuw"), Velden(karim, ("Input.Ernst", "Licht")));
        Assert.Equal(302, eerst.Status);

        var answer = await client.SubmitAsync(page, Velden(mirjam, ("Input.Ernst", "ZeerErnstig")));

        Assert.Equal(409, answer.Status);
        Assert.Contains("licht", answer.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await client.SubmitAsync(answer, [("Input.RedenOpnieuw", "het is erger")])).Status);
        await using var db = host.Database.NewContext();
        Assert.Equal([Ernst.Licht, Ernst.ZeerErnstig], await db.Set<Triage>().Where(t => t.AanmeldingId == aanmelding.Aanmelding.Id).OrderBy(t => t.Volgnummer).Select(t => t.Ernst).ToListAsync(Ct));
    }

    [Fact]
    public async Task Een_triage_die_twee_keer_wordt_verstuurd_telt_een_keer()
    {
        var (mirjam, _, client, aanmelding) = await BeginAsync();
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");

        for (var keer = 0; keer < 2; keer++)
        {
            Assert.Equal(302, (await client.SubmitAsync(page, Velden(mirjam))).Status);
        }

        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<Triage>().CountAsync(t => t.AanmeldingId == aanmelding.Aanmelding.Id, Ct));
    }

    [Fact]
    [Eis("R4-035", "R4-036")]
    public async Task Een_collega_ziet_de_vraag_aan_hem_en_zijn_antwoord_staat_bij_de_triage()
    {
        var (mirjam, karim, client, aanmelding) = await BeginAsync();
        var page = await client.GetAsync(aanmelding.Url + "/triage/nieuw");
        Assert.Equal(422, (await client.SubmitAsync(page, Velden(mirjam, ("Input.NietPluis", "true")))).Status);
        await client.SubmitAsync(page, Velden(mirjam, ("Input.NietPluis", "true"), ("Input.VraagAan", $"{karim.Id.Value}"), ("Input.Vraag", "Kijk je mee naar het slapen?")));
        using var collega = await host.AsAsync(karim);
        Assert.Contains("vraag aan jou", (await collega.GetAsync("/aanmeldingen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vraag aan jou", (await client.GetAsync("/aanmeldingen")).Text, StringComparison.Ordinal);
        var triage = await collega.GetAsync(aanmelding.Url + "/triage");

        Assert.Equal(422, (await collega.SubmitAsync(triage, [("Input.Antwoord", " ")], "Antwoord bewaren")).Status);
        var answer = await collega.FollowAsync(await collega.SubmitAsync(triage, [("Input.Antwoord", "Ik denk aan angst.")], "Antwoord bewaren"));

        Assert.Contains("Ik denk aan angst.", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vraag aan jou", (await collega.GetAsync("/aanmeldingen")).Text, StringComparison.Ordinal);
        var nog = await client.FollowAsync(await client.SubmitAsync(
            await client.GetAsync(aanmelding.Url + "/triage"), [("Input.VraagAan", $"{karim.Id.Value}"), ("Input.Vraag", "En de school?")], "Vraag stellen"));
        Assert.Contains("En de school?", nog.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_de_aanmelding_niet_mag_lezen_vindt_geen_triage()
    {
        var (_, _, _, aanmelding) = await BeginAsync();
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid")));
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team West"), rol: Rol.FunctioneelBeheerder));

        foreach (var pad in new[] { "/triage", "/triage/nieuw" })
        {
            Assert.Equal(404, (await elders.GetAsync(aanmelding.Url + pad)).Status);
            Assert.Equal(403, (await beheer.GetAsync(aanmelding.Url + pad)).Status);
        }
    }

    private static async Task<IReadOnlyList<string>> LijstAsync(PageClient client) => (await client.GetAsync("/aanmeldingen")).Texts(".el-rows .el-sub");

    private (string Name, string? Value)[] Velden(Medewerker wie, params (string Name, string? Value)[] anders)
    {
        var dag = host.Data.Vandaag.AddDays(3);
        (string Name, string? Value)[] velden =
        [
            ("Input.Urgentie", "Binnen2Weken"), ("Input.Ernst", "Matig"), ("Input.Problemen", "gedrag"), ("Input.Stoornis", "Nee"), ("Input.LvbKind", "Onbekend"),
            ("Input.LvbOuder", "Nee"), ("Input.GezienDoor", $"{wie.Id.Value}"),
            ("Input.GezienOp.Dag", $"{dag.Day}"), ("Input.GezienOp.Maand", $"{dag.Month}"), ("Input.GezienOp.Jaar", $"{dag.Year}"),
        ];
        return [.. velden.Where(v => anders.All(a => a.Name != v.Name)), .. anders];
    }

    private async Task<(Medewerker Mirjam, Medewerker Karim, PageClient Client, TestAanmelding Aanmelding)> BeginAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        return (mirjam, karim, await host.AsAsync(mirjam), await host.Data.AanmeldingAsync(mirjam));
    }
}
