namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Preventie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Preventie;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Sets over all cases that the acting worker may open today, for lists, Vandaag and search. Whoever shows rows of them notes
/// the cases in the <see cref="ReadLog"/>.
/// </summary>
public sealed class Lezer(AppDbContext db, ActingContext acting, Kalender kalender)
{
    /// <summary>
    /// The keys of the cases in which the worker is involved, has regie, stands in or is let in for a time. Everything below looks in these by key: they
    /// are a few dozen, and "exists" would have SQLite walk through all cases that there are.
    /// </summary>
    private IQueryable<CasusId> CasusIds
    {
        get
        {
            var ik = acting.Ik;
            var dag = kalender.Vandaag;
            // Without emergency access: that opens one case for one reason, and puts it into no list.
            return db.Set<DossierToegang>().GeldigOp(dag, kalender.Nu).Where(t => t.Medewerker == ik && t.Grond != ToegangsGrond.Noodtoegang).Select(t => t.Dossier);
        }
    }

    private IQueryable<GezinId> GezinIds => Casussen.Select(c => c.GezinId);

    public IQueryable<Casus> Casussen
    {
        get
        {
            var ids = CasusIds;
            return db.Set<Casus>().AsNoTracking().Where(c => ids.Contains(c.Id));
        }
    }

    public IQueryable<Gezin> Gezinnen
    {
        get
        {
            var ids = GezinIds;
            return db.Set<Gezin>().AsNoTracking().Where(g => ids.Contains(g.Id));
        }
    }

    /// <summary>
    /// Those cases with their family and its plan: for a list of both, in which access is looked up once. The keys come first: PostgreSQL
    /// orders eight joins by itself and takes more as they stand, and a list that adds its own would walk the cases of everybody.
    /// </summary>
    public IQueryable<CasusMetGezin> CasussenMetGezin =>
        from id in CasusIds.Distinct()
        join c in db.Set<Casus>().AsNoTracking() on id equals c.Id
        join g in db.Set<Gezin>().AsNoTracking() on c.GezinId equals g.Id
        from p in db.Set<Plan>().AsNoTracking().Where(p => p.GezinId == g.Id).DefaultIfEmpty()
        select new CasusMetGezin { Casus = c, Gezin = g, Plan = p };

    /// <summary>
    /// Whose work of which case is mine today besides my own: of who I stand in for, and what a stand-in took on in my place and has
    /// not done before his time ended (K7).
    /// </summary>
    public IQueryable<Overgenomen> Overgenomen
    {
        get
        {
            var (ik, dag, waarnemingen) = (acting.Ik, kalender.Vandaag, db.Set<Waarneming>().AsNoTracking());
            return waarnemingen.Where(w => w.Waarnemer == ik && w.Van <= dag && w.Tot >= dag).Select(w => new Overgenomen { Casus = w.CasusId, Van = w.VoorWie })
                .Concat(waarnemingen.Where(w => w.VoorWie == ik && w.Tot < dag).Select(w => new Overgenomen { Casus = w.CasusId, Van = w.Waarnemer }));
        }
    }

    /// <summary>For whom I stand in today, per case.</summary>
    public IQueryable<Waarneming> MijnWaarnemingen
    {
        get
        {
            var (ik, dag) = (acting.Ik, kalender.Vandaag);
            return db.Set<Waarneming>().AsNoTracking().Where(w => w.Waarnemer == ik && w.Van <= dag && w.Tot >= dag);
        }
    }

    /// <summary>What is kept from somebody of those families: for the day on which that is weighed again, and nothing else of it.</summary>
    public IQueryable<Afscherming> Afschermingen
    {
        get
        {
            var ids = GezinIds;
            return db.Set<Afscherming>().AsNoTracking().Where(a => ids.Contains(a.GezinId));
        }
    }

    /// <summary>The persons of those families, also the network.</summary>
    public IQueryable<Persoon> Personen
    {
        get
        {
            var leden = Gezinnen.SelectMany(g => g.Leden).Select(l => l.PersoonId);
            return db.Set<Persoon>().AsNoTracking().Where(p => leden.Contains(p.Id));
        }
    }

