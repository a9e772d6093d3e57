namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// What stands on the agendas of tables, as far as the acting worker may read the registration that it is about: sitting at a table
/// opens no family (need to know). What is not his is not there, and is not counted.
/// </summary>
public sealed class Tafelpunten(AppDbContext db, ActingContext acting, Lezer lezer, ReadLog log)
{
    /// <summary>How much of what was talked about stands under an agenda.</summary>
    private const int Besproken = 20;

    /// <summary>What waits for a table, by its day. One query.</summary>
    public async Task<IReadOnlyList<TafelpuntKaart>> AgendaAsync(TafelId tafel, CancellationToken cancellationToken) =>
        Gelezen(await Kaarten(Leesbaar.Where(t => t.Tafel == tafel && t.Status == TafelpuntStatus.Gepland).OrderBy(t => t.Op).ThenBy(t => t.Id)).ToListAsync(cancellationToken));

    /// <summary>What a table talked about last. One query.</summary>
    public async Task<IReadOnlyList<TafelpuntKaart>> BesprokenAsync(TafelId tafel, CancellationToken cancellationToken) =>
        Gelezen(await Kaarten(Leesbaar.Where(t => t.Tafel == tafel && t.Status == TafelpuntStatus.Besproken).OrderByDescending(t => t.BesprokenOp).ThenByDescending(t => t.Id).Take(Besproken)).ToListAsync(cancellationToken));

    /// <summary>What of a case stood on an agenda, the last first: also of the registration with which it began. One query.</summary>
    public async Task<IReadOnlyList<TafelpuntKaart>> VanCasusAsync(RecordId aanmelding, CancellationToken cancellationToken) =>
        Gelezen(await Kaarten(Leesbaar.Where(t => t.AanmeldingId == aanmelding).OrderByDescending(t => t.Op).ThenByDescending(t => t.Id)).ToListAsync(cancellationToken));

    /// <summary>One point; null when it is not there or not the worker's to see. One query.</summary>
    public async Task<TafelpuntKaart?> KaartAsync(RecordId id, CancellationToken cancellationToken) =>
        Gelezen(await Kaarten(Leesbaar.Where(t => t.Id == id)).ToListAsync(cancellationToken)) is [var een] ? een : null;

    /// <summary>Loads a point to note what came of it.</summary>
    public async Task<Tafelpunt?> LoadAsync(RecordId id, int version, CancellationToken cancellationToken)
    {
        var punt = await Leesbaar.AsTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (punt is not null)
        {
            db.Entry(punt).Property(p => p.Version).OriginalValue = version;
        }

        return punt;
    }

    /// <summary>The registration with which a case of the worker began; null when it began without one.</summary>
    public Task<RecordId?> AanmeldingVanAsync(CasusId casus, CancellationToken cancellationToken) =>
        lezer.Casussen.Where(c => c.Id == casus).Select(c => c.Aanmelding).SingleOrDefaultAsync(cancellationToken);

    private IQueryable<Tafelpunt> Leesbaar
    {
        get
        {
            var aanmeldingen = lezer.Aanmeldingen.Select(a => a.Id);
            return db.Set<Tafelpunt>().AsNoTracking().Where(t => aanmeldingen.Contains(t.AanmeldingId)).VoorMedewerker(acting.Ik);
        }
    }

    private List<TafelpuntKaart> Gelezen(List<TafelpuntKaart> kaarten)
    {
        foreach (var kaart in kaarten)
        {
            log.Read("Tafelpunt", kaart.Casus, kaart.Id.Value);
        }

        return kaarten;
    }

    private IQueryable<TafelpuntKaart> Kaarten(IQueryable<Tafelpunt> punten)
    {
        var (namen, aanmeldingen) = (db.Set<Medewerker>().AsNoTracking(), db.Set<Domain.Aanmelding.Aanmelding>().AsNoTracking());
        return punten.Select(t => new TafelpuntKaart
        {
            Id = t.Id,
            Version = t.Version,
            Aanmelding = t.AanmeldingId,
            Casus = t.CasusId,
            Tafel = t.Tafel,
            TafelNaam = t.TafelNaam,
            Op = t.Op,
            Vraag = t.Vraag,
            Door = namen.Where(m => m.Id == t.Schrijver).Select(m => m.Naam).First(),
            GezinNaam = aanmeldingen.Where(a => a.Id == t.AanmeldingId).SelectMany(a => db.Set<Gezin>().Where(g => g.Id == a.GezinId)).Select(g => g.Naam).FirstOrDefault(),
            EigenWoorden = aanmeldingen.Where(a => a.Id == t.AanmeldingId).Select(a => a.EigenWoorden).FirstOrDefault(),
            IsGrijs = t.IsGrijs,
            Status = t.Status,
            BesprokenOp = t.BesprokenOp,
            Recht = t.Recht,
            Uitkomst = t.Uitkomst,
            Toelichting = t.Toelichting,
            WieBeslist = t.WieBeslist,
            Aanwezig = t.Aanwezig.OrderBy(a => a.Id).Select(a => namen.Where(m => m.Id == a.Medewerker).Select(m => m.Naam).First()).ToList(),
            OokAanwezig = t.OokAanwezig,
            Gezin = t.Gezin,
            GetekendDoor = namen.Where(m => m.Id == t.GetekendDoor).Select(m => m.Naam).FirstOrDefault(),
            RedenGeenHandtekening = t.RedenGeenHandtekening,
            Les = t.Les,
            RedenVervallen = t.RedenVervallen,
        });
    }
}
