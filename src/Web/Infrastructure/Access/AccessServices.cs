namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Persistence;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

public static class AccessServices
{
    /// <summary>Accounts, the sign-in cookie, and that every page wants somebody who is signed in unless it says otherwise.</summary>
    public static IServiceCollection AddEenlijnAccess(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddIdentityCore<Gebruiker>(options =>
            {
                // Length beats composition (NCSC); a second factor comes besides.
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<GebruikerClaimsFactory>()
            .AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "eenlijn";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            cookie.LoginPath = "/inloggen";
            cookie.LogoutPath = "/uitloggen";
            cookie.AccessDeniedPath = "/geen-toegang";
            cookie.ReturnUrlParameter = "terug";
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(60);
            cookie.SlidingExpiration = true;
        });
        services.AddSingleton<IAuthorizationHandler, HandelingAuthorization>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }
}
