namespace Eenlijn.Web.Modules.Autorisatie.TeamWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;

public sealed class TeamWijzigenHandler(Gebruikers gebruikers, Store store)
{
    /// <returns>Null when there is no such team.</returns>
    public async Task<Result?> HandleAsync(TeamId id, TeamInvoer invoer, int version, CancellationToken ct)
    {
        if (await gebruikers.LoadTeamAsync(id, version, ct) is not { } team)
        {
            return null;
        }

        var result = team.Wijzigen(invoer.Naam, invoer.Soort, invoer.Gebied, invoer.VanafLeeftijd ?? 0, invoer.TotLeeftijd ?? 23, invoer.Telefoon);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
