namespace Eenlijn.Web.Modules.Toestemming.WieZietWat;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.ToestemmingBekijken)]
public sealed class WieZietWatModel(Kalender kalender) : ToestemmingPage(kalender)
{
    public IReadOnlyList<ZichtUitleg> Uitleg { get; private set; } = [];

    /// <summary>In force, what must be looked at again first.</summary>
    public IReadOnlyList<AfschermingKaart> Gelden { get; private set; } = [];

    public IReadOnlyList<AfschermingKaart> Opgeheven { get; private set; } = [];

    /// <summary>Who of the family may have the log on paper: whoever reads over himself (R1-112).</summary>
    public IReadOnlyList<Kijker> LogLezers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wie ziet wat?");
        await LoadAsync(ct);
        Uitleg = ZichtUitleg.Van(Gezin, Vandaag);
        LogLezers = [.. Gezin.Where(k => k is { IsLid: true, IsOverleden: false } && k.Rol != GezinsRol.Netwerk && Kijkrecht.Over(k.Id, [k.AlsPersoon()], Vandaag).Contains(k.Id))];
        Gelden = [.. Afschermingen.Where(a => a.OpgehevenOp is null).OrderBy(a => a.HerzienOp).ThenBy(a => a.Id.Value)];
        Opgeheven = [.. Afschermingen.Where(a => a.OpgehevenOp is not null).OrderByDescending(a => a.OpgehevenOp).ThenBy(a => a.Id.Value)];
    }
}
