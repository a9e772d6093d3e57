namespace Eenlijn.Web.Modules.Autorisatie.Account;

using System.Security.Claims;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

/// <summary>Takes another of one's own roles of today; from then on the log says that one (R1-003).</summary>
public sealed class RolKiezenHandler(EigenAccount eigen, RolKeuze keuze, SignInManager<Gebruiker> signIn)
{
    /// <summary>Yields the role and the team, as one says it.</summary>
    public async Task<Result<string>> HandleAsync(Guid lid, ClaimsPrincipal nu, CancellationToken ct)
    {
        if ((await eigen.KaartAsync(ct)).Rollen.FirstOrDefault(r => r.Id == lid) is not { } rol)
        {
            return new DomainError("rol-onbekend", "Deze rol heb je vandaag niet. Kies een rol uit de lijst.");
        }

        keuze.Lidmaatschap = lid;
        await signIn.SignInWithClaimsAsync(await eigen.AccountAsync(ct), isPersistent: false, RolKeuze.Blijvend(nu));
        return $"{RolNaam.Van(rol.Rol)} in {rol.Team}";
    }
}
