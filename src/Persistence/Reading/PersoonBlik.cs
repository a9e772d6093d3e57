namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>With whose eyes a case is looked at, when it is somebody of the family: over whom he may see, and what is kept from him.</summary>
internal sealed class PersoonBlik
{
    private readonly List<Kept> _kept;

    private PersoonBlik(PersoonId kijker, IReadOnlyCollection<PersoonId> magZienOver, List<Kept> kept)
    {
        Kijker = kijker;
        MagZienOver = magZienOver;
        _kept = kept;
        VerborgenPersonen = [.. kept.Where(k => k.Wat == Afgeschermd.Persoon && k.Persoon is not null).Select(k => k.Persoon!.Value)];
    }

    public PersoonId Kijker { get; }

    public IReadOnlyCollection<PersoonId> MagZienOver { get; }

    public IReadOnlyCollection<PersoonId> VerborgenPersonen { get; }

    public static async Task<PersoonBlik?> OpenAsync(Dossier dossier, PersoonId kijker, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var gezin = await dossier.Gezin.SingleAsync(cancellationToken);
        if (!gezin.Leden.Any(l => l.PersoonId == kijker))
        {
            return null;
        }

        var kinderen = gezin.Leden.Where(l => l.Rol == GezinsRol.Kind).Select(l => l.PersoonId).ToHashSet();
        var gezag = (await dossier.Gezag.ToListAsync(cancellationToken)).Where(g => g.GeldtOp(vandaag)).ToLookup(g => g.Kind, g => g.Houders);
        var personen = await dossier.Personen.Select(p => new { p.Id, p.Geboorte }).ToListAsync(cancellationToken);
        var mag = Kijkrecht.Over(
            kijker,
            personen.Select(p => new PersoonMetGezag(
                p.Id, p.Geboorte, kinderen.Contains(p.Id), [.. gezag[p.Id].SelectMany(h => h).Select(h => h.PersoonId).Distinct()])),
            vandaag);
        var kept = await dossier.Afschermingen
            .Where(a => a.VoorPersoon == kijker && a.OpgehevenOp == null)
            .Select(a => new Kept(a.Wat, a.Persoon, a.Huishouden, a.Record))
            .ToListAsync(cancellationToken);
        return new(kijker, [.. mag], kept);
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
