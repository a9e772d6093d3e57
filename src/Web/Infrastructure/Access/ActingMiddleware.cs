namespace Eenlijn.Web.Infrastructure.Access;

using System.Diagnostics;
using Eenlijn.Persistence.Autorisatie;

/// <summary>Says to the filters and the log who acts in this request, and with which act of the page.</summary>
public sealed class ActingMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, ActingContext acting)
    {
        acting.Medewerker = context.User.GetMedewerker();
        acting.Rol = context.User.GetRol();
        acting.Team = context.User.GetTeam();
        acting.Handeling = context.GetEndpoint()?.Metadata.GetMetadata<RequiresAttribute>()?.Handeling;
        acting.Spoor = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        return next(context);
    }
}
