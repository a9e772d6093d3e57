namespace Eenlijn.Persistence.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class PlanTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-035")]
    public async Task Twee_mensen_die_tegelijk_een_plan_beginnen_houden_er_samen_een_over()
    {
        var casus = await world.Data.CasusAsync(await world.Data.MedewerkerAsync(await world.Data.TeamAsync()));
        await using var een = world.Data.As(null);
        await using var twee = world.Data.As(null);
        var (eerste, tweede) = (een.ServiceProvider.GetRequiredService<Store>(), twee.ServiceProvider.GetRequiredService<Store>());
        eerste.Add(Plan.Beginnen(casus.Gezin.Id));
        tweede.Add(Plan.Beginnen(casus.Gezin.Id));

        Assert.True((await eerste.SaveAsync(Ct)).IsSuccess);
        Assert.Equal(Store.Conflict, Assert.Single((await tweede.SaveAsync(Ct)).Errors));

        await using var context = world.Database.NewContext();
        Assert.Equal(1, await context.Set<Plan>().CountAsync(p => p.GezinId == casus.Gezin.Id, Ct));
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Een_tweede_cijfer_op_een_dag_vervangt_het_eerste_ook_in_de_database()
    {
        var mirjam = await world.Data.MedewerkerAsync(await world.Data.TeamAsync());
        var casus = await world.Data.CasusAsync(mirjam);
        var plan = Plan.Beginnen(casus.Gezin.Id);
        var doel = Doel.Toevoegen(plan, 1, new("Samen eten", "Ik wil samen eten.", casus.Moeder.Id, "thuis"), mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Moeder.Id), world.Data.Vandaag).Value;
        doel.CijferGeven(3, casus.Moeder.Id, null, mirjam.Id, world.Data.Vandaag);
        doel.CijferGeven(4, casus.Kind.Id, null, mirjam.Id, world.Data.Vandaag);
        await world.Data.SaveAllAsync(plan, doel);

        await using var scope = world.Data.As(mirjam);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        var geladen = (await dossier!.LoadVanGezinAsync<Doel>(doel.Id, null, Ct))!;
        geladen.CijferGeven(8, casus.Moeder.Id, "na het weekend", mirjam.Id, world.Data.Vandaag);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);

        await using var context = world.Database.NewContext();
        var bewaard = await context.Set<Doel>().SingleAsync(d => d.Id == doel.Id, Ct);
        Assert.Equal([(casus.Kind.Id, 4), (casus.Moeder.Id, 8)], bewaard.Scores.OrderBy(s => s.Cijfer).Select(s => (s.Wie, s.Cijfer)));
    }

    [Fact]
    [Eis("R4-060")]
    public async Task Twee_antwoorden_tegelijk_laten_het_eerste_staan_en_melden_het_tweede()
    {
        var mirjam = await world.Data.MedewerkerAsync(await world.Data.TeamAsync());
        var casus = await world.Data.CasusAsync(mirjam);
        var plan = Plan.Beginnen(casus.Gezin.Id);
        var versie = plan.Voorstellen("{}", [new Gevraagde(casus.Moeder.Id, true), new Gevraagde(casus.Kind.Id, true)], mirjam.Id, world.Data.Vandaag).Value;
        await world.Data.SaveAsync(plan);

        await using var een = world.Data.As(mirjam);
        await using var twee = world.Data.As(mirjam);
        var (a, b) = (await PlanAsync(een, casus), await PlanAsync(twee, casus));
        a.Antwoorden(versie.Id, casus.Moeder.Id, Antwoord.Eens, null, mirjam.Id, world.Data.Vandaag);
        b.Antwoorden(versie.Id, casus.Kind.Id, Antwoord.NietEens, "nee", mirjam.Id, world.Data.Vandaag);

        Assert.True((await een.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
        Assert.Equal(Store.Conflict, Assert.Single((await twee.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).Errors));
        await using var later = world.Data.As(mirjam);
        var bewaard = (await PlanAsync(later, casus)).Voorstel!.Instemmingen.ToDictionary(i => i.Persoon, i => i.Antwoord);
        Assert.Equal((Antwoord.Eens, Antwoord.NogNiet), (bewaard[casus.Moeder.Id], bewaard[casus.Kind.Id]));
    }

    [Fact]
    public async Task Namen_van_huizen_en_wie_gezag_heeft_komen_zonder_de_aggregaten_mee()
    {
        var mirjam = await world.Data.MedewerkerAsync(await world.Data.TeamAsync());
        var casus = await world.Data.CasusAsync(mirjam);
        await using var scope = world.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;

        var kind = (await dossier.PersonenMetGezagAsync(world.Data.Vandaag, Ct)).Single(p => p.Id == casus.Kind.Id);
        Assert.Equal((true, casus.Moeder.Id), (kind.IsKind, Assert.Single(kind.MetGezag)));
        Assert.Equal("Sanne", (await dossier.PersoonNamen.SingleAsync(p => p.Id == casus.Moeder.Id, Ct)).Kort);
        Assert.Equal("Mirjam", (await dossier.MedewerkerNaamAsync(mirjam.Id, Ct))!.Roepnaam);
        Assert.Empty(await dossier.HuizenAsync(Ct));
    }

    private static async Task<Plan> PlanAsync(AsyncServiceScope scope, TestCasus casus)
    {
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        return (await dossier!.LoadPlanAsync(null, Ct))!;
    }
}
