namespace Eenlijn.Persistence.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The projection that says who may open a case, as the events of the case fill it.</summary>
public sealed class ToegangTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-051")]
    public async Task Na_een_overdracht_opent_de_oude_regisseur_de_casus_die_dag_nog_en_daarna_niet_meer()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);
        await DoAsync(mirjam, casus, async dossier => (await dossier.LoadCasusAsync(null, Ct)).RegieToewijzen(RegieHouder.Regisseur(karim.Id), world.Data.Vandaag).IsSuccess);

        Assert.Equal((true, true), (await OpentAsync(mirjam, casus), await OpentAsync(karim, casus)));
        await MorgenAsync(async () => Assert.Equal((false, true), (await OpentAsync(mirjam, casus), await OpentAsync(karim, casus))));
    }

    [Fact]
    [Eis("R1-056")]
    public async Task Een_betrokken_medewerker_opent_de_casus_tot_en_met_de_laatste_dag()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);
        var betrokken = await world.Data.SaveAsync(Betrokkenheid.Beginnen(
            casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = karim.Id }, world.Data.Vandaag, mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Medewerkers)).Value);
        await MorgenAsync(async () => Assert.True(await OpentAsync(karim, casus)));

        await DoAsync(mirjam, casus, async dossier => (await dossier.LoadAsync<Betrokkenheid>(betrokken.Id, null, Ct))!.Beeindigen(world.Data.Vandaag).IsSuccess);

        Assert.True(await OpentAsync(karim, casus));
        await MorgenAsync(async () => Assert.Equal((false, true), (await OpentAsync(karim, casus), await OpentAsync(mirjam, casus))));
    }

    [Fact]
    public async Task Wie_regie_had_en_ook_betrokken_is_houdt_toegang()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);
        await world.Data.SaveAsync(Betrokkenheid.Beginnen(
            casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = mirjam.Id }, world.Data.Vandaag, mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Medewerkers)).Value);

        await DoAsync(mirjam, casus, async dossier => (await dossier.LoadCasusAsync(null, Ct)).RegieToewijzen(RegieHouder.Regisseur(karim.Id), world.Data.Vandaag).IsSuccess);

        await MorgenAsync(async () => Assert.True(await OpentAsync(mirjam, casus)));
    }

    [Fact]
    public async Task Twee_overdrachten_tegelijk_geven_er_een_en_een_conflict()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await world.Data.CasusAsync(mirjam);
        await using var een = world.Data.As(mirjam);
        await using var twee = world.Data.As(mirjam);
        foreach (var scope in new[] { een, twee })
        {
            var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
            (await dossier!.LoadCasusAsync(null, Ct)).RegieToewijzen(RegieHouder.Regisseur(karim.Id), world.Data.Vandaag);
        }

        Assert.True((await een.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        Assert.Equal(Store.Conflict, Assert.Single((await twee.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).Errors));
    }

    private async Task MorgenAsync(Func<Task> check)
    {
        world.Klok.Vooruit(1);
        try
        {
            await check();
        }
        finally
        {
            world.Klok.Vooruit(-1);
        }
    }

    private async Task<bool> OpentAsync(Medewerker wie, TestCasus casus)
    {
        await using var scope = world.Data.As(wie);
        return await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct) is not null;
    }

    private async Task DoAsync(Medewerker wie, TestCasus casus, Func<Dossier, Task<bool>> act)
    {
        await using var scope = world.Data.As(wie);
        Assert.True(await act((await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
    }
}
