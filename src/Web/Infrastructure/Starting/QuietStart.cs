namespace Eenlijn.Web.Infrastructure.Starting;

/// <summary>
/// Keeps the host from logging a start that fails: it would print a stack trace above the one sentence of
/// <see cref="StartFailure"/>. From the moment that the application runs, everything is logged again.
/// </summary>
public static class QuietStart
{
    private static readonly (string Logger, LogLevel Least)[] Loggers =
    [
        ("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Information),
        ("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Information),
        // Below this level stands the text of every query.
        ("Microsoft.EntityFrameworkCore", LogLevel.Warning),
    ];

    public static WebApplicationBuilder AddQuietStart(this WebApplicationBuilder builder)
    {
        var state = new State();
        foreach (var (logger, least) in Loggers)
        {
            builder.Logging.AddFilter(logger, level => level >= least && (state.Runs || level < LogLevel.Error));
        }

        builder.Services.AddHostedService(_ => state);
        return builder;
    }

    private sealed class State : IHostedLifecycleService
    {
        private volatile bool _runs;

        public bool Runs => _runs;

        public Task StartedAsync(CancellationToken cancellationToken)
        {
            _runs = true;
            return Task.CompletedTask;
        }

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
