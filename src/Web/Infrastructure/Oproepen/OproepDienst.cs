namespace Eenlijn.Web.Infrastructure.Oproepen;

using Eenlijn.Web.Infrastructure.Starting;

/// <summary>Looks every few seconds whether an alert has to move on; at the start too, because an alert may have been open while the application stood still.</summary>
internal sealed class OproepDienst(IServiceScopeFactory scopes, OproepBord bord, ILogger<OproepDienst> logger)
    : RepeatedWork(scopes, TimeProvider.System, TimeSpan.FromSeconds(10), logger)
{
    protected override bool AtStart => true;

    protected override async Task OnceAsync(IServiceProvider services, CancellationToken ct)
    {
        var oproepen = services.GetRequiredService<Persistence.Reading.Oproepen>();
        await oproepen.DoorgaanAsync(ct);
        await bord.VernieuwAsync(oproepen, ct);
    }
}
