namespace Eenlijn.Web.Modules.Autorisatie.MedewerkerBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class RolHandler(Accounts accounts, Lezer lezer, Store store, ActingContext acting, Kalender kalender)
{
    /// <summary>Two people for more power: nobody gives himself a role, or takes the last beheerder away by taking his own.</summary>
    public static DomainError NietZelf { get; } = new(
        "eigen-account", "Je eigen rollen en account kun je hier niet wijzigen. Vraag een andere beheerder.");

    public async Task<Result> GevenAsync(MedewerkerId wie, Guid? team, Rol? rol, CancellationToken ct)
    {
        TeamId? gekozen = team is { } id ? new TeamId(id) : null;
        var check = new Check()
            .Dat(gekozen is not null && await lezer.Teams.AnyAsync(t => t.Id == gekozen, ct), "team-leeg", "Kies een team.", "Team")
            .Dat(rol is not null, "rol-leeg", "Kies een rol.", "Rol");
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        return await SaveAsync(wie, m => m.LidWorden(gekozen!.Value, rol!.Value, kalender.Vandaag), ct);
    }

    public Task<Result> BeeindigenAsync(MedewerkerId wie, Guid lid, CancellationToken ct) =>
        SaveAsync(wie, m => m.LidmaatschapBeeindigen(lid, kalender.Vandaag), ct);

    private async Task<Result> SaveAsync(MedewerkerId wie, Func<Medewerker, Result> change, CancellationToken ct)
    {
        if (wie == acting.Ik)
        {
            return NietZelf;
        }

        var result = change((await accounts.LoadMedewerkerAsync(wie, null, ct))!);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
