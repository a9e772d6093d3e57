namespace Eenlijn.Persistence.Tests.Starting;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The demo tells of every case how the question came in.</summary>
public sealed class DemoTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R0-014")]
    public async Task Elke_casus_van_de_demo_begon_met_een_aanmelding_die_is_opgepakt()
    {
        await using var scope = world.Data.As(null);
        Assert.True(await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(Ct));
        await using var db = world.Database.NewContext();
        var casussen = await db.Set<Casus>().ToListAsync(Ct);
        var aanmeldingen = await db.Set<Aanmelding>().ToDictionaryAsync(a => a.Id, Ct);

        Assert.NotEmpty(casussen);
        Assert.All(casussen, casus =>
        {
            var begin = aanmeldingen[casus.Aanmelding!.Value];
            Assert.Equal((AanmeldingStatus.Toegewezen, casus.GezinId, casus.TeamId), (begin.Status, begin.GezinId, begin.TeamId));
            Assert.NotEmpty(begin.OverWie);
        });
        Assert.Equal(casussen.Count, casussen.Select(c => c.Aanmelding).Distinct().Count());
        var opgepakt = aanmeldingen.Values.Where(a => a.Status == AanmeldingStatus.Toegewezen).ToList();
        Assert.Equal(Enum.GetValues<Instroom>(), opgepakt.Select(a => a.Instroom).Distinct().Order());
        Assert.Equal(Enum.GetValues<Initiatief>(), opgepakt.Select(a => a.Initiatief).Distinct().Order());
    }
}