    /// <summary>
    /// Registrations that the worker may read. What waits is for the team in which he acts: it takes up together. One that became a
    /// case is for who may open that case. One that was answered is for who wrote it down and who answered it, also when they act in
    /// another team by now, and for who leads its team (K39): for the others it is done, and a name in it is no longer theirs to know.
    /// </summary>
    public IQueryable<Aanmelding> Aanmeldingen
    {
        get
        {
            var (team, ik, leidt) = (acting.Team, acting.Ik, acting.Rol is Rol.Teamleider);
            var (eigen, ids) = (Casussen.Select(c => c.Aanmelding), CasusIds);
            return db.Set<Aanmelding>().AsNoTracking()
                .Where(a => (a.TeamId == team && a.Status == AanmeldingStatus.Ontvangen)
                    || (a.Status == AanmeldingStatus.Beantwoord && (a.Schrijver == ik || a.AfgehandeldDoor == ik || (leidt && a.TeamId == team)))
                    || eigen.Contains(a.Id)
                    || (a.BijCasus != null && ids.Contains(a.BijCasus.Value)))
                .VoorMedewerker(ik);
        }
    }

    /// <summary>Those of the team that wait for an answer.</summary>
    public IQueryable<Aanmelding> WachtendeAanmeldingen
    {
        get
        {
            var team = acting.Team;
            return db.Set<Aanmelding>().AsNoTracking().Where(a => a.TeamId == team && a.Status == AanmeldingStatus.Ontvangen).VoorMedewerker(acting.Ik);
        }
    }

    /// <summary>Short contacts that still count; they hold no person.</summary>
    public IQueryable<KortContact> KorteContacten => db.Set<KortContact>().AsNoTracking().Where(c => !c.Vervallen);

    /// <summary>Places of the team in which the worker acts.</summary>
    public IQueryable<Vindplaats> Vindplaatsen
    {
        get
        {
            var team = acting.Team;
            return db.Set<Vindplaats>().AsNoTracking().Where(v => v.TeamId == team && !v.Vervallen);
        }
    }

    public IQueryable<Medewerker> Medewerkers => db.Set<Medewerker>().AsNoTracking();

    public IQueryable<Organisatie> Organisaties => db.Set<Organisatie>().AsNoTracking();

    public IQueryable<Team> Teams => db.Set<Team>().AsNoTracking();

    /// <summary>What the acting worker was typing and did not send yet.</summary>
    public IQueryable<Concept> Concepten
    {
        get
        {
            var ik = acting.Ik;
            return db.Set<Concept>().Where(c => c.Medewerker == ik);
        }
    }

    /// <summary>Records of one kind over all cases that the worker may open.</summary>
    public IQueryable<T> Records<T>()
        where T : PersoonsRecord, IVanCasus
    {
        var ids = CasusIds;
        return db.Set<T>().AsNoTracking().Where(r => ids.Contains(r.CasusId)).VoorMedewerker(acting.Ik);
    }

    /// <summary>Records of one kind over all families of those cases, such as goals.</summary>
    public IQueryable<T> GezinsRecords<T>()
        where T : PersoonsRecord, IVanGezin
    {
        var ids = GezinIds;
        return db.Set<T>().AsNoTracking().Where(r => ids.Contains(r.GezinId)).VoorMedewerker(acting.Ik);
    }

    /// <summary>Loads the family of an own case or of a registration that the worker may open, to add to it.</summary>
    public async Task<Gezin?> LoadGezinAsync(GezinId id, CancellationToken cancellationToken)
    {
        var gezinnen = Gezinnen;
        var aanmeldingen = Aanmeldingen;
        return await db.Set<Gezin>().SingleOrDefaultAsync(
            g => g.Id == id && (gezinnen.Any(eigen => eigen.Id == g.Id) || aanmeldingen.Any(a => a.GezinId == g.Id)), cancellationToken);
    }

