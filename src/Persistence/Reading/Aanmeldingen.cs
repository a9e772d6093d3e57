namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>Registrations as cards, with the names around them; what is shown goes into the log.</summary>
public sealed class Aanmeldingen(AppDbContext db, ActingContext acting, Lezer lezer, ReadLog log)
{
    /// <summary>One registration with the family in it; null when it is not there or not the worker's to see. Three queries.</summary>
    public async Task<AanmeldingKaart?> KaartAsync(RecordId id, CancellationToken cancellationToken)
    {
        var casussen = lezer.Casussen;
        var kaart = await lezer.Aanmeldingen.Where(a => a.Id == id).Select(a => new AanmeldingKaart
        {
            Id = a.Id,
            Version = a.Version,
            TeamId = a.TeamId,
            Status = a.Status,
            OntvangenOp = a.OntvangenOp,
            ReagerenVoor = a.ReagerenVoor,
            Schrijver = db.Set<Medewerker>().Where(m => m.Id == a.Schrijver).Select(m => m.Naam).First(),
            EigenWoorden = a.EigenWoorden,
            WoordenVan = a.WoordenVan,
            GezegdDoor = a.GezegdDoor,
            Genoemd = a.OverWie.Select(o => o.PersoonId).ToList(),
            Instroom = a.Instroom,
            Initiatief = a.Initiatief,
            Route = a.Route,
            Partner = a.Partner,
            PartnerNaam = db.Set<Organisatie>().Where(o => o.Id == a.Partner).Select(o => o.Naam).FirstOrDefault(),
            PartnerContact = a.PartnerContact,
            PartnerTelefoon = a.PartnerTelefoon,
            BeeldVanPartner = a.BeeldVanPartner,
            GezinWeetErvan = a.GezinWeetErvan,
            WieWeetErvan = a.WieWeetErvan,
            Motivatie = a.Motivatie,
            GewensteVoorziening = a.GewensteVoorziening,
            RedenVanWens = a.RedenVanWens,
            BesprokenMogelijkheden = a.BesprokenMogelijkheden,
            Urgentie = a.Urgentie,
            Ernst = a.Ernst,
            Plek = a.Plek,
            Thema = a.Thema,
            GezinId = a.GezinId,
            GezinNaam = db.Set<Gezin>().Where(g => g.Id == a.GezinId).Select(g => g.Naam).FirstOrDefault(),
            ToegewezenAan = db.Set<Medewerker>().Where(m => m.Id == a.ToegewezenAan).Select(m => m.Naam).FirstOrDefault(),
            AfgehandeldDoor = db.Set<Medewerker>().Where(m => m.Id == a.AfgehandeldDoor).Select(m => m.Naam).FirstOrDefault(),
            AfgehandeldOp = a.AfgehandeldOp,
            Antwoord = a.Antwoord,
            BeantwoordAan = a.BeantwoordAan,
            RedenTweedeCasus = a.RedenTweedeCasus,
            RedenAnderGezin = a.RedenAnderGezin,
            Casus = casussen.Where(c => c.Aanmelding == a.Id || c.Id == a.BijCasus).Select(c => (CasusId?)c.Id).FirstOrDefault(),
            CasusVanGezin = casussen.Where(c => c.GezinId == a.GezinId && c.Aanmelding != a.Id).OrderByDescending(c => c.GeopendOp).Select(c => (CasusId?)c.Id).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancellationToken);
        if (kaart is null)
        {
            return null;
        }

        log.Read("Aanmelding", kaart.Casus, id.Value);
        return kaart.GezinId is { } gezin
            ? kaart with
            {
                Personen = await PersonenAsync(gezin, id, cancellationToken),
                Lopend = kaart.IsOpen ? await LopendAsync(gezin, cancellationToken) : null,
            }
            : kaart;
    }

    /// <summary>The case that runs with a family, an own one before others; also read when a second one would be opened.</summary>
    public async Task<LopendeCasus?> LopendAsync(GezinId gezin, CancellationToken cancellationToken)
    {
        var (team, eigen) = (acting.Team, lezer.Casussen);
        var lopend = await (
            from c in db.Set<Casus>().AsNoTracking()
            from r in c.Regie
            join m in db.Set<Medewerker>() on r.Medewerker equals m.Id
            where c.GezinId == gezin && c.Fase != Fase.Gesloten && r.Tot == null
            select new { c.Id, c.GeopendOp, m.Naam, m.Telefoon, MagOpenen = eigen.Any(e => e.Id == c.Id), EigenTeam = c.TeamId == team }).ToListAsync(cancellationToken);
        return lopend.OrderByDescending(c => c.MagOpenen).ThenByDescending(c => c.EigenTeam).ThenByDescending(c => c.GeopendOp).ThenByDescending(c => c.Id.Value)
            .Select(c => new LopendeCasus(c.Id, c.Naam, c.Telefoon, c.MagOpenen, c.EigenTeam)).FirstOrDefault();
    }

    /// <summary>What came in for a case: the registration with which it began and those that joined it.</summary>
    public async Task<IReadOnlyList<AanmeldingVanCasus>> VanCasusAsync(CasusId casus, CancellationToken cancellationToken)
    {
        var regels = await lezer.Aanmeldingen
            .Where(a => a.BijCasus == casus || lezer.Casussen.Any(c => c.Id == casus && c.Aanmelding == a.Id))
            .OrderBy(a => a.OntvangenOp)
            .Select(a => new { a.Id, a.OntvangenOp, a.BijCasus, a.Instroom, Partner = db.Set<Organisatie>().Where(o => o.Id == a.Partner).Select(o => o.Naam).FirstOrDefault() ?? a.PartnerContact })
            .ToListAsync(cancellationToken);
        foreach (var regel in regels)
        {
            log.Read("Aanmelding", casus, regel.Id.Value);
        }

        return [.. regels.Select(a => new AanmeldingVanCasus(a.Id, Kalender.DagVan(a.OntvangenOp), a.BijCasus is not null, a.Instroom, a.Partner))];
    }

    /// <summary>Those that wait for somebody, the first term first; all of them.</summary>
    public Task<IReadOnlyList<AanmeldingRegel>> OpenAsync(CancellationToken cancellationToken) => RegelsAsync(
        VanTeam(AanmeldingStatus.Ontvangen).OrderBy(a => a.ReagerenVoor).ThenBy(a => a.OntvangenOp), cancellationToken);

    /// <summary>Those that were answered or taken up, the last first.</summary>
    public Task<IReadOnlyList<AanmeldingRegel>> AfgehandeldAsync(AanmeldingStatus? status, int hoeveel, CancellationToken cancellationToken) => RegelsAsync(
        VanTeam(status).Where(a => a.Status != AanmeldingStatus.Ontvangen).OrderByDescending(a => a.AfgehandeldOp).ThenBy(a => a.Id).Take(hoeveel), cancellationToken);

    private IQueryable<Domain.Aanmelding.Aanmelding> VanTeam(AanmeldingStatus? status)
    {
        var team = acting.Team;
        return db.Set<Domain.Aanmelding.Aanmelding>().AsNoTracking().Where(a => a.TeamId == team && (status == null || a.Status == status));
    }

    private async Task<IReadOnlyList<AanmeldingRegel>> RegelsAsync(IQueryable<Domain.Aanmelding.Aanmelding> wat, CancellationToken cancellationToken)
    {
        var (casussen, leesbaar) = (lezer.Casussen, lezer.Aanmeldingen);
        var regels = await wat.Select(a => new AanmeldingRegel(
            a.Id,
            a.Status,
            a.OntvangenOp,
            a.ReagerenVoor,
            a.AfgehandeldOp,
            a.Instroom,
            a.Urgentie,
            a.Ernst,
            a.GezinWeetErvan,
            db.Set<Gezin>().Where(g => g.Id == a.GezinId).Select(g => g.Naam).FirstOrDefault(),
            db.Set<Organisatie>().Where(o => o.Id == a.Partner).Select(o => o.Naam).FirstOrDefault(),
            a.PartnerContact,
            a.EigenWoorden,
            a.BeeldVanPartner,
            db.Set<Medewerker>().Where(m => m.Id == a.ToegewezenAan).Select(m => m.Naam).FirstOrDefault())
        {
            Casus = casussen.Where(c => c.Aanmelding == a.Id || c.Id == a.BijCasus).Select(c => (CasusId?)c.Id).FirstOrDefault(),
            MagOpenen = leesbaar.Any(l => l.Id == a.Id),
        }).ToListAsync(cancellationToken);
        AanmeldingRegel[] shown = [.. regels.Select(Verhuld)];
        foreach (var regel in shown.Where(r => r.MagOpenen))
        {
            log.Read("Aanmelding", regel.Casus, regel.Id.Value);
        }

        return shown;
    }

    private static AanmeldingRegel Verhuld(AanmeldingRegel regel) => regel.MagOpenen
        ? regel
        : regel with { GezinNaam = null, PartnerNaam = null, PartnerContact = null, EigenWoorden = null, BeeldVanPartner = null, Ernst = null };

    /// <summary>The whole family when the worker has a case with it, else only whom the registration names.</summary>
    private Task<IReadOnlyList<PersoonKaart>> PersonenAsync(GezinId gezin, RecordId id, CancellationToken cancellationToken)
    {
        var eigen = lezer.Casussen;
        var aanmeldingen = lezer.Aanmeldingen;
        return db.Set<Gezin>().AsNoTracking().Where(g => g.Id == gezin).KaartenAsync(
            db.Set<Persoon>().AsNoTracking().Where(p =>
                aanmeldingen.Any(a => a.Id == id && a.OverWie.Any(o => o.PersoonId == p.Id)) || eigen.Any(c => c.GezinId == gezin)),
            cancellationToken);
    }
}
