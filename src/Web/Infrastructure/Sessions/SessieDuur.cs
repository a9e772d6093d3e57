namespace Eenlijn.Web.Infrastructure.Sessions;

using Microsoft.AspNetCore.Authentication;

/// <summary>How long somebody is still signed in, as this answer leaves it: past half of its time a session begins anew with each request.</summary>
public static class SessieDuur
{
    /// <summary>Seconds until the session ends; null for who is not signed in.</summary>
    public static int? Seconden(HttpContext context)
    {
        var sessie = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;
        if (context.User.Identity is not { IsAuthenticated: true } || sessie is not { IssuedUtc: { } begin, ExpiresUtc: { } einde })
        {
            return null;
        }

        var nu = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var over = nu - begin > einde - nu ? einde - begin : einde - nu;
        return (int)Math.Max(0, over.TotalSeconds);
    }
}
