namespace Eenlijn.Web.Modules.Preventie.CollectieveVragen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>Questions of many families at once: open ones, closed ones, and what the team hears often without a question yet (R4-025).</summary>
[Requires(Handeling.PreventieBekijken)]
public sealed class CollectieveVragenModel(Preventielezer lezer, Kalender kalender) : EenlijnPage
{
    /// <summary>From how many short contacts about one theme at one place on it is shown.</summary>
    public const int Vaak = 5;

    private const int Terug = 91;

    public IReadOnlyList<CollectieveRegel> Open { get; private set; } = [];

    public IReadOnlyList<CollectieveRegel> Gesloten { get; private set; } = [];

    public IReadOnlyList<VaakGehoord> VaakGehoord { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Collectieve vragen");
        var alle = await lezer.VragenAsync(ct);
        Open = [.. alle.Where(v => v.GeslotenOp is null)];
        Gesloten = [.. alle.Where(v => v.GeslotenOp is not null).OrderByDescending(v => v.GeslotenOp)];
        VaakGehoord = await lezer.VaakGehoordAsync(Vandaag.AddDays(-Terug), Vaak, ct);
    }
}
