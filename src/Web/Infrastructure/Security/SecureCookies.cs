namespace Eenlijn.Web.Infrastructure.Security;

using Microsoft.AspNetCore.CookiePolicy;

public static class SecureCookies
{
    /// <summary>
    /// Every cookie: over TLS only (in Development as the request came), unreadable for scripts, not sent along from other sites.
    /// One policy for all of them, also those that a library adds later.
    /// </summary>
    public static IServiceCollection AddSecureCookies(this IServiceCollection services, IHostEnvironment environment) =>
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.Secure = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
}
