namespace Eenlijn.TestKit;

using System.Net;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

/// <summary>Makes the cookie that signing in gives, by the product's own means; signing in itself has its own tests.</summary>
internal static class SignIn
{
    public static async Task<Cookie> CookieAsync(IServiceProvider services, MedewerkerId medewerker)
    {
        await using var scope = services.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<SignInManager<Gebruiker>>();
        var principal = await manager.CreateUserPrincipalAsync(await AccountAsync(manager.UserManager, medewerker));
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
        return new(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    private static async Task<Gebruiker> AccountAsync(UserManager<Gebruiker> users, MedewerkerId medewerker)
    {
        if (await users.Users.SingleOrDefaultAsync(user => user.MedewerkerId == medewerker) is { } known)
        {
            return known;
        }

        var account = new Gebruiker { Id = Guid.CreateVersion7(), MedewerkerId = medewerker, UserName = $"{medewerker.Value:N}@voorbeeld.test" };
        var result = await users.CreateAsync(account);
        return result.Succeeded
            ? account
            : throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Code)));
    }
}
