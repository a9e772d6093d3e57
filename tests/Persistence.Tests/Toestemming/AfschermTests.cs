namespace Eenlijn.Persistence.Tests.Toestemming;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What is kept from somebody does not exist for him, and does for everybody else (K17).</summary>
public sealed class AfschermTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<Afgeschermd> Soorten => [.. Enum.GetValues<Afgeschermd>()];

    [Theory]
    [MemberData(nameof(Soorten))]
    public async Task Wat_is_afgeschermd_ziet_alleen_die_ene_persoon_niet(Afgeschermd wat)
    {
        var scene = await SceneAsync();
        await AfschermAsync(scene, wat);

        foreach (var soort in Enum.GetValues<Afgeschermd>())
        {
            Assert.Equal((soort, soort != wat), (soort, await ZietAsync(scene, scene.Casus.Moeder, soort)));
            Assert.Equal((soort, true), (soort, await ZietAsync(scene, scene.Vader, soort)));
            Assert.Equal((soort, true), (soort, await ZietAsync(scene, null, soort)));
        }
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public async Task Een_herziening_die_te_laat_is_opent_niets_en_opheffen_wel(Afgeschermd wat)
    {
        var scene = await SceneAsync();
        var afscherming = await AfschermAsync(scene, wat);
        var begin = world.Klok.Nu;
        try
        {
            world.Klok.Vooruit(500);
            Assert.False(await ZietAsync(scene, scene.Casus.Moeder, wat));
            await using var scope = world.Data.As(scene.Mirjam);
            var dossier = await OpenAsync(scope, scene);
            (await dossier.LoadAfschermingAsync(afscherming.Id, null, Ct))!.Opheffen(
                new(scene.Mirjam.Id, scene.Karim.Id, "Niet meer nodig.", world.Data.Vandaag, null));
            Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
            Assert.True(await ZietAsync(scene, scene.Casus.Moeder, wat));
        }
        finally
        {
            world.Klok.Nu = begin;
        }
    }

    [Fact]
    public async Task Van_wie_is_afgeschermd_staat_niets_in_het_dossier_ook_niet_in_wat_over_een_ander_gaat()
    {
        var scene = await SceneAsync();
        await AfschermAsync(scene, Afgeschermd.Persoon);
        await using var scope = world.Data.As(scene.Mirjam);
        var moeder = (await (await OpenAsync(scope, scene)).AlsAsync(scene.Casus.Moeder.Id, Ct))!;

        Assert.DoesNotContain(scene.Oma.Id, await moeder.Personen.Select(p => p.Id).ToListAsync(Ct));
        Assert.DoesNotContain(scene.Oma.Id, await moeder.PersoonNamen.Select(p => p.Id).ToListAsync(Ct));
        Assert.DoesNotContain(scene.Oma.Id, (await moeder.PersonenKaartenAsync(Ct)).Select(k => k.Id));
        Assert.Empty(await moeder.Relaties.Where(r => r.Van == scene.Oma.Id || r.Naar == scene.Oma.Id).ToListAsync(Ct));
        Assert.True(moeder.VerbergtPersoon(scene.Oma.Id));
        Assert.False(moeder.Toont(scene.OverOma, voorGezin: true, [scene.Casus.Kind.Id, scene.Oma.Id]));
        Assert.Empty(await moeder.Afschermingen.ToListAsync(Ct));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Van_elke_soort_record_is_te_zeggen_wat_het_is()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var marked = await MarkedCase.MakeAsync(world.Data, mirjam, await world.Data.MedewerkerAsync(team, "Karim", "Said"));
        await using var scope = world.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(marked.Casus.Id, Ct))!;

        var afgeschermd = await dossier.AfgeschermdeRecordsAsync(Ct);

        Assert.Equal(marked.Records.Where(r => r.Withheld).Select(r => r.Id.Value).Order(), afgeschermd.Keys.Select(k => k.Value).Order());
        Assert.Equal(MarkedCase.Kinds.Count, afgeschermd.Values.Select(k => k.Soort).Distinct().Count());
        foreach (var record in marked.Records.Where(r => r.Withheld))
        {
            Assert.Equal(record.Word, afgeschermd[record.Id].Tekst);
            Assert.Equal(afgeschermd[record.Id], await dossier.RecordKaartAsync(record.Id, Ct));
        }

        var moeder = (await dossier.AlsAsync(marked.Casus.Moeder.Id, Ct))!;
        Assert.Empty(await moeder.AfgeschermdeRecordsAsync(Ct));
        Assert.Null(await moeder.RecordKaartAsync(marked.Records.First(r => r.Withheld).Id, Ct));
    }

    [Fact]
    public async Task De_uitleg_kent_leeftijd_gezag_en_afschermingen_van_vandaag()
    {
        var scene = await SceneAsync();
        await AfschermAsync(scene, Afgeschermd.Adres);
        await using var scope = world.Data.As(scene.Mirjam);

        var kijkers = await (await OpenAsync(scope, scene)).KijkersAsync(world.Data.Vandaag, Ct);

        var kind = kijkers.Single(k => k.Id == scene.Casus.Kind.Id);
        Assert.Equal(new[] { scene.Casus.Moeder.Id, scene.Vader.Id }.Select(p => p.Value).Order(), kind.MetGezag.Select(p => p.Value).Distinct().Order());
        Assert.Empty(kind.Afschermingen);
        var afscherming = Assert.Single(kijkers.Single(k => k.Id == scene.Casus.Moeder.Id).Afschermingen);
        Assert.Equal((Afgeschermd.Adres, "bij vader", "Mirjam Bos", "Karim Said"), (afscherming.Wat, afscherming.Huis, afscherming.BeslotenDoor, afscherming.OverlegdMet));
    }

    private async Task<bool> ZietAsync(Scene scene, Persoon? kijker, Afgeschermd wat)
    {
        await using var scope = world.Data.As(scene.Mirjam);
        var dossier = await OpenAsync(scope, scene);
        dossier = kijker is null ? dossier : (await dossier.AlsAsync(kijker.Id, Ct))!;
        return wat switch
        {
            Afgeschermd.Record => await dossier.Records<Vraag>().AnyAsync(v => v.Id == scene.OverKind, Ct),
            Afgeschermd.Persoon => await dossier.Personen.AnyAsync(p => p.Id == scene.Oma.Id, Ct)
                && (kijker is null || await dossier.Records<Vraag>().AnyAsync(v => v.Id == scene.OverOma, Ct)),
            Afgeschermd.Bereikbaarheid => (await dossier.PersonenKaartenAsync(Ct)).Single(k => k.Id == scene.Vader.Id).Telefoon == "06 11",
            Afgeschermd.School => !dossier.Verbergt(wat, scene.Casus.Kind.Id),
            _ => !dossier.Verbergt(wat, huishouden: scene.Huis),
        };
    }

    private async Task<Dossier> OpenAsync(AsyncServiceScope scope, Scene scene) =>
        (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(scene.Casus.Id, Ct))!;

    private async Task<Afscherming> AfschermAsync(Scene scene, Afgeschermd wat)
    {
        var doel = wat switch
        {
            Afgeschermd.Record => AfschermingDoel.VanRecord(scene.OverKind),
            Afgeschermd.Persoon => AfschermingDoel.VanPersoon(scene.Oma.Id),
            Afgeschermd.School => AfschermingDoel.VanSchool(scene.Casus.Kind.Id),
            Afgeschermd.Bereikbaarheid => AfschermingDoel.VanBereikbaarheid(scene.Vader.Id),
            _ => AfschermingDoel.VanAdres(scene.Huis),
        };
        return await world.Data.SaveAsync(Afscherming.Besluiten(
            scene.Casus.Gezin.Id,
            scene.Casus.Moeder.Id,
            doel,
            new(scene.Mirjam.Id, scene.Karim.Id, "Het is anders niet veilig.", world.Data.Vandaag, world.Data.Vandaag.AddDays(30))).Value);
    }

    /// <summary>A mother and a father with authority over a child of nine, a grandmother, a home, and a question over each.</summary>
    private async Task<Scene> SceneAsync()
    {
        var data = world.Data;
        var team = await data.TeamAsync();
        var mirjam = await data.MedewerkerAsync(team);
        var karim = await data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await data.CasusAsync(mirjam);
        var vader = await data.GezinslidAsync(casus, "Bas", GezinsRol.Ouder, new(1990, 1, 1));
        var oma = await data.GezinslidAsync(casus, "Riet", GezinsRol.Netwerk, new(1950, 1, 1));
        await data.SaveAllAsync(
            Gezag.Vastleggen(new(casus.Kind.Id, GezagSoort.GezamenlijkOuderlijkGezag, [casus.Moeder.Id, vader.Id])).Value,
            Relatie.Leggen(oma.Id, RelatieSoort.Ouder, vader.Id, null, null).Value);
        var (overKind, overOma) = (Vraag(casus.Kind.Id), Vraag(casus.Kind.Id, oma.Id, casus.Moeder.Id, vader.Id));
        await data.SaveAllAsync(overKind, overOma);
        await using var scope = data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        var huis = (await dossier.LoadGezinAsync(null, Ct)).HuishoudenToevoegen("bij vader").Value.Id;
        var bas = (await dossier.LoadPersoonAsync(vader.Id, null, Ct))!;
        bas.Wijzigen(bas.AlsGegevens() with { Telefoon = "06 11" });
        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        return new(casus, mirjam, karim, vader, oma, huis, overKind.Id, overOma.Id);

        Vraag Vraag(params PersoonId[] over) => Domain.Casus.Vraag.Noteren(
            casus.Id, VraagSoort.Direct, "Ik wil rust.", casus.Kind.Id, data.Vandaag, mirjam.Id, data.ZichtOver(ZichtbaarVoor.Gezin, over)).Value;
    }

    private sealed record Scene(
        TestCasus Casus, Domain.Autorisatie.Medewerker Mirjam, Domain.Autorisatie.Medewerker Karim, Persoon Vader, Persoon Oma, HuishoudenId Huis, RecordId OverKind, RecordId OverOma);
}
