namespace Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;

public sealed class TeamToevoegenHandler(Store store)
{
    public async Task<Result> HandleAsync(OrganisatieId organisatie, string? naam, string? gebied, int vanaf, int tot, string? telefoon, CancellationToken ct)
    {
        var team = Team.Toevoegen(organisatie, naam, gebied, vanaf, tot, telefoon);
        if (!team.IsSuccess)
        {
            return Result.From(team.Errors);
        }

        store.Add(team.Value);
        return await store.SaveAsync(ct);
    }
}
