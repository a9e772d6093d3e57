namespace Eenlijn.Web.Infrastructure.Access;

using System.Security.Claims;
using Eenlijn.Domain.Autorisatie;

/// <summary>What the sign-in cookie says of a worker, so that a page asks the database nothing for it.</summary>
public static class EenlijnClaims
{
    public const string Medewerker = "eenlijn:medewerker";

    public const string Rol = "eenlijn:rol";

    public const string Team = "eenlijn:team";

    public const string Roepnaam = "eenlijn:roepnaam";

    /// <summary>The membership in which somebody acts now; of the others he can take one (R1-003).</summary>
    public const string Lidmaatschap = "eenlijn:lidmaatschap";

    /// <summary>Stands there when somebody has more than one role today.</summary>
    public const string MeerRollen = "eenlijn:meer-rollen";

    /// <summary>Signed in by choosing a person; worth nothing outside the demo.</summary>
    public const string Demo = "eenlijn:demo";

    public static MedewerkerId? GetMedewerker(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Medewerker), out var id) ? new MedewerkerId(id) : null;

    public static Rol? GetRol(this ClaimsPrincipal user) =>
        Enum.TryParse<Rol>(user.FindFirstValue(Rol), out var rol) ? rol : null;

    public static TeamId? GetTeam(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Team), out var id) ? new TeamId(id) : null;

    public static Guid? GetLidmaatschap(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Lidmaatschap), out var id) ? id : null;

    public static string GetRoepnaam(this ClaimsPrincipal user) => user.FindFirstValue(Roepnaam) ?? "";
}
