namespace Eenlijn.Web.Infrastructure.Health;

using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

/// <summary>Whether the database answers in time. Says nothing about why not: whoever may know reads the log.</summary>
internal sealed class DatabaseGezondheid(DatabaseProbe probe) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await probe.AnswersAsync(Patience, cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("De database antwoordt niet.");
}
