namespace Eenlijn.Web.Modules.Autorisatie.MedewerkerToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

public sealed class MedewerkerToevoegenHandler(Accounts accounts, Lezer lezer, Kalender kalender)
{
    /// <summary>Yields the temporary password of the new account.</summary>
    public async Task<Result<string>> HandleAsync(MedewerkerInput input, CancellationToken ct)
    {
        TeamId? gekozen = input.Team is { } id ? new TeamId(id) : null;
        var team = gekozen is null ? null : await lezer.Teams.Where(t => t.Id == gekozen).Select(t => new { t.Id, t.OrganisatieId }).SingleOrDefaultAsync(ct);
        var check = new Check()
            .Dat(team is not null, "team-leeg", "Kies een team.", nameof(input.Team))
            .Dat(input.Rol is not null, "rol-leeg", "Kies een rol.", nameof(input.Rol))
            .Dat(!string.IsNullOrWhiteSpace(input.Gebruikersnaam), "gebruikersnaam-leeg", "Vul een gebruikersnaam in.", nameof(input.Gebruikersnaam));
        var medewerker = Medewerker.Toevoegen(
            team?.OrganisatieId ?? default, input.Roepnaam, input.Tussenvoegsel, input.Achternaam, input.Functie, input.Telefoon, input.Bereikbaarheid);
        if (!check.IsSuccess || !medewerker.IsSuccess)
        {
            return Result<string>.Refuse([.. medewerker.Errors, .. check.Errors]);
        }

        medewerker.Value.LidWorden(team!.Id, input.Rol!.Value, kalender.Vandaag);
        return await accounts.MakenAsync(medewerker.Value, input.Gebruikersnaam, ct);
    }
}
