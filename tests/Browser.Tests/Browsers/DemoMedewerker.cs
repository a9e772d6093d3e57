namespace Eenlijn.Browser.Tests.Browsers;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Staff of the demo, to whom the families of the demo belong.</summary>
internal static class DemoMedewerker
{
    public static async Task<Medewerker> MirjamAsync(BrowserHost host)
    {
        await using var scope = host.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return await db.Set<Medewerker>().SingleAsync(medewerker => medewerker.Roepnaam == "Mirjam");
    }
}
