namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Authorization;

/// <summary>The act of a page. A role that does not hold it gets 403; somebody who is not signed in goes to the sign-in page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Handeling handeling) : Attribute, IAuthorizationRequirementData
{
    public Handeling Handeling { get; } = handeling;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new HandelingRequirement(Handeling)];
}

/// <summary>That the role in which somebody acts holds an act.</summary>
public sealed record HandelingRequirement(Handeling Handeling) : IAuthorizationRequirement;

/// <summary>Looks in the one table from role to acts.</summary>
public sealed class HandelingAuthorization : AuthorizationHandler<HandelingRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, HandelingRequirement requirement)
    {
        if (context.User.GetRol() is { } rol && Rollen.Mag(rol, requirement.Handeling))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
