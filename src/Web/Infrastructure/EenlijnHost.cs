namespace Eenlijn.Web.Infrastructure;

using System.Globalization;
using Eenlijn.NlDesign;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Demo;
using Eenlijn.Persistence.Starting;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Eenmalig;
using Eenlijn.Web.Infrastructure.Health;
using Eenlijn.Web.Infrastructure.Oproepen;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Infrastructure.Security;
using Eenlijn.Web.Infrastructure.Sessions;
using Eenlijn.Web.Infrastructure.Starting;
using Eenlijn.Web.Modules.Gezin.RegisterInlezen;
using Eenlijn.Web.Modules.Shared.Handleiding;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

/// <summary>How the web application is put together; the tests start the same one.</summary>
public static class EenlijnHost
{
    public static void AddEenlijn(this WebApplicationBuilder builder, DatabaseSettings settings)
    {
        string[] asked = ["urls", "http_ports", "https_ports"];
        if (asked.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var folder = DataFolder.From(builder.Configuration, builder.Environment.ContentRootPath);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        builder.Services.AddSingleton(DemoMode.From(builder.Configuration, builder.Environment));
        builder.Services.AddProxy(builder.Configuration);
        builder.Services.AddEenlijnPersistence(settings);
        builder.Services.AddEenlijnAccess();
        builder.Services.AddAanmeldGrens();
        builder.Services.AddPrivateLogs(builder.Environment);
        builder.Services.AddEenlijnHandlers();
        builder.Services.AddDataProtection().SetApplicationName("Eenlijn").PersistKeysToFileSystem(new DirectoryInfo(folder.PathTo("sleutels")));
        builder.Services.AddGezondheid();
        builder.Services.AddHostedService<VerzondenOpruimer>();
        builder.Services.AddSingleton<RegisterWachtrij>();
        builder.Services.AddHostedService<RegisterWerker>();
        builder.Services.AddHostedService<RegisterOpruimDienst>();
        builder.Services.AddHostedService<LijstenVerversen>();
        builder.Services.AddSingleton<DraftForms>();
        builder.Services.AddSingleton<SamenCookie>();
        builder.Services.AddSingleton<OproepBord>();
        builder.Services.AddHostedService<OproepDienst>();
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "eenlijn-formulier");
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "eenlijn-melding");
        builder.Services.AddSecureCookies(builder.Environment);
        builder.Services
            .AddRazorPages(options => options.RootDirectory = "/Modules")
            .AddMvcOptions(options =>
            {
                options.Filters.Add<MethodeFilter>();
                options.Filters.Add<VersieFilter>();
                options.Filters.Add<ReadLogFilter>();
                options.Filters.Add<SamenFilter>();
                options.Filters.Add<SamenPoort>();
                options.Filters.Add<NavigatieFilter>();
                options.Filters.Add<VerlopenFilter>();
                options.Filters.Add<EenmaligFilter>();
            })
            // The server checks; what the browser would need for checking too is in English and of no use without its script.
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false)
            .AddNlDesign();
    }

    public static void UseEenlijn(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        // A scope of its own: what could not be written in the request that failed must not be tried again for the error page.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fout", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        if (HasHttps(app))
        {
            app.UseHttpsRedirection();
        }

        if (OnlyTls.IsDemanded(app))
        {
            app.UseHsts();
            app.UseOnlyTls();
        }

        app.UseCookiePolicy();
        app.UseRateLimiter();
        app.UseWithoutNul();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<ActingMiddleware>();
        app.UseMiddleware<SamenMiddleware>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapGezondheid();
        app.MapDrafts();
        app.MapHandleidingBeelden();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>Brings the database up to date before the first request, and says where to go.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync();
            await app.PrepareDemoAsync(scope.ServiceProvider.GetRequiredService<DemoLoader>());
            await scope.ServiceProvider.GetRequiredService<Lijstaanpassingen>().ToepassenAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<Werkwijzen>().VerversenAsync(CancellationToken.None);
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine($"Eenlijn draait. Open {string.Join(" of ", app.Urls)} in de browser; stoppen met Ctrl+C.");
            if (OnlyTls.IsDemanded(app) && !app.Urls.Any(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)))
            {
                Console.WriteLine(OnlyTls.Let(app.Services.GetRequiredService<Proxy>()));
            }
        });
    }

    /// <summary>The demo loads into an empty database once; a database that holds it is no production database.</summary>
    private static async Task PrepareDemoAsync(this WebApplication app, DemoLoader loader)
    {
        if (app.Services.GetRequiredService<DemoMode>().Aan)
        {
            await loader.LoadAsync(CancellationToken.None);
        }
        else if (app.Environment.IsProduction() && await loader.IsLoadedAsync(CancellationToken.None))
        {
            throw new StartException("Deze database is met de demo gevuld: daar hoort geen echt gezin bij. Kies met EENLIJN_DATABASE een andere database.");
        }
    }

    /// <summary>Only where a certificate is configured: without one the redirect would lead nowhere.</summary>
    private static bool HasHttps(WebApplication app) =>
        app.Configuration["https_ports"] is { Length: > 0 }
        || (app.Configuration["urls"] ?? "").Contains("https://", StringComparison.OrdinalIgnoreCase);
}
