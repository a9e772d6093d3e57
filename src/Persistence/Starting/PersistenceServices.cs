namespace Eenlijn.Persistence.Starting;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Demo;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Postgres;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Persistence.Saving;
using Eenlijn.Persistence.Sqlite;
using Eenlijn.Persistence.Vakmanschap;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

public static class PersistenceServices
{
    /// <summary>
    /// Registers <see cref="AppDbContext"/> for the engine of the settings, with every <see cref="IInterceptor"/> that is
    /// registered. Scoped and not pooled: an interceptor may ask who is acting.
    /// </summary>
    public static IServiceCollection AddEenlijnPersistence(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DatabaseProbe>();
        services.AddScoped<DatabaseMigrator>();
        services.AddScoped<DatabaseVerifier>();
        services.AddSingleton<Kalender>();
        services.AddSingleton<LogWriter>();
        services.AddScoped<ActingContext>();
        services.AddScoped<IInterceptor, SaveInterceptor>();
        services.AddScoped<Verzending>();
        services.AddScoped<Store>();
        services.AddScoped<ReadLog>();
        services.AddScoped<Dossiers>();
        services.AddScoped<Toegangen>();
        services.AddScoped<Profielen>();
        services.AddScoped<Lijstaanpassingen>();
        services.AddSingleton<GeldendeWerkwijze>();
        services.AddScoped<Werkwijzen>();
        services.AddScoped<Vindplaatsen>();
        services.AddScoped<Bereikbaarheden>();
        services.AddScoped<Rolkaarten>();
        services.AddScoped<Oefeningen>();
        services.AddScoped<Preventielezer>();
        services.AddScoped<Teambesluiten>();
        services.AddScoped<Teampreventie>();
        services.AddScoped<TeamToegang>();
        services.AddScoped<AflopendeToegang>();
        services.AddScoped<Lezer>();
        services.AddScoped<Seinen>();
        services.AddScoped<Waarnemingen>();
        services.AddScoped<Teamlezer>();
        services.AddScoped<Oproepen>();
        services.AddScoped<BekendElders>();
        services.AddScoped<Zoeker>();
        services.AddScoped<EigenGezinnen>();
        services.AddScoped<Aanmeldingen>();
        services.AddScoped<Triages>();
        services.AddScoped<Intaketoetsen>();
        services.AddScoped<Tafelpunten>();
        services.AddScoped<Criterialessen>();
        services.AddScoped<Wachtlijst>();
        services.AddScoped<Terugbellijst>();
        services.AddScoped<Consulten>();
        services.AddScoped<Kandidaten>();
        services.AddScoped<Gids>();
        services.AddScoped<RegisterInlezer>();
        services.AddScoped<RegisterStand>();
        services.AddScoped<RegisterOpruimer>();
        services.AddScoped<Registerzoeker>();
        services.AddScoped<Samenvoeger>();
        services.AddScoped<Gezinssamenvoeger>();
        services.AddScoped<Dubbelen>();
        services.AddScoped<DemoLoader>();
        services.AddScoped<Gebruikers>();
        services.AddScoped<AanmeldLog>();
        services.AddScoped<Logboek>();
        services.AddScoped<Concepten>();
        services.AddDataProtection();
        return settings.Engine == DatabaseEngine.Sqlite
            ? services.AddDbContext<AppDbContext, SqliteAppDbContext>((provider, options) =>
                options.UseEenlijn(settings).AddInterceptors(provider.GetServices<IInterceptor>()))
            : services.AddDbContext<AppDbContext, PostgresAppDbContext>((provider, options) =>
                options.UseEenlijn(settings).AddInterceptors(provider.GetServices<IInterceptor>()));
    }
}
