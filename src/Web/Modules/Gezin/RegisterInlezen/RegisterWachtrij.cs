namespace Eenlijn.Web.Modules.Gezin.RegisterInlezen;

using System.Threading.Channels;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;

/// <summary>What waits to be read in: one at a time, so that the work of others goes first.</summary>
public sealed class RegisterWachtrij
{
    private readonly Channel<RegisterOpdracht> _wacht = Channel.CreateBounded<RegisterOpdracht>(4);

    public ValueTask ZetAsync(RegisterOpdracht opdracht, CancellationToken ct) => _wacht.Writer.WriteAsync(opdracht, ct);

    public IAsyncEnumerable<RegisterOpdracht> AllesAsync(CancellationToken ct) => _wacht.Reader.ReadAllAsync(ct);
}

/// <summary>A file that somebody sent, for whom it is read.</summary>
public sealed record RegisterOpdracht(RegisterInlezingId Id, byte[] Json, bool AlleenTestnummers, MedewerkerId? Door, Rol? Rol);

/// <summary>Reads in what waits. What fails is told on the page of that reading; the log of the program hears only the kind of failure.</summary>
internal sealed partial class RegisterWerker(RegisterWachtrij wachtrij, IServiceScopeFactory scopes, ILogger<RegisterWerker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var opdracht in wachtrij.AllesAsync(stoppingToken))
        {
            try
            {
                await using var scope = Scope(opdracht);
                using var json = new MemoryStream(opdracht.Json, writable: false);
                await scope.ServiceProvider.GetRequiredService<RegisterInlezer>().LeesAsync(opdracht.Id, json, opdracht.AlleenTestnummers, null, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Mislukt(logger, failure.GetType().Name);
                await SluitAsync(opdracht, stoppingToken);
            }
        }
    }

    private async Task SluitAsync(RegisterOpdracht opdracht, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = Scope(opdracht);
            await scope.ServiceProvider.GetRequiredService<RegisterInlezer>().MislukAsync(opdracht.Id, "Het inlezen is halverwege gestopt. Lees het bestand nog een keer in; wat er al staat blijft gelijk.", stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Mislukt(logger, failure.GetType().Name);
        }
    }

    private AsyncServiceScope Scope(RegisterOpdracht opdracht)
    {
        var scope = scopes.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<ActingContext>();
        (acting.Medewerker, acting.Rol, acting.Handeling) = (opdracht.Door, opdracht.Rol, Handeling.BeheerWijzigen);
        return scope;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Persons of the register could not be read in: {Failure}")]
    private static partial void Mislukt(ILogger logger, string failure);
}
