namespace Eenlijn.Web.Tests.Toestemming;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Tests.Veiligheid;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Asking and noting consent as a worker does it (K5, moment 8).</summary>
public sealed class ToestemmingVragenTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R2-100", "R1-108", "R2-101")]
    public async Task Aan_de_telefoon_is_een_formulier_genoeg_en_twee_keer_versturen_vraagt_een_keer()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var school = await host.Data.OrganisatieAsync("De Klimop", Domain.Autorisatie.OrganisatieSoort.Basisschool);
        var form = await scene.Client.GetAsync(Url(scene, "vragen"));
        Assert.Equal("22-2-2027", $"{form.FieldValue("Input.Tot.Dag")}-{form.FieldValue("Input.Tot.Maand")}-{form.FieldValue("Input.Tot.Jaar")}");

        var klaar = await scene.Client.SubmitAsync(form, [.. Velden($"o:{school.Id.Value}"), ("Input.Ja", Moeder(scene))]);
        await scene.Client.SubmitAsync(form, [.. Velden($"o:{school.Id.Value}"), ("Input.Ja", Moeder(scene))]);

        var vraag = Assert.Single(await VragenAsync(scene));
        Assert.Equal(Url(scene, vraag.Id.Value.ToString()), klaar.Location);
        Assert.Equal((school.Id, "DelenMetSchool", AntwoordUitkomst.Gegeven, AntwoordWijze.Mondeling), (vraag.Organisatie!.Value, vraag.Voor.ToString(), Assert.Single(vraag.Antwoorden).Uitkomst, vraag.Antwoorden[0].Wijze!.Value));
        Assert.Contains("ToestemmingGevraagd", await scene.LogAsync());
        var page = await scene.Client.GetAsync(klaar.Location!);
        Assert.Contains("Ik wil graag met De Klimop praten over Elif.", page.One("#vraagzin").TextContent, StringComparison.Ordinal);
        Assert.Contains("Jeugdwet 7.3.11 lid 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ik wil graag met De Klimop praten over Elif.", (await scene.Client.GetAsync($"{klaar.Location}/afdruk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_leeg_formulier_noemt_wat_nodig_is_en_bewaart_niets()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);

        var leeg = await scene.Client.PostAsync(Url(scene, "vragen"), ("Input.OverWie", null), ("Input.Doel", ""), ("Input.Voor", "DelenMetSchool"), ("Input.Tot.Dag", ""), ("Input.Tot.Maand", ""), ("Input.Tot.Jaar", ""));
        var vreemd = await scene.Client.PostAsync(Url(scene, "vragen"), [.. Velden("o:" + Guid.CreateVersion7())]);
        var zonder = await scene.Client.PostAsync(Url(scene, "vragen"), ("Input.Voor", "OverlegAnoniem"), ("Input.OverWie", scene.Kind), ("Input.Doel", "advies"));

        Assert.Equal(422, leeg.Status);
        Assert.All(["#Input_Aan", "#Input_Inhoud", "#Input_Doel", "#Input_Tot_Dag", "#Input_OverWie"], veld => Assert.Contains(leeg.ErrorSummary, e => e.Href == veld));
        Assert.Equal((422, "#Input_Aan"), (vreemd.Status, Assert.Single(vreemd.ErrorSummary).Href));
        Assert.Equal((422, "#Input_Voor"), (zonder.Status, Assert.Single(zonder.ErrorSummary).Href));
        Assert.Empty(await VragenAsync(scene));
    }

    [Fact]
    [Eis("R0-029", "R0-030", "R1-110")]
    public async Task Weigert_een_ouder_dan_ziet_iedereen_dat_staat_het_delen_dicht_en_kunnen_er_partijen_ontbreken()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var (noor, vraag) = await DertienAsync(scene);
        var (zelf, moeder) = (Antwoord(vraag, noor), Antwoord(vraag, scene.Casus.Moeder));
        var overzicht = await scene.Client.GetAsync(Url(scene));
        Assert.Contains(overzicht.Texts("#open li"), r => r.StartsWith("Noor (voor zichzelf)", StringComparison.Ordinal));
        Assert.Contains(overzicht.Texts("#open li"), r => r.StartsWith("Sanne (heeft gezag)", StringComparison.Ordinal) && r.Contains("Jeugdwet 7.3.11 lid 1 en 7.3.4 lid 2", StringComparison.Ordinal));
        Assert.DoesNotContain("Er kunnen partijen zijn", (await scene.Client.GetAsync($"/casus/{scene.Casus.Id.Value}/betrokkenen")).Text, StringComparison.Ordinal);

        await scene.Client.PostAsync(Url(scene, $"{vraag.Id.Value}/antwoorden/{zelf}"), ("Input.Ja", "true"));
        var half = await scene.Client.PostAsync(Url(scene, $"{vraag.Id.Value}/antwoorden/{moeder}"), ("Input.Ja", "false"), ("Input.Bezwaren", "School praat te veel."));
        Assert.Equal((422, "#Input_Poging", "School praat te veel."), (half.Status, Assert.Single(half.ErrorSummary).Href, half.FieldValue("Input.Bezwaren")));
        await scene.Client.PostAsync(Url(scene, $"{vraag.Id.Value}/antwoorden/{moeder}"), ("Input.Ja", "false"), ("Input.Bezwaren", "School praat te veel."), ("Input.Poging", "Aangeboden dat zij meeleest."));

        var page = await scene.Client.GetAsync(Url(scene, vraag.Id.Value.ToString()));
        Assert.All(["Dit gebeurt niet", "Zij zijn het niet eens", "School praat te veel.", "Aangeboden dat zij meeleest."], t => Assert.Contains(t, page.Text, StringComparison.Ordinal));
        Assert.Contains("Er kunnen partijen zijn die je niet ziet", (await scene.Client.GetAsync($"/casus/{scene.Casus.Id.Value}/betrokkenen")).Text, StringComparison.Ordinal);
        Assert.False((await MagAsync(scene, noor)).Mag);

        Assert.Equal(302, (await scene.Client.PostAsync(Url(scene, $"{vraag.Id.Value}/volharden/{noor.Id.Value}"), ("Input.Uitleg", "Na een week nog steeds."))).Status);
        Assert.True((await MagAsync(scene, noor)).Mag);
        Assert.Contains("JongereVolhardde", await scene.LogAsync());
    }

    [Fact]
    [Eis("R2-100")]
    public async Task Intrekken_legt_uit_wat_er_gebeurt_en_een_verouderd_formulier_overschrijft_niets()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var (noor, vraag) = await DertienAsync(scene);
        var url = Url(scene, $"{vraag.Id.Value}/antwoorden/{Antwoord(vraag, noor)}");
        var oud = await scene.Client.GetAsync(url);
        await scene.Client.PostAsync(url, ("Input.Ja", "true"));
        var form = await scene.Client.GetAsync($"{url}/intrekken");
        Assert.Contains("Wat al gedeeld of gedaan is, kun je niet terughalen.", form.One(".el-confirm").TextContent, StringComparison.Ordinal);

        Assert.Equal(302, (await scene.Client.SubmitAsync(form, [("Input.GevolgUitgelegd", "true")])).Status);
        Assert.Equal(409, (await scene.Client.SubmitAsync(oud, [("Input.Ja", "true")])).Status);

        var nu = Assert.Single(await VragenAsync(scene));
        Assert.Equal((AntwoordUitkomst.Ingetrokken, MomentSoort.IngetrokkenEnUitgelegd), (nu.Antwoorden.Single(a => a.Persoon == noor.Id).Uitkomst, nu.Momenten[^1].Soort));
        Assert.Equal(Url(scene, vraag.Id.Value.ToString()), (await scene.Client.GetAsync($"{url}/intrekken")).Location);
    }

    [Fact]
    [Eis("R1-109")]
    public async Task Wie_niet_wil_dat_er_iets_wordt_opgeschreven_krijgt_gewoon_hulp()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var klaar = await scene.Client.PostAsync(Url(scene, "vragen"), ("Input.Voor", "Registratie"), ("Input.OverWie", scene.Kind), ("Input.Doel", "om te weten wat we afspraken"), ("Input.Aan", ""));
        var vraag = Assert.Single(await VragenAsync(scene));

        await scene.Client.PostAsync($"{klaar.Location}/antwoorden/{vraag.Antwoorden[0].Id}", ("Input.Ja", "false"), ("Input.Bezwaren", "niets op papier"), ("Input.Poging", "laten zien wat er staat"));

        Assert.Contains("De hulp gaat gewoon door", (await scene.Client.GetAsync(klaar.Location!)).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await scene.Client.GetAsync($"/casus/{scene.Casus.Id.Value}/contact-noteren")).Status);
    }

    [Fact]
    [Eis("R4-107")]
    public async Task Bij_voogdij_van_een_instelling_antwoordt_de_instelling()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        await host.Data.SaveAsync(Maatregel.Vastleggen(new(scene.Casus.Kind.Id, MaatregelSoort.Voogdij, scene.Vandaag.AddDays(-9)) { AndereUitvoerder = "GI Voorbeeld" }, scene.Vandaag).Value);

        await scene.Client.PostAsync(Url(scene, "vragen"), [.. Velden(""), ("Input.AanNaam", "de mentor"), ("Input.OverWie", scene.Kind)]);

        Assert.Contains((await scene.Client.GetAsync(Url(scene))).Texts("#open li"), r => r.StartsWith("GI Voorbeeld (voogd)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_antwoord_over_meer_kinderen_wordt_een_keer_genoteerd()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var (noor, _) = await DertienAsync(scene);
        var klaar = await scene.Client.PostAsync(Url(scene, "vragen"), [.. Velden(""), ("Input.AanNaam", "de mentor"), ("Input.OverWie", scene.Kind), ("Input.OverWie", noor.Id.Value.ToString())]);
        var vraag = (await VragenAsync(scene)).Single(v => v.OverWie.Count == 2);
        var moeder = vraag.Antwoorden.Where(a => a.Persoon == scene.Casus.Moeder.Id).ToList();
        var form = await scene.Client.GetAsync($"{klaar.Location}/antwoorden/{moeder[0].Id}");

        Assert.Equal(422, (await scene.Client.SubmitAsync(form, [("Input.Ja", "true"), ("Input.Ook", Guid.CreateVersion7().ToString())])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(form, [("Input.Ja", "true")])).Status);

        Assert.Equal(2, moeder.Count);
        Assert.All((await VragenAsync(scene)).Single(v => v.OverWie.Count == 2).Antwoorden.Where(a => a.Persoon == scene.Casus.Moeder.Id), a => Assert.Equal(AntwoordUitkomst.Gegeven, a.Uitkomst));
    }

    [Fact]
    [Eis("R0-005")]
    public async Task Dat_de_geheimhouding_is_uitgelegd_staat_per_persoon_met_dag_en_wie()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var leeg = await scene.Client.PostAsync(Url(scene, "geheimhouding-uitleggen"), ("Input.Toelichting", "met tolk"));
        Assert.Equal((422, "#Input_AanWie"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));

        Assert.Equal(302, (await scene.Client.PostAsync(Url(scene, "geheimhouding-uitleggen"), ("Input.AanWie", Moeder(scene)))).Status);

        var rijen = (await scene.Client.GetAsync(Url(scene))).Texts("#geheimhouding li");
        Assert.Contains(rijen, r => r.StartsWith("Sanne", StringComparison.Ordinal) && r.Contains("22 november 2026 door Mirjam Bos", StringComparison.Ordinal));
        Assert.Contains(rijen, r => r.StartsWith("Elif", StringComparison.Ordinal) && r.Contains("nog niet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_besluit_dat_iemand_het_niet_kan_afwegen_verandert_wie_er_antwoordt_tot_het_is_beeindigd()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var (noor, vraag) = await DertienAsync(scene);
        var leeg = await scene.Client.PostAsync(Url(scene, "niet-in-staat"), ("Input.Persoon", noor.Id.Value.ToString()), ("Input.TerZake", ""), ("Input.Reden", ""));
        Assert.Equal((422, 6), (leeg.Status, leeg.ErrorSummary.Count));

        var klaar = await scene.Client.PostAsync(
            Url(scene, "niet-in-staat"),
            [
                ("Input.Persoon", noor.Id.Value.ToString()), ("Input.Regime", "Delen"), ("Input.TerZake", "of school mag meedenken"), ("Input.Reden", "Begrijpt de vraag niet."),
                ("Input.Collega", scene.Karim.Id.Value.ToString()), ("Input.Vertegenwoordiger", "OudersMetGezag"), .. VeiligheidScene.Datum("Input.HerzienOp", scene.Vandaag.AddDays(30)),
            ]);

        Assert.Equal($"{Url(scene)}#niet-in-staat", klaar.Location);
        Assert.DoesNotContain((await scene.Client.GetAsync(Url(scene))).Texts("#open li"), r => r.StartsWith("Noor", StringComparison.Ordinal));
        var einde = (await scene.Client.GetAsync(Url(scene))).Links().Single(l => l.EndsWith("/beeindigen", StringComparison.Ordinal));
        Assert.Equal(422, (await scene.Client.PostAsync(einde, ("Input.RedenEinde", ""))).Status);
        Assert.Equal(302, (await scene.Client.PostAsync(einde, ("Input.RedenEinde", "Kan het nu uitleggen."))).Status);
        Assert.Contains((await scene.Client.GetAsync(Url(scene))).Texts("#open li"), r => r.StartsWith("Noor", StringComparison.Ordinal));
        Assert.Single(await VragenAsync(scene), v => v.Id == vraag.Id);
    }

    [Fact]
    public async Task Een_vraag_van_een_ander_gezin_is_er_niet()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        using var ander = await VeiligheidScene.CreateAsync(host);
        var (noor, vraag) = await DertienAsync(ander);
        foreach (var pad in new[] { "", "/afdruk", $"/antwoorden/{Antwoord(vraag, noor)}", $"/antwoorden/{Antwoord(vraag, noor)}/intrekken", $"/volharden/{noor.Id.Value}" })
        {
            Assert.Equal(404, (await scene.Client.GetAsync(Url(scene, vraag.Id.Value + pad))).Status);
        }
    }

    [Fact]
    public async Task Het_gezin_ziet_zijn_eigen_toestemmingen_maar_niet_wat_de_ander_erbij_zei()
    {
        using var scene = await VeiligheidScene.CreateAsync(host);
        var (noor, vraag) = await DertienAsync(scene);
        await scene.Client.PostAsync(Url(scene, $"{vraag.Id.Value}/antwoorden/{Antwoord(vraag, scene.Casus.Moeder)}"), ("Input.Ja", "false"), ("Input.Bezwaren", "School praat te veel."), ("Input.Poging", "gepraat"));

        await using var scope = host.Data.As(scene.Mirjam);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(scene.Casus.Id, Ct);
        var moeder = Assert.Single(await (await dossier!.AlsAsync(scene.Casus.Moeder.Id, Ct))!.ToestemmingKaartenAsync(Ct));
        var kind = Assert.Single(await (await dossier.AlsAsync(noor.Id, Ct))!.ToestemmingKaartenAsync(Ct));

        Assert.Equal("School praat te veel.", Assert.Single(moeder.Momenten).Tekst);
        Assert.Empty(kind.Momenten);
        Assert.Empty(await (await dossier.AlsAsync(scene.Casus.Kind.Id, Ct))!.ToestemmingKaartenAsync(Ct));
    }

    [Fact]
    public async Task De_regels_zijn_te_proberen_door_wie_is_ingelogd_en_er_wordt_niets_bewaard()
    {
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: Domain.Autorisatie.Rol.Privacyfunctionaris));
        var begin = await client.GetAsync("/regels");
        Assert.Equal((200, "Wie beslist?"), (begin.Status, begin.Heading));
        Assert.Contains("Kind antwoordt (voor zichzelf)", begin.One("#antwoord").TextContent, StringComparison.Ordinal);

        var meer = await client.SubmitAsync(begin, [("Input.Voor", "DelenMetSchool")], button: "+ Persoon");
        var over = await client.SubmitAsync(begin, [("Input.Voor", "VeiligThuis")]);
        var fout = await client.SubmitAsync(begin, [("Input.Personen[0].Geboren.Maand", "13")]);

        Assert.Contains("Persoon 4", meer.Texts("h2"));
        Assert.Contains("Er is geen toestemming nodig.", over.One("#antwoord").TextContent, StringComparison.Ordinal);
        Assert.Contains("regel veilig-thuis", over.One("#antwoord").TextContent, StringComparison.Ordinal);
        Assert.Equal((422, "#Input_Personen_0__Geboren_Dag"), (fout.Status, fout.ErrorSummary[0].Href));
    }

    private static string Url(VeiligheidScene scene, string? pad = null) => $"/casus/{scene.Casus.Id.Value}/toestemming{(pad is null ? "" : $"/{pad}")}";

    private static string Moeder(VeiligheidScene scene) => scene.Casus.Moeder.Id.Value.ToString();

    private static Guid Antwoord(Toestemmingsvraag vraag, Persoon wie) => vraag.Antwoorden.Single(a => a.Persoon == wie.Id).Id;

    private static (string Name, string? Value)[] Velden(string aan) =>
        [("Input.Voor", "DelenMetSchool"), ("Input.Aan", aan), ("Input.Inhoud", "dat Elif moe is."), ("Input.Doel", "samen optrekken")];

    /// <summary>A girl of thirteen, her mother with authority, and a question about school that nobody answered yet.</summary>
    private async Task<(Persoon Noor, Toestemmingsvraag Vraag)> DertienAsync(VeiligheidScene scene)
    {
        var noor = await host.Data.GezinslidAsync(scene.Casus, "Noor", GezinsRol.Kind, scene.Vandaag.AddYears(-13));
        await host.Data.SaveAsync(Gezag.Vastleggen(new(noor.Id, GezagSoort.EenhoofdigOuderlijkGezag, [scene.Casus.Moeder.Id])).Value);
        var beslist = WieBeslist.Bepaal(new(scene.Vandaag, ToestemmingVoor.DelenMetSchool, [noor.Id], [new(noor.Id, noor.Geboorte, IsKind: true)])
        {
            Gezag = [new(noor.Id, GezagSoort.EenhoofdigOuderlijkGezag, [scene.Casus.Moeder.Id])],
        });
        return (noor, await host.Data.SaveAsync(Toestemmingsvraag.Vragen(
            scene.Casus.Gezin.Id,
            new(ToestemmingVoor.DelenMetSchool, new(Naam: "de mentor"), "samen optrekken", "hoe het gaat", null, scene.Vandaag.AddDays(90)),
            beslist,
            scene.Mirjam.Id,
            host.Data.ZichtOver(ZichtbaarVoor.Gezin, noor.Id),
            scene.Vandaag).Value));
    }

    private async Task<Deeloordeel> MagAsync(VeiligheidScene scene, Persoon over)
    {
        await using var scope = host.Data.As(scene.Mirjam);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(scene.Casus.Id, Ct);
        return await dossier!.MagDelenAsync(ToestemmingVoor.DelenMetSchool, new(Naam: "De mentor"), [over.Id], Ct);
    }

    private async Task<List<Toestemmingsvraag>> VragenAsync(VeiligheidScene scene)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var gezin = scene.Casus.Gezin.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Toestemmingsvraag>().AsNoTracking().Where(v => v.GezinId == gezin).ToListAsync(Ct);
    }
}
