namespace Eenlijn.Persistence.Tests.Samenvoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class SamenvoegenTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-025")]
    public async Task Alles_wat_naar_een_persoon_wijst_verhuist_mee_en_komt_precies_terug()
    {
        var (mirjam, karim) = await TeamAsync();
        var hier = await world.Data.CasusAsync(mirjam);
        var (daar, _) = await VolleDossier.MakenAsync(world.Data, mirjam, karim);
        var (blijft, weg) = (hier.Moeder.Id, daar.Moeder.Id);
        await using var blik = world.Data.As(null);
        var tabellen = new Tabellen(blik.ServiceProvider.GetRequiredService<AppDbContext>());
        foreach (var (tabel, kolom, type) in tabellen.VoorPersonen.Where(p => p.Tabel is not ("samenvoeging" or "zoek_trigram")))
        {
            // A table that is empty here needs an act in VolleDossier: then it is moved along in this test too.
            Assert.True(await tabellen.AantalAsync(tabel, kolom, weg) > 0 || await tabellen.ZetAsync(tabel, kolom, type, weg), $"{tabel}.{kolom} is leeg");
        }

        var eerst = await tabellen.AllesAsync();

        var gedaan = await SamenvoegenAsync(mirjam, hier, weg);
        Assert.Empty(gedaan.Errors);
        foreach (var (tabel, kolom, _) in tabellen.VoorPersonen.Where(p => (p.Tabel, p.Kolom) is not (("samenvoeging", "opgegaan") or ("zoek_trigram", _))))
        {
            Assert.True(await tabellen.AantalAsync(tabel, kolom, weg) == 0, $"{tabel}.{kolom} wijst nog naar wie is opgegaan");
            Assert.True(tabel == "zoek_trigram" || await tabellen.AantalAsync(tabel, kolom, blijft) > 0, $"{tabel}.{kolom} is niet verhuisd");
        }

        // Also nowhere else, but in the entry that went and in the copy of the agreed plan.
        Assert.DoesNotContain(await tabellen.AllesAsync(), rij => rij.Contains($"{weg.Value}", StringComparison.Ordinal) && !rij.StartsWith("persoon:", StringComparison.Ordinal) && !rij.StartsWith("zoek_trigram:", StringComparison.Ordinal) && !rij.StartsWith("plan_versie:", StringComparison.Ordinal));

        Assert.Empty((await OngedaanAsync(mirjam, hier)).Errors);
        var daarna = await tabellen.AllesAsync();
        Assert.Equal([], eerst.Except(daarna));
        Assert.Equal([], daarna.Except(eerst));
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Wie_twee_keer_in_een_gezin_staat_staat_er_daarna_een_keer_met_de_gekozen_gegevens()
    {
        var (mirjam, _) = await TeamAsync();
        var casus = await world.Data.CasusAsync(mirjam);
        var dubbel = await world.Data.GezinslidAsync(casus, "Sane", GezinsRol.Ouder, new(1992, 3, 4), "999990019");

        Assert.Empty((await SamenvoegenAsync(mirjam, casus, dubbel.Id, PersoonVeld.Bsn)).Errors);

        await using var scope = world.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        Assert.Equal(2, await dossier.Gezin.SelectMany(g => g.Leden).CountAsync(Ct));
        var nu = await dossier.Personen.SingleAsync(p => p.Id == casus.Moeder.Id, Ct);
        Assert.Equal(("Sanne", "999990019"), (nu.Naam.Roepnaam, nu.Bsn!.Value.Nummer));
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().CountAsync(r => r.Dossier == casus.Id && r.Gebeurtenis == nameof(PersonenSamengevoegd), Ct));
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Ongedaan_maken_zegt_wat_er_later_is_gewijzigd_en_verandert_dan_niets()
    {
        var (mirjam, _) = await TeamAsync();
        var casus = await world.Data.CasusAsync(mirjam);
        var dubbel = await world.Data.GezinslidAsync(casus, "Sane", GezinsRol.Ouder, new(1992, 3, 4), "999990019");
        var derde = await world.Data.GezinslidAsync(casus, "San", GezinsRol.Ouder, new(1992, 3, 4));
        var contact = await world.Data.SaveAsync(Eenlijn.Domain.Casus.Contact.Noteren(
            casus.Id, new() { Op = world.Data.Vandaag, Soort = Eenlijn.Domain.Casus.ContactSoort.App, Personen = [dubbel.Id] }, mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Gezin, dubbel.Id), world.Data.Vandaag).Value);
        Assert.Empty((await SamenvoegenAsync(mirjam, casus, dubbel.Id, PersoonVeld.Bsn)).Errors);
        var eerste = await LaatsteAsync(mirjam, casus);
        Assert.Empty((await SamenvoegenAsync(mirjam, casus, derde.Id)).Errors);
        Assert.Equal("eerst-latere", Assert.Single((await OngedaanAsync(mirjam, casus, eerste)).Errors).Code);
        Assert.Empty((await OngedaanAsync(mirjam, casus)).Errors);

        await WijzigAsync(casus.Moeder.Id, g => g with { Bsn = Bsn.Create("999993653").Value });
        var fout = Assert.Single((await OngedaanAsync(mirjam, casus, eerste)).Errors);
        Assert.Contains("BSN", fout.Message, StringComparison.Ordinal);
        await WijzigAsync(casus.Moeder.Id, g => g with { Bsn = Bsn.Create("999990019").Value });

        await using (var scope = world.Data.As(null))
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var nu = await db.FindAsync<Eenlijn.Domain.Casus.Contact>([contact.Id], Ct);
            Assert.True(nu!.Wijzigen(new() { Op = world.Data.Vandaag, Soort = Eenlijn.Domain.Casus.ContactSoort.App, Personen = [casus.Kind.Id] }, world.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Kind.Id), world.Data.Vandaag).IsSuccess);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains("contacten", Assert.Single((await OngedaanAsync(mirjam, casus, eerste)).Errors).Message, StringComparison.Ordinal);
        await using var kijk = world.Data.As(null);
        Assert.Equal("999990019", (await kijk.ServiceProvider.GetRequiredService<AppDbContext>().Set<Persoon>().SingleAsync(p => p.Id == casus.Moeder.Id, Ct)).Bsn!.Value.Nummer);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_van_de_een_is_afgeschermd_blijft_dat_ook_in_het_gezin_van_de_ander()
    {
        var (mirjam, karim) = await TeamAsync();
        var hier = await world.Data.CasusAsync(mirjam);
        var daar = await world.Data.CasusAsync(mirjam, "Voorbeelt");
        // The child stands in both families; there the school of the other mother is kept from it.
        await LidAsync(daar, hier.Kind.Id);
        var dag = world.Data.Vandaag;
        await world.Data.SaveAsync(Afscherming.Besluiten(
            daar.Gezin.Id, hier.Kind.Id, AfschermingDoel.VanPersoon(daar.Moeder.Id), new(mirjam.Id, karim.Id, "veilig", dag, dag.AddDays(30))).Value);
        Assert.True(await ZietAsync(mirjam, hier, hier.Kind.Id, hier.Moeder.Id));

        // The relation and authority between that child and the mother here would say that they are two people: they are of somebody else.
        Assert.Equal("afgeschermd-onderling", Assert.Single((await SamenvoegenAsync(mirjam, hier, hier.Kind.Id, daar.Moeder.Id, daar)).Errors).Code);
        Assert.Empty((await SamenvoegenAsync(mirjam, hier, daar.Moeder.Id)).Errors);
        Assert.False(await ZietAsync(mirjam, hier, hier.Kind.Id, hier.Moeder.Id));
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Wie_niet_alle_casussen_van_beiden_kan_openen_voegt_niet_samen_en_hoort_niet_waarom()
    {
        var (mirjam, karim) = await TeamAsync();
        var hier = await world.Data.CasusAsync(mirjam);
        var daar = await world.Data.CasusAsync(mirjam, "Voorbeelt");
        await LidAsync(await world.Data.CasusAsync(karim, "Geheim"), daar.Moeder.Id);

        var fout = Assert.Single((await SamenvoegenAsync(mirjam, hier, daar.Moeder.Id)).Errors);
        Assert.Equal("niet-alles-te-openen", fout.Code);
        Assert.DoesNotContain("Geheim", fout.Message, StringComparison.Ordinal);
        // Somebody of another one's case can't even be put beside.
        Assert.Equal("persoon-weg", Assert.Single((await SamenvoegenAsync(karim, await world.Data.CasusAsync(karim, "Eigen"), hier.Moeder.Id)).Errors).Code);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Dubbelen_zijn_gelijk_in_bsn_of_geboortedag_en_naam_en_nooit_familie_van_elkaar()
    {
        var (mirjam, karim) = await TeamAsync();
        var casus = await world.Data.CasusAsync(mirjam, "Voorbeeld");
        var sane = await world.Data.GezinslidAsync(casus, "Sane", GezinsRol.Netwerk, new(1992, 3, 4));
        var elders = await world.Data.CasusAsync(mirjam, "Voorbeeld");
        await world.Data.CasusAsync(karim, "Voorbeeld");
        var tweeling = await world.Data.GezinslidAsync(casus, "Noah", GezinsRol.Kind, new(2017, 6, 1));
        await world.Data.SaveAsync(Relatie.Leggen(tweeling.Id, RelatieSoort.BroerOfZus, casus.Kind.Id, null, null).Value);
        await world.Data.GezinslidAsync(casus, "Elif", GezinsRol.Netwerk, new(1980, 6, 1));

        await using var scope = world.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        var gevonden = await scope.ServiceProvider.GetRequiredService<Dubbelen>().VindAsync(dossier, Ct);

        Assert.Equal(
            new HashSet<(PersoonId, PersoonId, Gelijkenis)>
            {
                (casus.Moeder.Id, sane.Id, Gelijkenis.BijnaNaamEnGeboorte),
                (casus.Moeder.Id, elders.Moeder.Id, Gelijkenis.NaamEnGeboorte),
                (casus.Kind.Id, elders.Kind.Id, Gelijkenis.NaamEnGeboorte),
                (sane.Id, elders.Moeder.Id, Gelijkenis.BijnaNaamEnGeboorte),
            },
            gevonden.Personen.Select(d => (d.Een, d.Ander, d.Waarom)).ToHashSet());
    }

    private async Task<(Medewerker Mirjam, Medewerker Karim)> TeamAsync()
    {
        var team = await world.Data.TeamAsync();
        return (await world.Data.MedewerkerAsync(team), await world.Data.MedewerkerAsync(team, "Karim", "Said"));
    }

    private Task<Result> SamenvoegenAsync(Medewerker wie, TestCasus casus, PersoonId ander, params PersoonVeld[] vanAnder) =>
        SamenvoegenAsync(wie, casus, casus.Moeder.Id, ander, casus, vanAnder);

    private async Task<Result> SamenvoegenAsync(Medewerker wie, TestCasus casus, PersoonId blijft, PersoonId ander, TestCasus _, params PersoonVeld[] vanAnder)
    {
        await using var scope = world.Data.As(wie);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        var samenvoeger = scope.ServiceProvider.GetRequiredService<Samenvoeger>();
        var beeld = await samenvoeger.BekijkAsync(dossier, blijft, ander, Ct);
        var keuzes = Enum.GetValues<PersoonVeld>().ToDictionary(v => v, vanAnder.Contains);
        return await samenvoeger.SamenvoegenAsync(dossier, blijft, ander, new(keuzes, "Zelfde mens.", beeld?.Blijft.Version ?? 0, beeld?.Ander.Version ?? 0), Ct);
    }

    private async Task<Result> OngedaanAsync(Medewerker wie, TestCasus casus, SamenvoegingId? welke = null)
    {
        var id = welke ?? await LaatsteAsync(wie, casus);
        await using var scope = world.Data.As(wie);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        return await scope.ServiceProvider.GetRequiredService<Samenvoeger>().OngedaanMakenAsync(dossier, id, "Toch twee mensen.", Ct);
    }

    private async Task<SamenvoegingId> LaatsteAsync(Medewerker wie, TestCasus casus)
    {
        await using var scope = world.Data.As(wie);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        return (await scope.ServiceProvider.GetRequiredService<Samenvoeger>().LijstAsync(dossier, Ct)).First(s => s.KanTerug).Id;
    }

    private async Task<bool> ZietAsync(Medewerker wie, TestCasus casus, PersoonId kijker, PersoonId wien)
    {
        await using var scope = world.Data.As(wie);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        return await (await dossier.AlsAsync(kijker, Ct))!.Personen.AnyAsync(p => p.Id == wien, Ct);
    }

    private async Task LidAsync(TestCasus casus, PersoonId wie)
    {
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        (await db.FindAsync<Gezin>([casus.Gezin.Id], Ct))!.LidToevoegen(wie, GezinsRol.Kind, null);
        await db.SaveChangesAsync(Ct);
    }

    private async Task WijzigAsync(PersoonId wie, Func<PersoonGegevens, PersoonGegevens> anders)
    {
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var persoon = (await db.FindAsync<Persoon>([wie], Ct))!;
        Assert.True(persoon.Wijzigen(anders(persoon.AlsGegevens())).IsSuccess);
        await db.SaveChangesAsync(Ct);
    }
}
