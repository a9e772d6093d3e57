namespace Eenlijn.Web.Modules.Gezin.RegisterInlezen;

using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Starting;

/// <summary>Looks every hour, and at the start, who has to leave the copy of the register.</summary>
internal sealed class RegisterOpruimDienst(IServiceScopeFactory scopes, ILogger<RegisterOpruimDienst> logger)
    : RepeatedWork(scopes, TimeProvider.System, TimeSpan.FromHours(1), logger)
{
    protected override bool AtStart => true;

    protected override Task OnceAsync(IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<RegisterOpruimer>().OpruimenAsync(ct);
}
