namespace Eenlijn.Web.Infrastructure.Access;

using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

/// <summary>Which of his memberships the worker of this request acts in; without a choice the oldest (R1-003).</summary>
public sealed class RolKeuze
{
    public Guid? Lidmaatschap { get; set; }

    /// <summary>A refreshed cookie keeps how somebody signed in: by choosing a person, or with which factors.</summary>
    public static Task KeepAsync(SecurityStampRefreshingPrincipalContext context)
    {
        ((ClaimsIdentity)context.NewPrincipal!.Identity!).AddClaims(Blijvend(context.CurrentPrincipal!));
        return Task.CompletedTask;
    }

    /// <summary>What a new cookie takes over from the one before it.</summary>
    public static IEnumerable<Claim> Blijvend(ClaimsPrincipal nu) =>
        nu.Claims.Where(claim => claim.Type is EenlijnClaims.Demo or ClaimTypes.AuthenticationMethod);
}
