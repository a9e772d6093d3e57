namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// An opened case as one viewer may see it: sets to project from, all filtered, and the loaders of its roots. A worker gets it
/// from <see cref="Dossiers"/>; <see cref="AlsAsync"/> gives what somebody of the family would see.
/// </summary>
public sealed partial class Dossier
{
    private readonly AppDbContext _db;
    private readonly Kalender _kalender;
    private readonly IReadOnlyList<PersoonBlik> _blikken;

    internal Dossier(AppDbContext db, CasusHoofd hoofd, MedewerkerId medewerker, Kalender kalender, IReadOnlyList<PersoonBlik>? blikken = null)
    {
        _db = db;
        Hoofd = hoofd;
        Medewerker = medewerker;
        _kalender = kalender;
        _blikken = blikken ?? [];
    }

    /// <summary>What stands above a page; with the eyes of the family without safety and without who is kept from the viewer.</summary>
    public CasusHoofd Hoofd { get; }

    public CasusId CasusId => Hoofd.CasusId;

    public GezinId GezinId => Hoofd.GezinId;

    /// <summary>The worker who opened it.</summary>
    public MedewerkerId Medewerker { get; }

    /// <summary>The records of one kind that belong to this case and that the viewer may see.</summary>
    public IQueryable<T> Records<T>()
        where T : PersoonsRecord, IVanCasus
    {
        var casus = CasusId;
        return Gefilterd(_db.Set<T>().AsNoTracking().Where(r => r.CasusId == casus));
    }

    /// <summary>The records of one kind that belong to the family, such as goals, and that the viewer may see.</summary>
    public IQueryable<T> GezinsRecords<T>()
        where T : PersoonsRecord, IVanGezin
    {
        var gezin = GezinId;
        return Gefilterd(_db.Set<T>().AsNoTracking().Where(r => r.GezinId == gezin));
    }

    public IQueryable<Casus> Casus
    {
        get
        {
            var id = CasusId;
            return _db.Set<Casus>().AsNoTracking().Where(c => c.Id == id);
        }
    }

    /// <summary>Who stood, stands or will stand in for whom in this case.</summary>
    public IQueryable<Waarneming> Waarnemingen
    {
        get
        {
            var id = CasusId;
            return _db.Set<Waarneming>().AsNoTracking().Where(w => w.CasusId == id);
        }
    }

    public IQueryable<Gezin> Gezin
    {
        get
        {
            var id = GezinId;
            return _db.Set<Gezin>().AsNoTracking().Where(g => g.Id == id);
        }
    }

    public IQueryable<Plan> Plan
    {
        get
        {
            var id = GezinId;
            return _db.Set<Plan>().AsNoTracking().Where(p => p.GezinId == id);
        }
    }

    /// <summary>
    /// The keys of the persons of the family and around it, without those who are kept from the viewer. To look in by key:
    /// "exists" in "exists" would have PostgreSQL look it up for the persons of all families.
    /// </summary>
    private IQueryable<PersoonId> PersoonIds
    {
        get
        {
            var leden = Gezin.SelectMany(g => g.Leden).Select(l => l.PersoonId);
            if (VerborgenPersonen is not { Count: > 0 } verborgen)
            {
                return leden;
            }

            return leden.Where(id => !verborgen.Contains(id));
        }
    }

