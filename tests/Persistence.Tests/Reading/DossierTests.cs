namespace Eenlijn.Persistence.Tests.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class DossierTests(World world) : IClassFixture<World>
{
    private CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_niet_betrokken_is_krijgt_niets_en_de_regisseur_wel()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var ander = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);

        Assert.Null(await OpenAsync(ander, casus.Id));
        var dossier = await OpenAsync(mirjam, casus.Id);
        Assert.NotNull(dossier);
        Assert.Equal("Mirjam Bos", dossier.Hoofd.RegieNaam);
        Assert.Equal("Voorbeeld", dossier.Hoofd.GezinNaam);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_eigen_notitie_ziet_alleen_de_schrijver()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);
        await BetrekAsync(casus, karim);
        await VraagAsync(casus, mirjam, ZichtbaarVoor.Schrijver);
        await VraagAsync(casus, mirjam, ZichtbaarVoor.Medewerkers);

        Assert.Equal(2, await TelAsync(mirjam, casus.Id));
        Assert.Equal(1, await TelAsync(karim, casus.Id));
    }

    [Fact]
    public async Task Een_ouder_met_gezag_ziet_wat_het_gezin_mag_zien_tenzij_het_is_afgeschermd()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);
        await VraagAsync(casus, mirjam, ZichtbaarVoor.Medewerkers);
        await VraagAsync(casus, mirjam, ZichtbaarVoor.Gezin);
        var geheim = await VraagAsync(casus, mirjam, ZichtbaarVoor.Gezin);
        await world.Data.SaveAsync(Afscherming.Besluiten(
            casus.Gezin.Id,
            casus.Moeder.Id,
            AfschermingDoel.VanRecord(geheim.Id),
            new(mirjam.Id, karim.Id, "Het kind vroeg erom.", world.Data.Vandaag, world.Data.Vandaag.AddDays(30))).Value);

        Assert.Equal(1, await TelAlsAsync(mirjam, casus, casus.Moeder.Id));
        Assert.Equal(0, await TelAlsAsync(mirjam, casus, casus.Kind.Id));
    }

    [Fact]
    public async Task Lezen_staat_in_het_logboek_voordat_iets_getoond_wordt()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var casus = await world.Data.CasusAsync(mirjam);
        await using var scope = world.Data.As(mirjam);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        await scope.ServiceProvider.GetRequiredService<ReadLog>().WriteAsync(Ct);

        var regels = await dossier!.Log.Where(r => r.Soort == LogSoort.Gelezen).ToListAsync(Ct);
        Assert.Equal(mirjam.Id, Assert.Single(regels).Medewerker);
        Assert.Equal(Rol.Medewerker, regels[0].Rol);
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Twee_mensen_die_tegelijk_een_actie_toevoegen_verliezen_niets()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var casus = await world.Data.CasusAsync(mirjam);
        var plan = Plan.Beginnen(casus.Gezin.Id);
        var doel = Doel.Toevoegen(plan, 1, new("Samen eten", "Ik wil samen eten.", casus.Moeder.Id, "thuis"), mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Moeder.Id), world.Data.Vandaag).Value;
        await world.Data.SaveAllAsync(plan, doel);

        await using var een = world.Data.As(mirjam);
        await using var twee = world.Data.As(mirjam);
        var a = await DoelAsync(een, casus.Id, doel.Id);
        var b = await DoelAsync(twee, casus.Id, doel.Id);
        a.ActieToevoegen(new("Tafel dekken", ActieDoor.Gezin));
        b.ActieToevoegen(new("Boodschappen doen", ActieDoor.Gezin));
        b.CijferGeven(4, casus.Moeder.Id, null, mirjam.Id, world.Data.Vandaag);

        Assert.True((await een.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        Assert.Equal("intussen-gewijzigd", (await twee.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).Errors[0].Code);
        await using var later = world.Data.As(mirjam);
        Assert.Equal("Tafel dekken", Assert.Single((await DoelAsync(later, casus.Id, doel.Id)).Acties).Wat);
    }

    private async Task<Doel> DoelAsync(AsyncServiceScope scope, CasusId casus, RecordId doel)
    {
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus, Ct);
        return (await dossier!.LoadVanGezinAsync<Doel>(doel, null, Ct))!;
    }

    private async Task<Dossier?> OpenAsync(Medewerker wie, CasusId casus)
    {
        await using var scope = world.Data.As(wie);
        return await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus, Ct);
    }

    private async Task<int> TelAsync(Medewerker wie, CasusId casus)
    {
        await using var scope = world.Data.As(wie);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus, Ct);
        return await dossier!.Records<Vraag>().CountAsync(Ct);
    }

    private async Task<int> TelAlsAsync(Medewerker wie, TestCasus casus, PersoonId kijker)
    {
        await using var scope = world.Data.As(wie);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        var blik = await dossier!.AlsAsync(kijker, Ct);
        return await blik!.Records<Vraag>().CountAsync(Ct);
    }

    private Task<Vraag> VraagAsync(TestCasus casus, Medewerker schrijver, ZichtbaarVoor voor) => world.Data.SaveAsync(Vraag.Noteren(
        casus.Id, VraagSoort.Direct, "Ik wil rust in huis.", casus.Moeder.Id, world.Data.Vandaag, schrijver.Id, world.Data.ZichtOver(voor, casus.Kind.Id)).Value);

    private Task BetrekAsync(TestCasus casus, Medewerker wie) => world.Data.SaveAsync(Betrokkenheid.Beginnen(
        casus.Id,
        new(BetrokkenSoort.Medewerker, "collega") { Medewerker = wie.Id },
        world.Data.Vandaag,
        wie.Id,
        world.Data.ZichtOver(ZichtbaarVoor.Medewerkers)).Value);
}
