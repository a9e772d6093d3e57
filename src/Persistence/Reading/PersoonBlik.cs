namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>With whose eyes a case is looked at, when it is somebody of the family: over whom he may see, and what is kept from him.</summary>
internal sealed class PersoonBlik
{
    private readonly List<Kept> _kept;

    private PersoonBlik(PersoonKaart kaart, IReadOnlyCollection<PersoonId> magZienOver, List<Kept> kept)
    {
        Kaart = kaart;
        MagZienOver = magZienOver;
        _kept = kept;
        VerborgenPersonen = [.. kept.Where(k => k.Wat == Afgeschermd.Persoon && k.Persoon is not null).Select(k => k.Persoon!.Value)];
    }

    public PersoonKaart Kaart { get; }

    public PersoonId Kijker => Kaart.Id;

    public IReadOnlyCollection<PersoonId> MagZienOver { get; }

    public IReadOnlyCollection<PersoonId> VerborgenPersonen { get; }

    /// <summary>One query: everybody of the family, who has authority over him and what is kept from him.</summary>
    public static async Task<PersoonBlik?> OpenAsync(Dossier dossier, PersoonId kijker, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var (gezag, afschermingen) = (dossier.Gezag, dossier.Afschermingen.Where(a => a.VoorPersoon == kijker && a.OpgehevenOp == null));
        var rijen = await dossier.Gezin.Kaarten(dossier.Personen).Select(k => new
        {
            Kaart = k,
            MetGezag = gezag.Where(g => g.Kind == k.Id && (g.Van == null || g.Van <= vandaag) && (g.Tot == null || g.Tot >= vandaag))
                .SelectMany(g => g.Houders).Select(h => h.PersoonId).ToList(),
            Kept = afschermingen.Where(a => a.VoorPersoon == k.Id).Select(a => new Kept(a.Wat, a.Persoon, a.Huishouden, a.Record)).ToList(),
        }).ToListAsync(cancellationToken);
        if (PersoonKaarten.Geordend(rijen.Select(r => r.Kaart).Where(k => k.Id == kijker)) is not [var kaart])
        {
            return null;
        }

        var kinderen = rijen.Where(r => r.Kaart.IsKind).Select(r => r.Kaart.Id).ToHashSet();
        var mag = Kijkrecht.Over(
            kijker,
            rijen.DistinctBy(r => r.Kaart.Id).Select(r => new PersoonMetGezag(
                r.Kaart.Id, r.Kaart.Geboorte, kinderen.Contains(r.Kaart.Id), [.. r.MetGezag.Distinct()])),
            vandaag);
        return new(kaart, [.. mag], rijen.First(r => r.Kaart.Id == kijker).Kept);
    }

    public bool Verbergt(Afgeschermd wat, PersoonId? persoon, HuishoudenId? huishouden) =>
        _kept.Any(k => k.Wat == wat && k.Persoon == persoon && k.Huishouden == huishouden);

    /// <summary>As <see cref="Zichtfilter"/> does for rows; what is over a person who is kept from the viewer is kept too.</summary>
    public bool Toont(RecordId record, bool voorGezin, IReadOnlyCollection<PersoonId> overWie) =>
        voorGezin
        && overWie.Any(MagZienOver.Contains)
        && !overWie.Any(VerborgenPersonen.Contains)
        && !_kept.Any(k => k.Record == record);

    private sealed record Kept(Afgeschermd Wat, PersoonId? Persoon, HuishoudenId? Huishouden, RecordId? Record);
}