    /// <summary>The persons of the family and around it, without those who are kept from the viewer.</summary>
    public IQueryable<Persoon> Personen
    {
        get
        {
            var ids = PersoonIds;
            return _db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id));
        }
    }

    /// <summary>Everybody of the family and around it, children first, oldest first: one query for names, choices and ages.</summary>
    public async Task<IReadOnlyList<PersoonKaart>> PersonenKaartenAsync(CancellationToken cancellationToken)
    {
        var kaarten = await Gezin.KaartenAsync(Personen, cancellationToken);
        return [.. kaarten.Select(k => Verbergt(Afgeschermd.Bereikbaarheid, k.Id) ? k with { Telefoon = null } : k)];
    }

    /// <summary>Who keeps sight of the concerns that are open, and until when; without what they are about.</summary>
    public IQueryable<OpenZorg> OpenZorgen
    {
        get
        {
            var staf = Medewerkers;
            return
                from zorg in Records<ZorgOverVeiligheid>()
                join wie in staf on zorg.Zichthouder equals wie.Id
                where zorg.GeslotenOp == null
                orderby zorg.VolgendeKeer, zorg.Id
                select new OpenZorg(wie.Id, wie.Naam, zorg.VolgendeKeer) { CasusId = zorg.CasusId };
        }
    }

    /// <summary>The same, read.</summary>
    public Task<List<OpenZorg>> OpenZorgenAsync(CancellationToken cancellationToken) => OpenZorgen.ToListAsync(cancellationToken);

    public IQueryable<Relatie> Relaties
    {
        get
        {
            var ids = PersoonIds;
            return _db.Set<Relatie>().AsNoTracking().Where(r => !r.Verwijderd && ids.Contains(r.Van) && ids.Contains(r.Naar));
        }
    }

    public IQueryable<Gezag> Gezag
    {
        get
        {
            var ids = PersoonIds;
            return _db.Set<Gezag>().AsNoTracking().Where(g => ids.Contains(g.Kind));
        }
    }

    /// <summary>Measures of the children; with the eyes of the family only over whom the viewer may see.</summary>
    public IQueryable<Maatregel> Maatregelen
    {
        get
        {
            var ids = PersoonIds;
            var maatregelen = _db.Set<Maatregel>().AsNoTracking().Where(m => ids.Contains(m.Kind));
            foreach (var mag in _blikken.Select(b => b.MagZienOver))
            {
                maatregelen = maatregelen.Where(m => mag.Contains(m.Kind));
            }

            return maatregelen;
        }
    }

    public IQueryable<Netwerksteun> Netwerksteun
    {
        get
        {
            var gezin = GezinId;
            var ids = PersoonIds;
            return _db.Set<Netwerksteun>().AsNoTracking().Where(n => n.GezinId == gezin && ids.Contains(n.PersoonId));
        }
    }

    /// <summary>What is kept from whom. Empty for the family's side: nobody sees there that anything is kept.</summary>
    public IQueryable<Afscherming> Afschermingen
    {
        get
        {
            var gezin = GezinId;
            var vanBuiten = !IsBlik;
            return _db.Set<Afscherming>().AsNoTracking().Where(a => vanBuiten && a.GezinId == gezin);
        }
    }

    /// <summary>
    /// What is kept from these persons here. What of a person is kept from somebody, is kept in every family in which both stand:
    /// otherwise joining two entries would open it in the other one (K17).
    /// </summary>
    internal IQueryable<Afscherming> AfgeschermdVoor(IReadOnlyCollection<PersoonId> kijkers)
    {
        var gezin = GezinId;
        return _db.Set<Afscherming>().AsNoTracking()
            .Where(a => kijkers.Contains(a.VoorPersoon) && a.OpgehevenOp == null && (a.GezinId == gezin || a.Persoon != null));
    }

    /// <summary>Which entries were joined with a person, as long as that holds.</summary>
    internal IQueryable<Samenvoeging> Samengevoegd => _db.Set<Samenvoeging>().AsNoTracking().Where(s => s.OngedaanOp == null);

    /// <summary>All staff members, organisations and teams: no secret, and named in every case.</summary>
    public IQueryable<Medewerker> Medewerkers => _db.Set<Medewerker>().AsNoTracking();

    /// <summary>Their names, for the modules that know staff only by id.</summary>
    public IQueryable<StafKaart> Staf => Medewerkers.Select(m => new StafKaart { Id = m.Id, Roepnaam = m.Roepnaam, Naam = m.Naam, Telefoon = m.Telefoon });

    public IQueryable<Organisatie> Organisaties => _db.Set<Organisatie>().AsNoTracking();

    /// <summary>Whether a fact about a person or a home is kept from the viewer; always false for a worker.</summary>
    public bool Verbergt(Afgeschermd wat, PersoonId? persoon = null, HuishoudenId? huishouden = null) =>
        _blikken.Any(b => b.Verbergt(wat, persoon, huishouden));

    /// <summary>Loads a record of this case to change it; null when it is not there or not the viewer's to see.</summary>
    /// <param name="version">The version that stood on the form; another one in the meantime becomes a conflict at the save.</param>
    public async Task<T?> LoadAsync<T>(RecordId id, int? version, CancellationToken cancellationToken)
        where T : PersoonsRecord, IVanCasus => Expect(await Records<T>().AsTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken), version);

    /// <inheritdoc cref="LoadAsync"/>
    public async Task<T?> LoadVanGezinAsync<T>(RecordId id, int? version, CancellationToken cancellationToken)
        where T : PersoonsRecord, IVanGezin => Expect(await GezinsRecords<T>().AsTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken), version);

    public async Task<Casus> LoadCasusAsync(int? version, CancellationToken cancellationToken) =>
        Expect(await Casus.AsTracking().SingleAsync(cancellationToken), version)!;

    public async Task<Gezin> LoadGezinAsync(int? version, CancellationToken cancellationToken) =>
        Expect(await Gezin.AsTracking().SingleAsync(cancellationToken), version)!;

    /// <summary>The plan, or null when the family has none yet.</summary>
    public async Task<Plan?> LoadPlanAsync(int? version, CancellationToken cancellationToken) =>
        Expect(await Plan.AsTracking().SingleOrDefaultAsync(cancellationToken), version);

    public async Task<Persoon?> LoadPersoonAsync(PersoonId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Personen.AsTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken), version);

    public async Task<Relatie?> LoadRelatieAsync(RelatieId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Relaties.AsTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken), version);

    public async Task<Gezag?> LoadGezagAsync(GezagId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Gezag.AsTracking().SingleOrDefaultAsync(g => g.Id == id, cancellationToken), version);

    public async Task<Maatregel?> LoadMaatregelAsync(MaatregelId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Maatregelen.AsTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken), version);

    public async Task<Netwerksteun?> LoadNetwerksteunAsync(NetwerksteunId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Netwerksteun.AsTracking().SingleOrDefaultAsync(n => n.Id == id, cancellationToken), version);

    public async Task<Afscherming?> LoadAfschermingAsync(AfschermingId id, int? version, CancellationToken cancellationToken) =>
        Expect(await Afschermingen.AsTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken), version);

    /// <summary>The case as somebody of the family would see it today; null when that person is not of the family.</summary>
    /// <remarks>Seen together already, only for who is there: of somebody else is not known here what is kept from him.</remarks>
    public async Task<Dossier?> AlsAsync(PersoonId kijker, CancellationToken cancellationToken) => IsBlik
        ? _blikken.FirstOrDefault(b => b.Kijker == kijker) is { } aanwezig ? new Dossier(_db, Hoofd, Medewerker, _kalender, [aanwezig]) : null
        : await SamenAsync([kijker], cancellationToken);

    /// <summary>The case as far as all who look together may see it; null when one of them is not of the family.</summary>
    internal async Task<Dossier?> SamenAsync(IReadOnlyCollection<PersoonId> aanwezig, CancellationToken cancellationToken) =>
        await PersoonBlik.OpenAsync(this, aanwezig, _kalender.Vandaag, cancellationToken) is { } blikken
            ? new Dossier(_db, blikken.Aggregate(Hoofd, (hoofd, blik) => blik.Hoofd(hoofd)), Medewerker, _kalender, blikken)
            : null;

    private IQueryable<T> Gefilterd<T>(IQueryable<T> records)
        where T : PersoonsRecord => IsBlik
        ? _blikken.Aggregate(records, (rest, blik) => rest.VoorPersoon(_db, blik.Kijker, blik.MagZienOver, blik.VerborgenPersonen))
        : records.VoorMedewerker(Medewerker);

    private T? Expect<T>(T? root, int? version)
        where T : AggregateRoot
    {
        if (root is not null && version is { } expected)
        {
            _db.Entry(root).Property(r => r.Version).OriginalValue = expected;
        }

        return root;
    }
}

/// <summary>Who changed something last, and when in words.</summary>
public sealed record LaatsteWijziging(string Wie, string Wanneer);
