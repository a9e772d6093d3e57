namespace Eenlijn.Web.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>Questions without a name: note, answer, follow, and into a registration only with the family's agreement.</summary>
public sealed class ConsultTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R0-035", "R0-036", "R4-021")]
    public async Task Een_anonieme_vraag_telt_mee_en_een_herkenbare_tekst_vraagt_eerst_een_reden()
    {
        var (mirjam, client) = await BeginAsync();
        var page = await client.GetAsync("/anonieme-vragen/nieuw");
        Assert.Empty(page.Document.QuerySelectorAll("[name*='Naam'], [name*='Bsn'], [name*='Geboren'], [name*='Adres'], [name='Input.RedenTochBewaren']"));

        var geweigerd = await client.SubmitAsync(page, Velden(("Input.Vraag", "Het gaat om gezin Bakker.")));
        Assert.Equal((422, "#Input_RedenTochBewaren"), (geweigerd.Status, Assert.Single(geweigerd.ErrorSummary).Href));
        Assert.Equal("Het gaat om gezin Bakker.", geweigerd.FieldValue("Input.Vraag"));
        var answer = await client.SubmitAsync(geweigerd, [("Input.Vraag", "Een kind van 8 slaapt in de klas.")]);

        Assert.Equal(302, answer.Status);
        var lijst = await client.GetAsync("/anonieme-vragen");
        Assert.Contains("Dit jaar: 1 vragen, 20 minuten", lijst.Text.Replace("1 vraag,", "1 vragen,", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["zonder organisatie", "1", "20"], lijst.Texts("tbody tr > *"));
        await using var db = host.Database.NewContext();
        Assert.Equal(1, await db.Set<AnoniemConsult>().CountAsync(c => c.Medewerker == mirjam.Id, Ct));
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Gebeurtenis == nameof(ConsultGenoteerd) && r.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    public async Task Bij_gevaar_nu_wijst_de_bladzijde_de_weg_en_bewaart_niets()
    {
        var (mirjam, client) = await BeginAsync();

        var answer = await client.SubmitAsync(await client.GetAsync("/anonieme-vragen/nieuw"), Velden(("Input.GevaarNu", "true")));

        Assert.Equal(422, answer.Status);
        Assert.Contains("Bel 112. Of bel Veilig Thuis: 0800 2000, dag en nacht.", answer.Text, StringComparison.Ordinal);
        await using var db = host.Database.NewContext();
        Assert.False(await db.Set<AnoniemConsult>().AnyAsync(c => c.Medewerker == mirjam.Id, Ct));
    }

    [Fact]
    [Eis("R1-018", "R4-021")]
    public async Task Advies_wie_wat_doet_een_antwoord_van_een_ander_en_de_afloop_komen_erbij()
    {
        var (_, client) = await BeginAsync();
        var dag = host.Data.Vandaag.AddDays(2);
        var url = (await client.SubmitAsync(
            await client.GetAsync("/anonieme-vragen/nieuw"),
            Velden([("Input.Advies", ""), ("Input.Acties[0].Wie", "de leerkracht"), ("Input.Acties[0].Wat", "praat met de ouders"), .. CasusScene.Datum("Input.Acties[0].Voor", dag)]))).Location!;
        Assert.Contains("Anonieme vraag van leerkracht van groep 5", (await client.GetAsync("/vandaag")).Texts("main strong"));
        Assert.Contains("advies moet nog komen", (await client.GetAsync("/anonieme-vragen")).Text, StringComparison.Ordinal);

        await DoeAsync("Advies bewaren", ("Input.Advies", "Praat eerst met de ouders."));
        Assert.Equal(url, (await client.SubmitAsync(await client.GetAsync(url), [], form: "form[action*='Actie']")).Location);
        await DoeAsync("Vraag bewaren", [("Input.Soort", "AnderTeam"), ("Input.Aan", "Team Zuid"), ("Input.Vraag", "Wat werkt er?"), .. CasusScene.Datum("Input.Voor", dag)]);
        await DoeAsync("Antwoord bewaren", [("Input.Antwoord", "Een dagritme."), .. CasusScene.Datum("Input.Op", host.Data.Vandaag)]);
        var page = await DoeAsync("Bewaren", ("Input.Afloop", "De ouders willen hulp."));

        foreach (var tekst in new[] { "Praat eerst met de ouders.", "Een dagritme.", "De ouders willen hulp." })
        {
            Assert.Contains(tekst, page.Texts(".el-plain"));
        }

        Assert.Contains("gedaan op", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anonieme vraag van leerkracht van groep 5", (await client.GetAsync("/vandaag")).Texts("main strong"));

        async Task<PageResponse> DoeAsync(string knop, params (string Name, string? Value)[] velden)
        {
            var answer = await client.SubmitAsync(await client.GetAsync(url), velden, knop);
            Assert.Equal((302, url), (answer.Status, answer.Location));
            return await client.GetAsync(url);
        }
    }

    [Fact]
    [Eis("R0-037")]
    public async Task Alleen_met_akkoord_van_het_gezin_wordt_het_een_aanmelding_met_wat_al_bekend_is()
    {
        var (_, client) = await BeginAsync();
        var url = (await client.SubmitAsync(await client.GetAsync("/anonieme-vragen/nieuw"), Velden())).Location!;
        var id = url[(url.LastIndexOf('/') + 1)..];
        Assert.Equal(404, (await client.GetAsync($"/aanmeldingen/nieuw/{id}")).Status);
        var zonder = await client.SubmitAsync(await client.GetAsync(url), [("Input.AkkoordVan", "moeder")], "Verder");
        Assert.Equal((422, "#Input_Akkoord"), (zonder.Status, Assert.Single(zonder.ErrorSummary).Href));

        var verder = await client.SubmitAsync(await client.GetAsync(url), [("Input.Akkoord", "true"), ("Input.AkkoordVan", "moeder")], "Verder");
        Assert.Equal($"/aanmeldingen/nieuw/{id}", verder.Location);
        var form = await client.GetAsync(verder.Location!);
        Assert.Equal("Een kind van 8 slaapt in de klas.", form.FieldValue("Input.BeeldVanPartner"));
        var bewaard = await client.SubmitAsync(form, [("Input.Route", "leerkracht"), ("Input.Motivatie", "Open")], "Aanmelding bewaren");

        Assert.Equal(302, bewaard.Status);
        var consult = await client.GetAsync(url);
        Assert.Contains(bewaard.Location!, consult.Links());
        Assert.Contains("moeder vond dat goed", consult.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync($"/aanmeldingen/nieuw/{id}")).Status);
    }

    [Fact]
    [Eis("R0-037")]
    public async Task Bij_een_aanmelding_die_wacht_kan_het_ook_en_van_een_ander_team_niet()
    {
        var (mirjam, client) = await BeginAsync();
        var aanmelding = await host.Data.AanmeldingAsync(mirjam);
        using var elders = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team Zuid"), "Wies", "Buiten"));
        var url = (await client.SubmitAsync(await client.GetAsync("/anonieme-vragen/nieuw"), Velden())).Location!;
        Assert.Equal(404, (await elders.GetAsync(url)).Status);
        var vanElders = (await elders.SubmitAsync(await elders.GetAsync("/anonieme-vragen/nieuw"), Velden())).Location!;
        (string Name, string? Value)[] koppel = [("Input.Akkoord", "true"), ("Input.AkkoordVan", "moeder"), ("Input.Aanmelding", $"{aanmelding.Aanmelding.Id.Value}")];
        Assert.Equal(422, (await elders.SubmitAsync(await elders.GetAsync(vanElders), koppel, "Verder")).Status);

        Assert.Equal(url, (await client.SubmitAsync(await client.GetAsync(url), koppel, "Verder")).Location);

        await using var db = host.Database.NewContext();
        Assert.Equal([aanmelding.Aanmelding.Id], await db.Set<AnoniemConsult>().Where(c => c.AanmeldingId != null && c.Medewerker == mirjam.Id).Select(c => c.AanmeldingId!.Value).ToListAsync(Ct));
        using var beheer = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync("Team West"), "Bea", "Heer", Rol.FunctioneelBeheerder));
        Assert.Equal(403, (await beheer.GetAsync("/anonieme-vragen")).Status);
    }

    private (string Name, string? Value)[] Velden(params (string Name, string? Value)[] anders)
    {
        (string Name, string? Value)[] velden =
        [
            ("Input.GevaarNu", "false"), ("Input.Vrager", "leerkracht van groep 5"), ("Input.GezinErbij", "false"), ("Input.Vraag", "Een kind van 8 slaapt in de klas."),
            ("Input.Advies", "Vraag hoe het thuis gaat."), ("Input.Minuten", "20"), .. CasusScene.Datum("Input.Op", host.Data.Vandaag),
        ];
        return [.. velden.Where(v => anders.All(a => a.Name != v.Name)), .. anders];
    }

    private async Task<(Medewerker Mirjam, PageClient Client)> BeginAsync()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        return (mirjam, await host.AsAsync(mirjam));
    }
}
