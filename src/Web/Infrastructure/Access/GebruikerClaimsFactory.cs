namespace Eenlijn.Web.Infrastructure.Access;

using System.Security.Claims;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

/// <summary>Puts worker, role and team of today into the cookie. Who is in no team today gets no role, and so no page.</summary>
public sealed class GebruikerClaimsFactory(UserManager<Gebruiker> users, IOptions<IdentityOptions> options, Lezer lezer, Kalender kalender, RolKeuze keuze)
    : UserClaimsPrincipalFactory<Gebruiker>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Gebruiker user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var medewerker = await lezer.Medewerkers.SingleAsync(m => m.Id == user.MedewerkerId);
        identity.AddClaim(new(EenlijnClaims.Medewerker, medewerker.Id.Value.ToString()));
        identity.AddClaim(new(EenlijnClaims.Roepnaam, medewerker.Roepnaam));
        var leden = medewerker.Lidmaatschappen.Where(l => l.GeldtOp(kalender.Vandaag)).OrderBy(l => l.Van).ThenBy(l => l.Id).ToList();
        if ((leden.Find(l => l.Id == keuze.Lidmaatschap) ?? leden.FirstOrDefault()) is { } lid)
        {
            identity.AddClaim(new(EenlijnClaims.Lidmaatschap, lid.Id.ToString()));
            identity.AddClaim(new(EenlijnClaims.Rol, lid.Rol.ToString()));
            identity.AddClaim(new(EenlijnClaims.Team, lid.TeamId.Value.ToString()));
        }

        if (leden.Count > 1)
        {
            identity.AddClaim(new(EenlijnClaims.MeerRollen, "ja"));
        }

        return identity;
    }
}
