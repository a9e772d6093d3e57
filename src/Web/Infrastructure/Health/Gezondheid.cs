namespace Eenlijn.Web.Infrastructure.Health;

using Eenlijn.Persistence.Starting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

/// <summary><c>GET /gezondheid</c> for a load balancer or a watchdog: 200 when the database answers, 503 when it does not.</summary>
public static class Gezondheid
{
    public const string Path = "/gezondheid";

    public static IServiceCollection AddGezondheid(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseGezondheid>("database");
        return services;
    }

    /// <summary>Open to everybody: it tells which engine runs and whether it answers, nothing else.</summary>
    public static IEndpointConventionBuilder MapGezondheid(this IEndpointRouteBuilder endpoints) => endpoints
        .MapHealthChecks(Path, new HealthCheckOptions { ResponseWriter = WriteAsync })
        .AllowAnonymous();

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var sound = report.Status == HealthStatus.Healthy;
        var settings = context.RequestServices.GetRequiredService<DatabaseSettings>();
        return context.Response.WriteAsJsonAsync(new
        {
            status = sound ? "goed" : "gestoord",
            database = sound ? "bereikbaar" : "niet bereikbaar",
            engine = settings.Engine == DatabaseEngine.Sqlite ? "sqlite" : "postgresql",
        });
    }
}
