namespace Eenlijn.Persistence.Tests.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What somebody of the family gets to see of a case as a whole: the head, homes, the log, and records over several people.</summary>
public sealed class FamilieblikTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [Eis("R1-111")]
    [InlineData("elif", true, true, false)]
    [InlineData("elif noah", false, true, false)]
    [InlineData("elif moeder", true, false, false)]
    [InlineData("moeder vader", true, true, false)]
    [InlineData("moeder vader elif noah", true, true, false)]
    [InlineData("vader", false, true, false)]
    [InlineData("oma elif", false, false, true)]
    public async Task Wat_over_meer_mensen_gaat_ziet_alleen_wie_er_zelf_bij_staat_of_over_allen_mag_lezen(string over, bool moeder, bool vader, bool oma)
    {
        var scene = await SceneAsync();
        PersoonId[] wie = [.. over.Split(' ').Select(naam => scene.Namen[naam].Id)];
        var vraag = await world.Data.SaveAsync(Vraag.Noteren(
            scene.Casus.Id, VraagSoort.Direct, "Ik wil rust.", wie[0], world.Data.Vandaag, scene.Mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Gezin, wie)).Value);

        foreach (var (naam, ziet) in new[] { ("moeder", moeder), ("vader", vader), ("oma", oma), ("elif", false) })
        {
            await using var scope = world.Data.As(scene.Mirjam);
            var blik = await BlikAsync(scope, scene, scene.Namen[naam]);
            Assert.Equal((naam, ziet), (naam, await blik.Records<Vraag>().AnyAsync(v => v.Id == vraag.Id, Ct)));
            // What is no row any more, such as a goal in an agreed plan, goes by the same rule.
            Assert.Equal((naam, ziet), (naam, blik.Toont(vraag.Id, voorGezin: true, wie)));
        }
    }

    [Fact]
    public async Task Boven_wat_het_gezin_krijgt_staat_niets_over_veiligheid()
    {
        var scene = await SceneAsync();
        await world.Data.SaveAllAsync(
            VeiligheidBekeken.Vastleggen(
                scene.Casus.Id, new(world.Data.Vandaag, VeiligheidConclusie.ZorgOpen, "x", world.Data.Vandaag.AddDays(7)), scene.Mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Medewerkers, scene.Casus.Kind.Id), world.Data.Vandaag).Value,
            ZorgOverVeiligheid.Melden(
                scene.Casus.Id, new("x", "x", scene.Mirjam.Id, world.Data.Vandaag), scene.Mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Medewerkers, scene.Casus.Kind.Id), world.Data.Vandaag).Value);
        await using var scope = world.Data.As(scene.Mirjam);
        var dossier = await OpenAsync(scope, scene);

        var moeder = (await dossier.AlsAsync(scene.Casus.Moeder.Id, Ct))!;

        Assert.Equal((1, true), (dossier.Hoofd.OpenZorgen, dossier.Hoofd.LaatstBekeken is not null));
        Assert.Single(await dossier.OpenZorgenAsync(Ct));
        Assert.Equal((null, null, null), (moeder.Hoofd.OpenZorgen, moeder.Hoofd.LaatstBekeken, moeder.Hoofd.ZorgOpnieuwOp));
        Assert.Empty(await moeder.OpenZorgenAsync(Ct));
        Assert.Equal(dossier.Hoofd.RegieNaam, moeder.Hoofd.RegieNaam);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_gezin_dat_naar_een_verborgen_iemand_heet_draagt_voor_de_kijker_zijn_eigen_naam()
    {
        var scene = await SceneAsync();
        await ChangeGezinAsync(scene, g => g.NaamWijzigen("Voorbeeld – Roerdomp"));
        await VerbergAsync(scene, AfschermingDoel.VanPersoon(scene.Namen["radboud"].Id));
        await using var scope = world.Data.As(scene.Mirjam);

        var moeder = await BlikAsync(scope, scene, scene.Casus.Moeder);
        var vader = await BlikAsync(scope, scene, scene.Namen["vader"]);

        Assert.Equal("de Voorbeeld", moeder.Hoofd.GezinNaam);
        Assert.Equal("de Voorbeeld", (await moeder.GezinsbeeldAsync(Ct)).Naam);
        Assert.Equal("Voorbeeld – Roerdomp", vader.Hoofd.GezinNaam);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wie_verborgen_is_staat_nergens_in_het_gezinsbeeld_ook_zijn_huis_niet()
    {
        var scene = await SceneAsync();
        var radboud = scene.Namen["radboud"];
        await world.Data.SaveAllAsync(
            Relatie.Leggen(radboud.Id, RelatieSoort.Stiefouder, scene.Casus.Kind.Id, null, null).Value,
            Netwerksteun.Toevoegen(scene.Casus.Gezin.Id, radboud.Id, SteunSoort.Praktisch, "kookt", true).Value,
            Gezag.Vastleggen(new(scene.Casus.Kind.Id, GezagSoort.GezamenlijkGezag, [scene.Namen["vader"].Id, radboud.Id])).Value);
        await ChangeGezinAsync(scene, g =>
        {
            var eigen = g.HuishoudenToevoegen("het nieuwe huis").Value;
            g.BewonerToevoegen(eigen.Id, radboud.Id, null, null);
            g.Verhuizen(eigen.Id, new("Schuilplaats", "9", null, "Voorbeeldstad"), null, false);
            var samen = g.HuishoudenToevoegen("bij vader").Value;
            g.BewonerToevoegen(samen.Id, radboud.Id, null, null);
            g.BewonerToevoegen(samen.Id, scene.Namen["vader"].Id, null, null);
            g.BewonerToevoegen(g.HuishoudenToevoegen("bij Radboud").Value.Id, scene.Namen["vader"].Id, null, null);
        });
        await VerbergAsync(scene, AfschermingDoel.VanPersoon(radboud.Id));
        await using var scope = world.Data.As(scene.Mirjam);

        var beeld = await (await BlikAsync(scope, scene, scene.Casus.Moeder)).GezinsbeeldAsync(Ct);
        var voorVader = await (await BlikAsync(scope, scene, scene.Namen["vader"])).GezinsbeeldAsync(Ct);

        Assert.DoesNotContain(radboud.Id, beeld.Personen.Select(p => p.Id));
        Assert.DoesNotContain(beeld.Relaties, r => r.Van == radboud.Id || r.Naar == radboud.Id);
        Assert.DoesNotContain(beeld.Steun, s => s.Persoon == radboud.Id);
        Assert.All(beeld.Gezag, g => Assert.DoesNotContain(radboud.Id, g.Houders));
        var huis = Assert.Single(beeld.Huizen);
        Assert.Equal(("bij vader", scene.Namen["vader"].Id), (huis.Naam, Assert.Single(huis.Bewoners).Persoon));
        Assert.Equal(3, voorVader.Huizen.Count);
        Assert.Contains(radboud.Id, voorVader.Personen.Select(p => p.Id));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_geheim_adres_ziet_van_het_gezin_alleen_wie_er_woont()
    {
        var scene = await SceneAsync();
        await ChangeGezinAsync(scene, g =>
        {
            var huis = g.HuishoudenToevoegen("bij moeder").Value;
            g.BewonerToevoegen(huis.Id, scene.Casus.Moeder.Id, null, null);
            g.Verhuizen(huis.Id, new("Kade", "1", null, "Voorbeeldstad"), new(2020, 1, 1), false);
            g.Verhuizen(huis.Id, new("Gracht", "2", null, "Voorbeeldstad"), new(2026, 1, 1), true);
        });
        await using var scope = world.Data.As(scene.Mirjam);

        Assert.Equal(["Gracht", "Kade"], await StratenAsync(await OpenAsync(scope, scene)));
        Assert.Equal(["Gracht", "Kade"], await StratenAsync(await BlikAsync(scope, scene, scene.Casus.Moeder)));
        Assert.Equal(["Kade"], await StratenAsync(await BlikAsync(scope, scene, scene.Namen["vader"])));
    }

    [Fact]
    [Eis("R1-111", "R1-112")]
    public async Task In_het_logboek_van_het_gezin_staat_niets_van_wat_is_afgeschermd()
    {
        var scene = await SceneAsync();
        var (open, verborgen, alleenWij) = (Noteer(ZichtbaarVoor.Gezin), Noteer(ZichtbaarVoor.Gezin), Noteer(ZichtbaarVoor.Medewerkers));
        await using (var scope = world.Data.As(scene.Mirjam))
        {
            var store = scope.ServiceProvider.GetRequiredService<Store>();
            Assert.NotNull(await OpenAsync(scope, scene));
            foreach (var vraag in new[] { open, verborgen, alleenWij })
            {
                store.Add(vraag);
            }

            store.Add(Afscherming.Besluiten(
                scene.Casus.Gezin.Id, scene.Casus.Moeder.Id, AfschermingDoel.VanRecord(verborgen.Id), new(scene.Mirjam.Id, scene.Karim.Id, "x", world.Data.Vandaag, world.Data.Vandaag.AddDays(30))).Value);
            Assert.True((await store.SaveAsync(Ct)).IsSuccess);
        }

        await using var lezen = world.Data.As(scene.Mirjam);
        var dossier = await OpenAsync(lezen, scene);
        Guid?[] alles = [open.Id.Value, verborgen.Id.Value, alleenWij.Id.Value];

        Assert.Equal(alles.Order(), (await VragenAsync(dossier)).Order());
        Assert.Contains(nameof(AfschermingBesloten), await dossier.Log.Select(r => r.Gebeurtenis).ToListAsync(Ct));
        var moeder = (await dossier.AlsAsync(scene.Casus.Moeder.Id, Ct))!;
        Assert.Equal([open.Id.Value], await VragenAsync(moeder));
        Assert.DoesNotContain(nameof(AfschermingBesloten), await moeder.Log.Select(r => r.Gebeurtenis).ToListAsync(Ct));
        Assert.Equal(alles.Take(2).Order(), (await VragenAsync((await dossier.AlsAsync(scene.Namen["vader"].Id, Ct))!)).Order());
        Assert.Empty(await (await dossier.AlsAsync(scene.Namen["oma"].Id, Ct))!.Log.ToListAsync(Ct));

        Vraag Noteer(ZichtbaarVoor voor) => Vraag.Noteren(
            scene.Casus.Id, VraagSoort.Direct, "Ik wil rust.", scene.Casus.Kind.Id, world.Data.Vandaag, scene.Mirjam.Id, world.Data.ZichtOver(voor, scene.Casus.Kind.Id)).Value;

        static Task<List<Guid?>> VragenAsync(Dossier van) => van.Log.Where(r => r.Gebeurtenis == nameof(VraagGenoteerd)).Select(r => r.ObjectId).ToListAsync(Ct);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_een_collega_voor_zichzelf_houdt_staat_voor_een_ander_niet_in_het_logboek()
    {
        var scene = await SceneAsync();
        var vraag = await world.Data.SaveAsync(Vraag.Noteren(
            scene.Casus.Id, VraagSoort.Direct, "x", scene.Casus.Kind.Id, world.Data.Vandaag, scene.Karim.Id, world.Data.ZichtOver(ZichtbaarVoor.Schrijver, scene.Casus.Kind.Id)).Value);
        await using var scope = world.Data.As(scene.Mirjam);

        var regels = await (await OpenAsync(scope, scene)).Log.Select(r => r.ObjectId).ToListAsync(Ct);

        Assert.NotEmpty(regels);
        Assert.DoesNotContain((Guid?)vraag.Id.Value, regels);
    }

    private static async Task<IEnumerable<string>> StratenAsync(Dossier dossier) =>
        Assert.Single((await dossier.GezinsbeeldAsync(Ct)).Huizen).Adressen.Select(a => a.Straat);

    private static async Task<Dossier> OpenAsync(AsyncServiceScope scope, Scene scene) =>
        (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(scene.Casus.Id, Ct))!;

    private static async Task<Dossier> BlikAsync(AsyncServiceScope scope, Scene scene, Persoon kijker) =>
        (await (await OpenAsync(scope, scene)).AlsAsync(kijker.Id, Ct))!;

    private async Task ChangeGezinAsync(Scene scene, Action<Domain.Gezin.Gezin> change)
    {
        await using var scope = world.Data.As(scene.Mirjam);
        change(await (await OpenAsync(scope, scene)).LoadGezinAsync(null, Ct));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
    }

    private Task VerbergAsync(Scene scene, AfschermingDoel doel) => world.Data.SaveAsync(Afscherming.Besluiten(
        scene.Casus.Gezin.Id, scene.Casus.Moeder.Id, doel, new(scene.Mirjam.Id, scene.Karim.Id, "Niet veilig.", world.Data.Vandaag, world.Data.Vandaag.AddDays(30))).Value);

    /// <summary>Elif is of both parents; Noah, her half-brother, of his father alone; a grandmother of the network; and Radboud.</summary>
    private async Task<Scene> SceneAsync()
    {
        var data = world.Data;
        var team = await data.TeamAsync();
        var mirjam = await data.MedewerkerAsync(team);
        var karim = await data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await data.CasusAsync(mirjam);
        var vader = await data.GezinslidAsync(casus, "Bas", GezinsRol.Ouder, new(1990, 1, 1));
        var noah = await data.GezinslidAsync(casus, "Noah", GezinsRol.Kind, new(2019, 1, 1));
        var oma = await data.GezinslidAsync(casus, "Riet", GezinsRol.Netwerk, new(1950, 1, 1));
        var radboud = await data.PersoonAsync("Radboud", "Roerdomp", null, new(1985, 5, 5));
        await data.SaveAllAsync(
            Gezag.Vastleggen(new(casus.Kind.Id, GezagSoort.GezamenlijkOuderlijkGezag, [casus.Moeder.Id, vader.Id])).Value,
            Gezag.Vastleggen(new(noah.Id, GezagSoort.EenhoofdigOuderlijkGezag, [vader.Id])).Value);
        var scene = new Scene(casus, mirjam, karim, new()
        {
            ["moeder"] = casus.Moeder, ["elif"] = casus.Kind, ["vader"] = vader, ["noah"] = noah, ["oma"] = oma, ["radboud"] = radboud,
        });
        await ChangeGezinAsync(scene, g => g.LidToevoegen(radboud.Id, GezinsRol.AnderGezinslid, null));
        return scene;
    }

    private sealed record Scene(TestCasus Casus, Medewerker Mirjam, Medewerker Karim, Dictionary<string, Persoon> Namen);
}
