namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The pages about who of the family may see what. They are for the worker: to the family nothing of it shows (K17).</summary>
public abstract class ToestemmingPage(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Toestemming;

    public string ToestemmingUrl => $"{CasusUrl}/toestemming";

    /// <summary>Where it stands who sees what and what is kept from whom.</summary>
    public string WieZietWatUrl => $"{ToestemmingUrl}/wie-ziet-wat";

    public DateOnly Vandaag => kalender.Vandaag;

    public IReadOnlyList<Kijker> Gezin { get; private set; } = [];

    public IReadOnlyDictionary<RecordId, RecordKaart> Records { get; private set; } = new Dictionary<RecordId, RecordKaart>();

    public IEnumerable<AfschermingKaart> Afschermingen => Gezin.SelectMany(k => k.Afschermingen);

    public string NaamVan(PersoonId persoon) => Gezin.FirstOrDefault(k => k.Id == persoon)?.Naam ?? "iemand van buiten het gezin";

    public string WatVan(AfschermingKaart a) => ToestemmingWoorden.Zeg(a, NaamVan, Records);

    protected async Task LoadGezinAsync(CancellationToken ct) => Gezin = await Dossier.KijkersAsync(Vandaag, ct);

    protected async Task LoadAsync(CancellationToken ct)
    {
        await LoadGezinAsync(ct);
        if (Afschermingen.Any(a => a.Record is not null))
        {
            Records = await Dossier.AfgeschermdeRecordsAsync(ct);
        }
    }
}
