namespace Eenlijn.Web.Infrastructure.Starting;

using Eenlijn.Persistence.Autorisatie;

/// <summary>A term that begins today, and what was chosen in another process: looked at every minute.</summary>
internal sealed class LijstenVerversen(IServiceScopeFactory scopes, ILogger<LijstenVerversen> logger)
    : RepeatedWork(scopes, TimeProvider.System, TimeSpan.FromMinutes(1), logger)
{
    protected override Task OnceAsync(IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<Lijstaanpassingen>().ToepassenAsync(ct);
}
