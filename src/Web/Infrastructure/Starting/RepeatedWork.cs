namespace Eenlijn.Web.Infrastructure.Starting;

/// <summary>Work that comes back every so often as long as the application runs. A failure is written down by its kind only, and tried again the next time.</summary>
internal abstract partial class RepeatedWork(IServiceScopeFactory scopes, TimeProvider clock, TimeSpan every, ILogger logger) : BackgroundService
{
    /// <summary>Once at the start too, for what would be missed by waiting for the first time.</summary>
    protected virtual bool AtStart => false;

    protected abstract Task OnceAsync(IServiceProvider services, CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        if (AtStart)
        {
            await TryAsync(stoppingToken);
        }

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await OnceAsync(scope.ServiceProvider, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(logger, GetType().Name, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} did not succeed: {Failure}")]
    private static partial void Failed(ILogger logger, string work, string failure);
}
