namespace Eenlijn.Persistence.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.Extensions.DependencyInjection;

public sealed class GezinslezingTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-025")]
    public async Task Een_relatie_weghalen_laat_de_relatie_met_het_andere_kind_staan()
    {
        var (mirjam, casus) = await BeginAsync();
        var broer = await world.Data.GezinslidAsync(casus, "Noah", GezinsRol.Kind);
        var tweede = await world.Data.SaveAsync(Relatie.Leggen(casus.Moeder.Id, RelatieSoort.Ouder, broer.Id, null, null).Value);
        await using (var scope = world.Data.As(mirjam))
        {
            var dossier = await OpenAsync(scope, casus);
            (await dossier.LoadRelatieAsync(tweede.Id, null, Ct))!.Verwijderen();
            Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        }

        var over = Assert.Single((await BeeldAsync(mirjam, casus)).Relaties);
        Assert.Equal((casus.Moeder.Id, casus.Kind.Id), (over.Van, over.Naar));
    }

    [Fact]
    [Eis("R1-025", "R1-030")]
    public async Task Alles_wat_aan_het_gezin_hangt_komt_een_keer_terug()
    {
        var (mirjam, casus) = await BeginAsync();
        var oma = await world.Data.GezinslidAsync(casus, "Hatice", GezinsRol.Netwerk);
        await world.Data.SaveAllAsync(
            Relatie.Leggen(oma.Id, RelatieSoort.Grootouder, casus.Kind.Id, null, null).Value,
            Relatie.Leggen(oma.Id, RelatieSoort.Ouder, casus.Moeder.Id, null, null).Value,
            Netwerksteun.Toevoegen(casus.Gezin.Id, oma.Id, SteunSoort.Praktisch, "vangt op", true).Value,
            Netwerksteun.Toevoegen(casus.Gezin.Id, oma.Id, SteunSoort.Troost, null, null).Value,
            Gezag.Vastleggen(new(casus.Kind.Id, GezagSoort.GezamenlijkGezag, [casus.Moeder.Id, oma.Id]) { Bron = GezagBron.Brp }).Value);
        await using (var scope = world.Data.As(mirjam))
        {
            var gezin = await (await OpenAsync(scope, casus)).LoadGezinAsync(null, Ct);
            foreach (var naam in new[] { "bij moeder", "bij oma" })
            {
                var huis = gezin.HuishoudenToevoegen(naam).Value;
                gezin.BewonerToevoegen(huis.Id, casus.Kind.Id, null, "om de week");
                gezin.BewonerToevoegen(huis.Id, casus.Moeder.Id, null, null);
                gezin.Verhuizen(huis.Id, new("Kade", "1", null, "Voorbeeldstad"), new(2020, 1, 1), false);
                gezin.Verhuizen(huis.Id, new("Gracht", "2", "1011 AB", "Voorbeeldstad"), new(2026, 1, 1), true);
            }

            gezin.LidBeeindigen(oma.Id, world.Data.Vandaag);
            gezin.LidToevoegen(oma.Id, GezinsRol.AnderGezinslid, world.Data.Vandaag);
            Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        }

        var beeld = await BeeldAsync(mirjam, casus);

        Assert.Equal(["Elif", "Sanne", "Hatice"], beeld.Personen.Select(p => p.Naam.Roepnaam));
        Assert.Equal((GezinsRol.AnderGezinslid, null), (beeld.Personen[2].Rol, beeld.Personen[2].LidTot));
        Assert.Equal((3, 2, 2), (beeld.Relaties.Count, beeld.Steun.Count, beeld.Gezag.Count));
        Assert.Equal(2, beeld.Gezag.Single(g => g.Soort == GezagSoort.GezamenlijkGezag).Houders.Count);
        Assert.All(beeld.Huizen, huis =>
        {
            Assert.Equal(2, huis.Bewoners.Count);
            Assert.Equal([true, false], huis.Adressen.Select(a => a.Geheim));
        });
    }

    [Fact]
    public async Task Wat_voor_iemand_is_afgeschermd_staat_niet_in_zijn_beeld()
    {
        var (mirjam, casus) = await BeginAsync();
        var karim = await world.Data.MedewerkerAsync(await world.Data.TeamAsync(), "Karim", "Said");
        HuishoudenId huis;
        await using (var scope = world.Data.As(mirjam))
        {
            var gezin = await (await OpenAsync(scope, casus)).LoadGezinAsync(null, Ct);
            huis = gezin.HuishoudenToevoegen("bij moeder").Value.Id;
            gezin.Verhuizen(huis, new("Kade", "1", null, "Voorbeeldstad"), null, true);
            Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        }

        await world.Data.SaveAsync(Afscherming.Besluiten(
            casus.Gezin.Id,
            casus.Kind.Id,
            AfschermingDoel.VanAdres(huis),
            new(mirjam.Id, karim.Id, "Anders niet veilig.", world.Data.Vandaag, world.Data.Vandaag.AddDays(30))).Value);

        await using var blik = world.Data.As(mirjam);
        var vanKind = await (await OpenAsync(blik, casus)).AlsAsync(casus.Kind.Id, Ct);
        Assert.Empty(Assert.Single((await vanKind!.GezinsbeeldAsync(Ct)).Huizen).Adressen);
        Assert.Single(Assert.Single((await BeeldAsync(mirjam, casus)).Huizen).Adressen);
    }

    private async Task<(Medewerker Medewerker, TestCasus Casus)> BeginAsync()
    {
        var medewerker = await world.Data.MedewerkerAsync(await world.Data.TeamAsync());
        return (medewerker, await world.Data.CasusAsync(medewerker));
    }

    private async Task<Gezinsbeeld> BeeldAsync(Medewerker wie, TestCasus casus)
    {
        await using var scope = world.Data.As(wie);
        return await (await OpenAsync(scope, casus)).GezinsbeeldAsync(Ct);
    }

    private static async Task<Dossier> OpenAsync(AsyncServiceScope scope, TestCasus casus) =>
        (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
}
