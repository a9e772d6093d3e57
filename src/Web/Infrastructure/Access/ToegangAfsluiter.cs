namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Starting;

/// <summary>
/// Every few minutes writes down which access ended by itself. Who may open a case never waits for it: that is looked at on the
/// clock at each opening.
/// </summary>
internal sealed class ToegangAfsluiter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ToegangAfsluiter> logger)
    : RepeatedWork(scopes, clock, TimeSpan.FromMinutes(5), logger)
{
    protected override Task OnceAsync(IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<AflopendeToegang>().AfsluitenAsync(ct);
}
