namespace Eenlijn.Web.Infrastructure.Starting;

using Eenlijn.Persistence.Autorisatie;

/// <summary>A term or a way of working that begins today, and what was chosen in another process: looked at every minute.</summary>
internal sealed class LijstenVerversen(IServiceScopeFactory scopes, ILogger<LijstenVerversen> logger)
    : RepeatedWork(scopes, TimeProvider.System, TimeSpan.FromMinutes(1), logger)
{
    protected override async Task OnceAsync(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<Lijstaanpassingen>().ToepassenAsync(ct);
        await services.GetRequiredService<Werkwijzen>().VerversenAsync(ct);
    }
}
