namespace Eenlijn.Migrations;

using System.Reflection;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What `dotnet ef migrations add` does, by EF's own scaffolder, for one engine.</summary>
internal static class Scaffolding
{
    public static ScaffoldedMigration Scaffold(Engine engine, Assembly migrations, string name, DateTimeOffset moment)
    {
        using var context = engine.Context(migrations);
        using var services = DesignServices(context, moment);
        return services.GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration(name, engine.RootNamespace);
    }

    public static bool HasChanges(Engine engine)
    {
        using var context = engine.Context(typeof(AppDbContext).Assembly);
        return context.Database.HasPendingModelChanges();
    }

    private static ServiceProvider DesignServices(DbContext context, DateTimeOffset moment)
    {
        var services = new ServiceCollection()
            .AddEntityFrameworkDesignTimeServices()
            .AddDbContextDesignTimeServices(context);
        ProviderServices(context).ConfigureDesignTimeServices(services);
        services.AddSingleton<IMigrationsIdGenerator>(new StampedIds(moment));
        return services.BuildServiceProvider();
    }

    /// <summary>The provider names its design services by an attribute on its assembly, as EF's own tools read it.</summary>
    private static IDesignTimeServices ProviderServices(DbContext context)
    {
        var provider = Assembly.Load(context.GetService<IDatabaseProvider>().Name);
        var named = provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!;
        return (IDesignTimeServices)Activator.CreateInstance(provider.GetType(named.TypeName, throwOnError: true)!)!;
    }
}
