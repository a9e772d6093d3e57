namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Persistence.Reading;

/// <summary>
/// Every few minutes writes down which access ended by itself. Who may open a case never waits for it: that is looked at on the
/// clock at each opening.
/// </summary>
internal sealed partial class ToegangAfsluiter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ToegangAfsluiter> logger) : BackgroundService
{
    private static readonly TimeSpan Elke = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Elke, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AflopendeToegang>().AfsluitenAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Mislukt(logger, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Access that ended could not be written down: {Failure}")]
    private static partial void Mislukt(ILogger logger, string failure);
}
