namespace Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;

public sealed class TeamToevoegenHandler(Store store)
{
    public async Task<Result> HandleAsync(OrganisatieId organisatie, TeamInvoer invoer, CancellationToken ct)
    {
        var team = Team.Toevoegen(organisatie, invoer.Naam, invoer.Gebied, invoer.VanafLeeftijd ?? 0, invoer.TotLeeftijd ?? 23, invoer.Telefoon, invoer.Soort);
        if (!team.IsSuccess)
        {
            return Result.From(team.Errors);
        }

        store.Add(team.Value);
        return await store.SaveAsync(ct);
    }
}
