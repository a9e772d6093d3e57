namespace Eenlijn.Web.Infrastructure.Eenmalig;

using Eenlijn.Persistence.Saving;

/// <summary>Once in a while forgets the forms that were sent days ago. A failure is tried again the next time.</summary>
internal sealed partial class VerzondenOpruimer(IServiceScopeFactory scopes, TimeProvider clock, ILogger<VerzondenOpruimer> logger) : BackgroundService
{
    private static readonly TimeSpan Elke = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Elke, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Verzending>().OpruimenAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Mislukt(logger, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Forms that were sent long ago could not be forgotten: {Failure}")]
    private static partial void Mislukt(ILogger logger, string failure);
}
