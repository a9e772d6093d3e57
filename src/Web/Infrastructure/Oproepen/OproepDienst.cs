namespace Eenlijn.Web.Infrastructure.Oproepen;

/// <summary>Looks every few seconds whether an alert has to move on. A failure is tried again the next time.</summary>
internal sealed partial class OproepDienst(IServiceScopeFactory scopes, OproepBord bord, ILogger<OproepDienst> logger) : BackgroundService
{
    private static readonly TimeSpan Elke = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Elke);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var oproepen = scope.ServiceProvider.GetRequiredService<Persistence.Reading.Oproepen>();
                await oproepen.DoorgaanAsync(stoppingToken);
                await bord.VernieuwAsync(oproepen, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Mislukt(logger, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Alerts could not be moved on: {Failure}")]
    private static partial void Mislukt(ILogger logger, string failure);
}
