namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Opens a new installation: the first functioneel beheerder, with his organisation and team. Whoever can run commands on the
/// server can do this; nobody else.
/// </summary>
public sealed class EersteBeheerder(AppDbContext db, Accounts accounts, Kalender kalender)
{
    /// <summary>Yields the temporary password.</summary>
    public async Task<Result<string>> MakenAsync(NieuweBeheerder wie, CancellationToken cancellationToken)
    {
        if (!wie.Extra && await IsErAlAsync(cancellationToken))
        {
            return new DomainError(
                "beheerder-is-er", "Er is al een functioneel beheerder: die voegt anderen toe onder Beheer. Kan die niet meer inloggen? Voeg dan --extra toe.");
        }

        var organisatie = await OrganisatieAsync(wie.Organisatie, cancellationToken);
        if (!organisatie.IsSuccess)
        {
            return Result<string>.Refuse(organisatie.Errors);
        }

        var team = await TeamAsync(organisatie.Value.Id, wie.Team, cancellationToken);
        var medewerker = Medewerker.Toevoegen(organisatie.Value.Id, wie.Roepnaam, wie.Tussenvoegsel, wie.Achternaam, "functioneel beheerder", null, null);
        if (!team.IsSuccess || !medewerker.IsSuccess)
        {
            return Result<string>.Refuse([.. team.Errors, .. medewerker.Errors]);
        }

        medewerker.Value.LidWorden(team.Value.Id, Rol.FunctioneelBeheerder, kalender.Vandaag);
        return await accounts.MakenAsync(medewerker.Value, wie.Gebruikersnaam, cancellationToken);
    }

    private Task<bool> IsErAlAsync(CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        return db.Users.AnyAsync(
            g => db.Set<Medewerker>().Any(m => m.Id == g.MedewerkerId
                && m.Lidmaatschappen.Any(l => l.Rol == Rol.FunctioneelBeheerder && l.Van <= dag && (l.Tot == null || l.Tot >= dag))),
            cancellationToken);
    }

    private async Task<Result<Organisatie>> OrganisatieAsync(string? naam, CancellationToken cancellationToken)
    {
        var gezocht = Zoeknaam.Vouw(naam ?? "");
        if (await db.Set<Organisatie>().FirstOrDefaultAsync(o => o.Zoeknaam == gezocht && o.Soort == OrganisatieSoort.LokaalTeam, cancellationToken) is { } bekend)
        {
            return bekend;
        }

        var nieuw = Organisatie.Toevoegen(naam, OrganisatieSoort.LokaalTeam, null, null, null);
        if (nieuw.IsSuccess)
        {
            db.Add(nieuw.Value);
        }

        return nieuw;
    }

    private async Task<Result<Team>> TeamAsync(OrganisatieId organisatie, string? naam, CancellationToken cancellationToken)
    {
        var gezocht = (naam ?? "").Trim();
        if (await db.Set<Team>().FirstOrDefaultAsync(t => t.OrganisatieId == organisatie && t.Naam == gezocht, cancellationToken) is { } bekend)
        {
            return bekend;
        }

        // Area and ages are the team's own business: under Beheer.
        var nieuw = Team.Toevoegen(organisatie, naam, naam, 0, 23, null);
        if (nieuw.IsSuccess)
        {
            db.Add(nieuw.Value);
        }

        return nieuw;
    }
}

/// <summary>What is asked of the first functioneel beheerder.</summary>
/// <param name="Extra">Also when there is one already, who can't sign in any more.</param>
public sealed record NieuweBeheerder(
    string? Organisatie, string? Team, string? Roepnaam, string? Tussenvoegsel, string? Achternaam, string? Gebruikersnaam, bool Extra);
