namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Sessions;
using Eenlijn.Web.Modules.Autorisatie;
using Eenlijn.Web.Modules.Autorisatie.NoodtoegangNemen;
using Eenlijn.Web.Modules.Autorisatie.TweedeStapVernieuwen;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

public static class AccessServices
{
    /// <summary>Accounts, the sign-in cookie, and that every page wants somebody who is signed in unless it says otherwise.</summary>
    public static IServiceCollection AddEenlijnAccess(this IServiceCollection services)
    {
        services.AddEenlijnAccounts()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<GebruikerClaimsFactory>()
            .AddDefaultTokenProviders();
        services.AddScoped<RolKeuze>();
        services.AddScoped<Aanmeldstap>();
        services.AddScoped<Weigering>();
        services.AddScoped<AppCode>();
        services.AddScoped<Passkeys>();
        // What was signed on another site opens nothing here.
        services.Configure<IdentityPasskeyOptions>(options => options.ValidateOrigin = context =>
        {
            var request = context.HttpContext.Request;
            return ValueTask.FromResult(!context.CrossOrigin && string.Equals(context.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
        });
        services.AddScoped<EigenWachtwoord>();
        services.AddScoped<GeheimZegel>();
        services.AddSingleton<CasusZegel>();
        services.AddHostedService<ToegangAfsluiter>();
        services.AddScoped<VerlopenSessie>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            Named(cookie, "eenlijn");
            cookie.LoginPath = "/inloggen";
            cookie.LogoutPath = "/uitloggen";
            cookie.ReturnUrlParameter = "terug";
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(60);
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = ValidateAsync;
            // What a page asks by itself is no sign that somebody is there.
            cookie.Events.OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew &= !context.Request.Path.StartsWithSegments("/oproepen", StringComparison.Ordinal);
                return Task.CompletedTask;
            };
            var toLogin = cookie.Events.OnRedirectToLogin;
            cookie.Events.OnRedirectToLogin = async context =>
            {
                if (!await context.HttpContext.RequestServices.GetRequiredService<VerlopenSessie>().BewaarAsync(context))
                {
                    context.RedirectUri = QueryHelpers.AddQueryString(context.RedirectUri, "nietbewaard", "true");
                }

                await toLogin(context);
            };
            // Not a redirect: the address stays what was asked, and the answer says 403.
            cookie.Events.OnRedirectToAccessDenied = context => context.HttpContext.RequestServices.GetRequiredService<Weigering>().AnswerAsync(context.HttpContext);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            Named(cookie, "eenlijn-stap");
            // Long enough to install an app and scan its code.
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(15);
        });
        // Who is blocked, gets another role or leaves a team notices within five minutes, without signing in anew.
        services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((options, clock) =>
        {
            options.ValidationInterval = TimeSpan.FromMinutes(5);
            options.TimeProvider = clock;
            options.OnRefreshingPrincipal = RolKeuze.KeepAsync;
        });
        services.AddSingleton<IAuthorizationHandler, HandelingAuthorization>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void Named(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var demo = context.HttpContext.RequestServices.GetRequiredService<DemoMode>();
        if (!demo.Aan && context.Principal?.HasClaim(claim => claim.Type == EenlijnClaims.Demo) == true)
        {
            // The same keys with the demo switched off: a chosen person proves nothing.
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.RequestServices.GetRequiredService<RolKeuze>().Lidmaatschap = context.Principal?.GetLidmaatschap();
        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }
}
