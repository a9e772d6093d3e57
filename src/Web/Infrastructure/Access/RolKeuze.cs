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
        string[] kept = [EenlijnClaims.Demo, ClaimTypes.AuthenticationMethod];
        var identity = (ClaimsIdentity)context.NewPrincipal!.Identity!;
        identity.AddClaims(context.CurrentPrincipal!.Claims.Where(claim => kept.Contains(claim.Type)));
        return Task.CompletedTask;
    }
}