    /// <summary>Place and theme of an own short contact, to carry over.</summary>
    public async Task<KortContactKaart?> KortContactKaartAsync(KortContactId id, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        var gevonden = await KorteContacten.Where(c => c.Id == id && c.Medewerker == ik)
            .Select(c => new { c.Op, c.Thema, Plek = c.AnderePlek ?? db.Set<Vindplaats>().Where(v => v.Id == c.VindplaatsId).Select(v => v.Naam).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        return gevonden is null ? null : new(gevonden.Op, gevonden.Plek ?? "", Themas.Lijst.Tekst(gevonden.Thema));
    }

    /// <summary>Own short contacts since a day that stand with no family yet, the last first (R1-013).</summary>
    public async Task<IReadOnlyList<EerderContactGegevens>> LosseKorteContactenAsync(DateOnly sinds, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        var van = db.Set<Aanmelding>().SelectMany(a => a.EerdereContacten).Select(e => e.KortContactId);
        var eigen = await KorteContacten.Where(c => c.Medewerker == ik && c.Op >= sinds && !van.Contains(c.Id)).OrderByDescending(c => c.Op).ThenByDescending(c => c.Id)
            .Select(c => new { c.Id, c.Op, c.Thema, c.Minuten, Plek = c.AnderePlek ?? db.Set<Vindplaats>().Where(v => v.Id == c.VindplaatsId).Select(v => v.Naam).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return [.. eigen.Select(c => new EerderContactGegevens(c.Id, c.Op, c.Plek ?? "een plek van vroeger", Themas.Lijst.Tekst(c.Thema), c.Minuten))];
    }

    /// <summary>The plans of those families.</summary>
    public IQueryable<Plan> Plannen
    {
        get
        {
            var ids = GezinIds;
            return db.Set<Plan>().AsNoTracking().Where(p => ids.Contains(p.GezinId));
        }
    }

    /// <summary>
    /// What a registration that the worker may read says, with what this request changed in it: for who takes it up in the same
    /// save. The program itself (the demo) reads all.
    /// </summary>
    public async Task<AanmeldingInhoud?> AanmeldingInhoudAsync(RecordId id, CancellationToken cancellationToken) =>
        await (acting.Medewerker is null ? db.Set<Aanmelding>() : Aanmeldingen.AsTracking()).SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is { } a
            ? new(a.EigenWoorden, Kalender.DagVan(a.OntvangenOp), [.. a.OverWie.Select(o => o.PersoonId)])
            {
                GezegdDoor = a.GezegdDoor,
                WoordenVan = a.WoordenVan,
                Wens = a.GewensteVoorziening,
                RedenVanWens = a.RedenVanWens,
                Besproken = a.BesprokenMogelijkheden,
                RedenTweedeCasus = a.RedenTweedeCasus,
                Afspraak = new(a.AfspraakMet, a.AfspraakOp, a.AfspraakTijd, a.AfspraakPlaats),
            }
            : null;

    /// <summary>Whether a colleague can open a case today.</summary>
    public Task<bool> KanErbijAsync(CasusId casus, MedewerkerId wie, CancellationToken cancellationToken) =>
        db.Set<DossierToegang>().GeldigOp(kalender.Vandaag, kalender.Nu).AnyAsync(t => t.Dossier == casus && t.Medewerker == wie && t.Grond != ToegangsGrond.Noodtoegang, cancellationToken);

    /// <summary>Loads a registration of the own team to change it.</summary>
    public async Task<Aanmelding?> LoadAanmeldingAsync(RecordId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Aanmeldingen.AsTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken), version);

    /// <summary>Loads an own short contact to take it back.</summary>
    public async Task<KortContact?> LoadKortContactAsync(KortContactId id, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        return await KorteContacten.AsTracking().SingleOrDefaultAsync(c => c.Id == id && c.Medewerker == ik, cancellationToken);
    }

    private T? Expect<T>(T? root, int? version)
        where T : AggregateRoot
    {
        if (root is not null && version is { } expected)
        {
            db.Entry(root).Property(r => r.Version).OriginalValue = expected;
        }

        return root;
    }
}

/// <summary>What the family asked when it came in, to take along into the case.</summary>
public sealed record AanmeldingInhoud(string? Woorden, DateOnly Op, IReadOnlyCollection<PersoonId> OverWie)
{
    public PersoonId? GezegdDoor { get; init; }

    public string? WoordenVan { get; init; }

    public string? Wens { get; init; }

    public string? RedenVanWens { get; init; }

    public string? Besproken { get; init; }

    public string? RedenTweedeCasus { get; init; }

    /// <summary>Who sees the family first and when.</summary>
    public EersteAfspraak Afspraak { get; init; } = EersteAfspraak.Geen;
}

/// <summary>A case, its family and the plan of that family; only ever a step on the way to a record of what is shown.</summary>
public sealed class CasusMetGezin
{
    public required Casus Casus { get; init; }

    public required Gezin Gezin { get; init; }

    public required Plan? Plan { get; init; }
}
