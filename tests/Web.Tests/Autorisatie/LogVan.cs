namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The lines of the log, as they stand in the database.</summary>
internal static class LogVan
{
    public static async Task<IReadOnlyList<Logregel>> MedewerkerAsync(WebHost host, MedewerkerId medewerker)
    {
        await using var scope = host.Data.As(null);
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().Where(r => r.Medewerker == medewerker).OrderBy(r => r.Id).ToListAsync();
    }

    public static async Task<IReadOnlyList<Logregel>> CasusAsync(WebHost host, CasusId casus)
    {
        await using var scope = host.Data.As(null);
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().Where(r => r.Dossier == casus).OrderBy(r => r.Id).ToListAsync();
    }
}
