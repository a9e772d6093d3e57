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
            Triage = db.Set<Triage>().Where(t => t.AanmeldingId == a.Id).OrderByDescending(t => t.Volgnummer).Select(t => new TriageKort(
                t.Volgnummer,
                t.GedaanOp,
                db.Set<Medewerker>().Where(m => m.Id == t.Schrijver).Select(m => m.Naam).First(),
                db.Set<Medewerker>().Where(m => m.Id == t.GezienDoor).Select(m => m.Naam).FirstOrDefault(),
                t.GezienOp,
                t.NietPluis)).FirstOrDefault(),
            Intake = db.Set<Intaketoets>().Where(t => t.AanmeldingId == a.Id).OrderByDescending(t => t.Volgnummer).Select(t => new IntakeKort(
                t.Volgnummer,
                t.Op,
                db.Set<Medewerker>().Where(m => m.Id == t.Schrijver).Select(m => m.Naam).First(),
                t.RedenVerder,
                t.IsGrijs,
                t.Laag,
                t.Antwoorden.Where(x => x.Antwoord == Vermoeden.Ja).OrderBy(x => x.Id).Select(x => x.Route).ToList())).FirstOrDefault(),
            Tafelpunten = db.Set<Tafelpunt>().Where(t => t.AanmeldingId == a.Id).OrderByDescending(t => t.Op).ThenByDescending(t => t.Id)
                .Select(t => new TafelpuntKort(t.Id, t.Tafel, t.TafelNaam, t.BesprokenOp ?? t.Op, t.Status, t.Uitkomst, t.Recht, t.IsGrijs)).ToList(),
            OpenVragen = db.Set<Triage>().Where(t => t.AanmeldingId == a.Id).SelectMany(t => t.Vragen).Count(v => v.BeantwoordOp == null),
            AfspraakMet = a.AfspraakMet,
            AfspraakMetNaam = db.Set<Medewerker>().Where(m => m.Id == a.AfspraakMet).Select(m => m.Naam).FirstOrDefault(),
            AfspraakOp = a.AfspraakOp,
            AfspraakTijd = a.AfspraakTijd,
            AfspraakPlaats = a.AfspraakPlaats,
            IngelichtOp = a.IngelichtOp,
            VolgendBerichtOp = a.VolgendBerichtOp,
            Toewijsredenen = a.Toewijsredenen.OrderBy(r => r.Id).Select(r => r.Reden).ToList(),
            ToelichtingToewijzing = a.ToelichtingToewijzing,
            Plek = a.Plek,
            Thema = a.Thema,
            EerdereContacten = a.EerdereContacten.OrderBy(c => c.Op).ToList(),
            InGebied = a.InGebied,
            BuitenLeeftijd = a.BuitenLeeftijd,
            BuitenGebied = a.BuitenGebied,
            RedenBuitenDoelgroep = a.RedenBuitenDoelgroep,
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

    /// <summary>
    /// What came in for a case: the registration with which it began and those that joined it. A talk at the gate was of one parent:
    /// at the kitchen table it does not show (K19).
    /// </summary>
    public async Task<IReadOnlyList<AanmeldingVanCasus>> VanCasusAsync(CasusId casus, CancellationToken cancellationToken)
    {
        // Two searches by key: with "or" PostgreSQL reads all registrations as soon as there are some thousands.
        var begin = lezer.Casussen.Where(c => c.Id == casus).Select(c => c.Aanmelding);
        var regels = await lezer.Aanmeldingen.Where(a => a.BijCasus == casus).Concat(lezer.Aanmeldingen.Where(a => begin.Contains(a.Id)))
            .OrderBy(a => a.OntvangenOp)
            .Select(a => new
            {
                a.Id,
                a.OntvangenOp,
                a.BijCasus,
                a.Instroom,
                a.Initiatief,
                a.Route,
                Partner = db.Set<Organisatie>().Where(o => o.Id == a.Partner).Select(o => o.Naam).FirstOrDefault() ?? a.PartnerContact,
            })
            .ToListAsync(cancellationToken);
        foreach (var regel in regels)
        {
            log.Read("Aanmelding", casus, regel.Id.Value);
        }

        // Apart: what is read together by "concat" takes no lists along.
        var ids = acting.Samen is null ? regels.Select(r => r.Id).ToList() : [];
        var eerder = ids.Count == 0 ? [] : await lezer.Aanmeldingen.Where(a => ids.Contains(a.Id))
            .SelectMany(a => a.EerdereContacten, (a, c) => new { a.Id, Contact = c }).OrderBy(e => e.Contact.Op).ToListAsync(cancellationToken);
        return [.. regels.Select(a => new AanmeldingVanCasus(a.Id, Kalender.DagVan(a.OntvangenOp), a.BijCasus is not null, a.Instroom, a.Partner, a.Initiatief, a.Route) { EerdereContacten = [.. eerder.Where(e => e.Id == a.Id).Select(e => e.Contact)] })];
    }

    /// <summary>
    /// Those of the team: the first that wait for somebody, by their term, with how many there are; and those that were answered or
    /// taken up, the last first. Three queries, each by an index.
    /// </summary>
    /// <param name="open">How many of those that wait at most; 0 for none.</param>
    /// <param name="afgehandeld">How many of the others at most; 0 for none.</param>
    /// <param name="status">Which of the others; null for all.</param>
    public async Task<AanmeldingLijst> LijstAsync(int open, int afgehandeld, AanmeldingStatus? status, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var (team, lijst) = (acting.Team, AanmeldingLijst.Leeg);
        if (open > 0)
        {
            var wacht = lezer.WachtendeAanmeldingen;
            var rijen = await Regels(wacht.OrderBy(a => a.ReagerenVoor).ThenBy(a => a.Id).Take(open))
                .Select(r => new { Regel = r, Aantal = wacht.Count(), TeLaat = wacht.Count(a => a.ReagerenVoor < vandaag) }).ToListAsync(cancellationToken);
            if (rijen.Count > 0)
            {
                lijst = lijst with { Open = [.. rijen.Select(r => r.Regel with { MagOpenen = true })], Aantal = rijen[0].Aantal, TeLaat = rijen[0].TeLaat };
            }
        }

        if (afgehandeld > 0)
        {
            var vanTeam = db.Set<Domain.Aanmelding.Aanmelding>().AsNoTracking().Where(a => a.TeamId == team && a.AfgehandeldOp != null);
            var gedaan = await Regels((status is { } welke ? vanTeam.Where(a => a.Status == welke) : vanTeam)
                .OrderByDescending(a => a.AfgehandeldOp).Take(afgehandeld)).ToListAsync(cancellationToken);
            // By key: asked as part of the rows, PostgreSQL goes through every registration that there is.
            var (ids, casussen) = (gedaan.Select(r => r.Id).ToList(), lezer.Casussen);
            var leesbaar = ids.Count == 0 ? [] : await lezer.Aanmeldingen.Where(a => ids.Contains(a.Id))
                .Select(a => new { a.Id, Casus = a.BijCasus ?? casussen.Where(c => c.Aanmelding == a.Id).Select(c => (CasusId?)c.Id).FirstOrDefault() })
                .ToDictionaryAsync(a => a.Id, a => a.Casus, cancellationToken);
            lijst = lijst with { Afgehandeld = [.. gedaan.Select(r => leesbaar.TryGetValue(r.Id, out var casus) ? r with { MagOpenen = true, Casus = casus } : Verhuld(r))] };
        }

        foreach (var regel in lijst.Open.Concat(lijst.Afgehandeld).Where(r => r.MagOpenen))
        {
            log.Read("Aanmelding", regel.Casus, regel.Id.Value);
        }

        return lijst;
    }

    private IQueryable<AanmeldingRegel> Regels(IQueryable<Domain.Aanmelding.Aanmelding> wat)
    {
        var ik = acting.Ik;
        var triages = db.Set<Triage>().AsNoTracking();
        return wat.Select(a => new AanmeldingRegel(
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
            HeeftTriage = a.GetriageerdOp != null,
            GezienDoor = db.Set<Medewerker>().Where(m => m.Id == a.AfspraakMet).Select(m => m.Naam).FirstOrDefault(),
            GezienOp = a.AfspraakOp,
            VraagAanMij = triages.Any(t => t.AanmeldingId == a.Id && t.Vragen.Any(v => v.Aan == ik && v.BeantwoordOp == null)),
        });
    }

    /// <summary>That it was done is no secret within the team; of whom it was is.</summary>
    private static AanmeldingRegel Verhuld(AanmeldingRegel regel) =>
        regel with { GezinNaam = null, PartnerNaam = null, PartnerContact = null, EigenWoorden = null, BeeldVanPartner = null, Ernst = null, GezienDoor = null, GezienOp = null, VraagAanMij = false };

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
