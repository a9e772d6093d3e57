namespace Eenlijn.Web.Infrastructure.Eenmalig;

using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Starting;

/// <summary>Once in a while forgets the forms that were sent days ago.</summary>
internal sealed class VerzondenOpruimer(IServiceScopeFactory scopes, TimeProvider clock, ILogger<VerzondenOpruimer> logger)
    : RepeatedWork(scopes, clock, TimeSpan.FromHours(6), logger)
{
    protected override Task OnceAsync(IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<Verzending>().OpruimenAsync(ct);
}
