namespace Eenlijn.Web.Infrastructure.Samen;

using System.Security.Cryptography;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

/// <summary>Says to the filters with whom the worker of this request looks.</summary>
public sealed class SamenMiddleware(RequestDelegate next, SamenCookie cookie)
{
    public async Task InvokeAsync(HttpContext context, ActingContext acting)
    {
        if (acting.Medewerker is { } wie)
        {
            try
            {
                acting.Samen = cookie.Lees(context, wie);
            }
            catch (Exception failure) when (failure is CryptographicException or FormatException or IndexOutOfRangeException)
            {
                SamenCookie.Stop(context);
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.Response.Redirect("/inloggen");
                return;
            }
        }

        await next(context);
    }
}
