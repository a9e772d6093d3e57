namespace Eenlijn.Web.Infrastructure.Health;

using System.Data.Common;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

/// <summary>Whether the database answers. Says nothing about why not: whoever may know reads the log.</summary>
internal sealed class DatabaseGezondheid(AppDbContext db, DatabaseSettings settings) : IHealthCheck
{
    // A table that every database of Eenlijn has: on SQLite a bare SELECT 1 would not touch the file.
    private const string Sql = "SELECT 1 FROM \"__EFMigrationsHistory\" LIMIT 1";

    private static readonly HealthCheckResult Gone = HealthCheckResult.Unhealthy("De database antwoordt niet.");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A file that was taken away goes on answering to the connections that have it open.
        if (settings.File is { } file && !File.Exists(file))
        {
            return Gone;
        }

        try
        {
            await db.Database.ExecuteSqlRawAsync(Sql, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is DbException or TimeoutException or OperationCanceledException)
        {
            return Gone;
        }
    }
}
