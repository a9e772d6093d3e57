namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>Who may open this case, on what ground and until when (R1-004).</summary>
public sealed partial class Dossier
{
    /// <summary>
    /// Everybody who may open the case now, by name: one query. For the family without who is kept from the viewer: a colleague
    /// whose involvement is withheld stands in no list (K17).
    /// </summary>
    public async Task<IReadOnlyList<ToegangKaart>> WieMagOpenenAsync(CancellationToken cancellationToken)
    {
        var casus = CasusId;
        var rijen = await (
            from t in _db.Set<DossierToegang>().GeldigOp(_kalender.Vandaag, _kalender.Nu).Where(t => t.Dossier == casus)
            join m in _db.Set<Medewerker>() on t.Medewerker equals m.Id
            join o in _db.Set<Organisatie>() on m.OrganisatieId equals o.Id
            orderby m.Naam, t.Van
            select new ToegangKaart(t.Bron, m.Id, m.Naam, m.Functie, o.Naam, t.Grond, t.Van, t.Einde)).AsNoTracking().ToListAsync(cancellationToken);
        if (!IsBlik)
        {
            return rijen;
        }

        var getoond = await Records<Betrokkenheid>().Select(b => (Guid)b.Id).ToListAsync(cancellationToken);
        return [.. rijen.Where(r => r.Grond is not ToegangsGrond.Betrokken || getoond.Contains(r.Bron))];
    }

    /// <summary>
    /// Who looks along beside those who are involved, let in for a time or in an emergency (R1-004), and whether there may be
    /// parties of which nobody here knows (R1-110). One query.
    /// </summary>
    public async Task<(IReadOnlyList<ToegangKaart> KijktMee, bool MisschienMeer)> NaastBetrokkenenAsync(CancellationToken cancellationToken)
    {
        var (casus, geweigerd) = (CasusId, Geweigerd);
        var toegang = _db.Set<DossierToegang>().GeldigOp(_kalender.Vandaag, _kalender.Nu)
            .Where(t => t.Dossier == casus && (t.Grond == ToegangsGrond.Tijdelijk || t.Grond == ToegangsGrond.Noodtoegang));
        var rijen = await (
            from c in Casus
            join t in toegang on c.Id equals t.Dossier into toegangen
            from t in toegangen.DefaultIfEmpty()
            join m in _db.Set<Medewerker>() on t.Medewerker equals m.Id into staf
            from m in staf.DefaultIfEmpty()
            join o in _db.Set<Organisatie>() on m.OrganisatieId equals o.Id into organisaties
            from o in organisaties.DefaultIfEmpty()
            orderby m.Naam, t.Van
            select new
            {
                MisschienMeer = geweigerd.Any(),
                Kaart = m == null ? null : new ToegangKaart(t.Bron, m.Id, m.Naam, m.Functie, o.Naam, t.Grond, t.Van, t.Einde),
            }).ToListAsync(cancellationToken);
        return ([.. rijen.Select(r => r.Kaart).OfType<ToegangKaart>()], rijen.Any(r => r.MisschienMeer));
    }

    /// <summary>Access for a time, the newest first; with the words of who gave it.</summary>
    public IQueryable<TijdelijkeToegang> TijdelijkeToegangen
    {
        get
        {
            var casus = CasusId;
            return _db.Set<TijdelijkeToegang>().AsNoTracking().Where(t => t.CasusId == casus);
        }
    }

    /// <summary>Emergency access that somebody took to this case.</summary>
    public IQueryable<Noodtoegang> Noodtoegangen
    {
        get
        {
            var casus = CasusId;
            return _db.Set<Noodtoegang>().AsNoTracking().Where(n => n.CasusId == casus);
        }
    }

    public Task<TijdelijkeToegang?> LoadTijdelijkeToegangAsync(TijdelijkeToegangId id, CancellationToken cancellationToken) =>
        TijdelijkeToegangen.AsTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);

    public Task<Noodtoegang?> LoadNoodtoegangAsync(NoodtoegangId id, CancellationToken cancellationToken) =>
        Noodtoegangen.AsTracking().SingleOrDefaultAsync(n => n.Id == id, cancellationToken);
}

/// <summary>Somebody who may open a case.</summary>
/// <param name="Bron">What gave it: an involvement, a period of regie, access for a time, emergency access.</param>
/// <param name="Einde">UTC; null when no moment was set.</param>
public sealed record ToegangKaart(
    Guid Bron, MedewerkerId Medewerker, string Naam, string? Functie, string Organisatie, ToegangsGrond Grond, DateOnly Van, DateTime? Einde);
