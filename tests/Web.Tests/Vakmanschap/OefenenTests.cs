namespace Eenlijn.Web.Tests.Vakmanschap;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Vakmanschap;
using Microsoft.EntityFrameworkCore;

/// <summary>Practising with invented families, alone or together; no figure moves by it (R0-084, ADR 0026).</summary>
public sealed class OefenenTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R0-084")]
    public async Task Een_medewerker_oefent_alleen_en_leest_zijn_antwoorden_terug()
    {
        var team = await host.Data.TeamAsync();
        using var mirjam = await host.AsAsync(await host.Data.MedewerkerAsync(team));

        var begonnen = await mirjam.PostAsync("/oefenen/casussen/b", []);
        var page = await mirjam.FollowAsync(begonnen);
        Assert.Contains("Netjes nee zeggen", page.Text, StringComparison.Ordinal);
        Assert.Equal(422, (await mirjam.SubmitAsync(page, [("Input.IsKlaar", "true")])).Status);
        var bewaard = await mirjam.SubmitAsync(page, [("Input.Antwoorden[0].Tekst", "Bij het begin zeggen dat praten eerst komt."), ("Input.Besproken", "n1"), ("Input.Meenemen", "Eerder zeggen."), ("Input.IsKlaar", "true")]);

        Assert.Equal("/oefenen", bewaard.Location);
        var terug = await mirjam.GetAsync(begonnen.Location!);
        Assert.Equal("Bij het begin zeggen dat praten eerst komt.", terug.Field("Input.Antwoorden[0].Tekst").TextContent.Trim());
        Assert.Contains(begonnen.Location, (await mirjam.GetAsync("/oefenen")).Links());
        Assert.Equal(404, (await mirjam.GetAsync("/oefenen/casussen/z")).Status);
    }

    [Fact]
    [Eis("R0-084")]
    public async Task Een_groep_schrijft_samen_en_wie_niet_meedoet_leest_niets()
    {
        var team = await host.Data.TeamAsync();
        var collega = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        using var mirjam = await host.AsAsync(await host.Data.MedewerkerAsync(team));
        using var karim = await host.AsAsync(collega);
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Ellen", "Visser", Rol.Teamleider));

        var url = (await mirjam.PostAsync("/oefenen/casussen/d", ("Input.Met", collega.Id.Value.ToString()))).Location!;
        var van = await mirjam.GetAsync(url);
        var bij = await karim.GetAsync(url);
        await mirjam.SubmitAsync(van, [("Input.Antwoorden[0].Tekst", "Nog een keer langsgaan.")]);
        var botst = await karim.SubmitAsync(bij, [("Input.Antwoorden[1].Tekst", "De jeugdbescherming bellen.")]);

        Assert.Equal(409, botst.Status);
        Assert.Contains("Nog een keer langsgaan.", botst.Text, StringComparison.Ordinal);
        Assert.Contains("Het laatst geschreven door Mirjam Bos.", (await karim.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await leider.GetAsync(url)).Status);
    }

    [Fact]
    [Eis("R0-084")]
    public async Task Een_oefening_verandert_geen_enkel_cijfer_lijst_of_dossier()
    {
        var team = await host.Data.TeamAsync();
        var ik = await host.Data.MedewerkerAsync(team);
        await host.Data.CasusAsync(ik, "Echt");
        using var mirjam = await host.AsAsync(ik);
        using var leider = await host.AsAsync(await host.Data.MedewerkerAsync(team, "Ellen", "Visser", Rol.Teamleider));
        var voor = await StandAsync(mirjam, leider);

        foreach (var casus in Oefencasussen.Alle)
        {
            var page = await mirjam.FollowAsync(await mirjam.PostAsync($"/oefenen/casussen/{casus.Code}", []));
            // The notice that it was kept is read once.
            await mirjam.FollowAsync(await mirjam.SubmitAsync(page, [("Input.Antwoorden[0].Tekst", $"Over {casus.Oefengezin} zeg ik: eerst praten."), ("Input.IsKlaar", "true")]));
        }

        Assert.Equal(voor, await StandAsync(mirjam, leider));
        await using var db = host.Database.NewContext();
        Assert.Equal(Oefencasussen.Alle.Count, await db.Set<Oefening>().CountAsync(o => o.BegonnenDoor == ik.Id, Ct));
        // Nothing of a practice points to a person, a family or a case.
        var sleutels = db.Model.GetEntityTypes().Where(t => t.ClrType.Namespace == typeof(Oefening).Namespace).SelectMany(t => t.GetForeignKeys()).Select(k => k.PrincipalEntityType.ClrType).Distinct();
        Assert.Equal([nameof(Medewerker), nameof(Oefening)], sleutels.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Every page with figures or lists, in words, and how many families and cases there are.</summary>
    private async Task<string> StandAsync(PageClient mirjam, PageClient leider)
    {
        List<string> stand = [];
        foreach (var url in new[] { "/vandaag", "/gezinnen", "/aanmeldingen", "/aanmeldingen/wachtlijst", "/preventie", "/terugbellen", "/caseload" })
        {
            var page = await mirjam.GetAsync(url);
            Assert.True(page.Status == 200, $"{url}: {page.Status}");
            stand.Add(page.One("main").TextContent);
        }

        foreach (var url in new[] { "/team", "/team/preventie", "/team/besluiten" })
        {
            stand.Add((await leider.GetAsync(url)).One("main").TextContent);
        }

        await using var db = host.Database.NewContext();
        stand.Add($"{await db.Set<Gezin>().CountAsync(Ct)} {await db.Set<Casus>().CountAsync(Ct)} {await db.Set<Persoon>().CountAsync(Ct)}");
        return string.Join("\n", stand);
    }
}
