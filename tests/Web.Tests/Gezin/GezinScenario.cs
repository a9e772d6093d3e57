namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What the tests of the family's pages share: a worker with a case, and a look at what is stored.</summary>
internal static class GezinScenario
{
    public static async Task<(Medewerker Medewerker, TestCasus Casus)> BeginAsync(WebHost host)
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        return (medewerker, await host.Data.CasusAsync(medewerker));
    }

    /// <summary>The family as it is stored now.</summary>
    public static async Task<Gezinsbeeld> BeeldAsync(WebHost host, Medewerker medewerker, TestCasus casus)
    {
        await using var scope = host.Data.As(medewerker);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, TestContext.Current.CancellationToken);
        return await dossier!.GezinsbeeldAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody belongs to this family too.</summary>
    public static async Task LidAsync(WebHost host, TestCasus casus, Eenlijn.Domain.Gezin.PersoonId wie)
    {
        await using var scope = host.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        (await db.FindAsync<Eenlijn.Domain.Gezin.Gezin>([casus.Gezin.Id], TestContext.Current.CancellationToken))!.LidToevoegen(wie, Eenlijn.Domain.Gezin.GezinsRol.Ouder, null);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>How often an event stands in the log of the case.</summary>
    public static async Task<int> LogAsync(WebHost host, TestCasus casus, string gebeurtenis)
    {
        await using var scope = host.Data.As(null);
        var id = casus.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>()
            .CountAsync(r => r.Dossier == id && r.Gebeurtenis == gebeurtenis, TestContext.Current.CancellationToken);
    }
}
