namespace Eenlijn.Web.Infrastructure.Health;

using System.Data.Common;
using System.Net.Sockets;
using Eenlijn.Persistence.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

/// <summary>Whether the database answers in time. Says nothing about why not: whoever may know reads the log.</summary>
internal sealed class DatabaseGezondheid(DatabaseSettings settings, TimeProvider time) : IHealthCheck
{
    // A table that every database of Eenlijn has: on SQLite a bare SELECT 1 would not touch the file.
    private const string Sql = "SELECT 1 FROM \"__EFMigrationsHistory\" LIMIT 1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly HealthCheckResult Gone = HealthCheckResult.Unhealthy("De database antwoordt niet.");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Not by the token: a server that takes the connection and then says nothing does not notice a cancellation.
            var answers = Task.Run(AnswersAsync, CancellationToken.None);
            return await answers.WaitAsync(Patience, time, cancellationToken) ? HealthCheckResult.Healthy() : Gone;
        }
        catch (TimeoutException)
        {
            return Gone;
        }
    }

    /// <summary>On a context of its own, because it may go on for a while after nobody waits for it any more.</summary>
    private async Task<bool> AnswersAsync()
    {
        // A file that was taken away goes on answering to the connections that have it open.
        if (settings.File is { } file && !File.Exists(file))
        {
            return false;
        }

        await using var db = settings.NewContext();
        try
        {
            await db.Database.ExecuteSqlRawAsync(Sql);
            return true;
        }
        catch (Exception failure) when (failure is DbException or SocketException or TimeoutException)
        {
            return false;
        }
    }
}
