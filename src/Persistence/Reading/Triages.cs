namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>The triages of registrations that the acting worker may read: who may read the one, may read the other.</summary>
public sealed class Triages(AppDbContext db, ActingContext acting, Lezer lezer, ReadLog log)
{
    /// <summary>The registration to triage; null when it is not there or not the worker's to see.</summary>
    public async Task<AanmeldingBijTriage?> AanmeldingAsync(RecordId id, CancellationToken cancellationToken)
    {
        var casussen = lezer.Casussen;
        var gevonden = await lezer.Aanmeldingen.Where(a => a.Id == id).Select(a => new
        {
            a.Id,
            a.Version,
            a.EigenWoorden,
            a.WoordenVan,
            a.GewensteVoorziening,
            a.RedenVanWens,
            a.BeeldVanPartner,
            a.OntvangenOp,
            a.ReagerenVoor,
            a.GezinWeetErvan,
            a.Urgentie,
            a.Ernst,
            Gezin = db.Set<Gezin>().Where(g => g.Id == a.GezinId).Select(g => g.Naam).FirstOrDefault(),
            MetKinderen = db.Set<Gezin>().Any(g => g.Id == a.GezinId && g.Leden.Any(l => l.Rol == GezinsRol.Kind)),
            Casus = casussen.Where(c => c.Aanmelding == a.Id || c.Id == a.BijCasus).Select(c => (CasusId?)c.Id).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancellationToken);
        if (gevonden is not { } r)
        {
            return null;
        }

        log.Read("Triage", r.Casus, id.Value);
        return new(
            r.Id, r.Version, r.EigenWoorden, r.WoordenVan, r.GewensteVoorziening, r.RedenVanWens, r.BeeldVanPartner,
            Kalender.DagVan(r.OntvangenOp), r.ReagerenVoor, r.GezinWeetErvan, r.Urgentie, r.Ernst, r.Gezin, r.Casus)
        {
            MetKinderen = r.MetKinderen,
        };
    }

    /// <summary>All triages of a registration, the last first.</summary>
    public async Task<IReadOnlyList<TriageKaart>> VanAsync(RecordId aanmelding, CancellationToken cancellationToken)
    {
        var namen = db.Set<Medewerker>().AsNoTracking();
        return await Leesbaar.Where(t => t.AanmeldingId == aanmelding).OrderByDescending(t => t.Volgnummer).Select(t => new TriageKaart
        {
            Id = t.Id,
            Version = t.Version,
            Volgnummer = t.Volgnummer,
            GedaanOp = t.GedaanOp,
            Door = namen.Where(m => m.Id == t.Schrijver).Select(m => m.Naam).First(),
            RedenOpnieuw = t.RedenOpnieuw,
            Wens = t.Wens,
            Urgentie = t.Urgentie,
            Ernst = t.Ernst,
            ReagerenVoor = t.ReagerenVoor,
            Problemen = t.Problemen.OrderBy(p => p.Id).Select(p => p.Soort).ToList(),
            AnderProbleem = t.AnderProbleem,
            Stoornis = t.Stoornis,
            KjpOptie = t.KjpOptie,
            Zorgzwaarte = t.Zorgzwaarte,
            LvbKind = t.LvbKind,
            LvbOuder = t.LvbOuder,
            PsychiatrieUitgesloten = t.PsychiatrieUitgesloten,
            BeperkingUitgesloten = t.BeperkingUitgesloten,
            NietPluis = t.NietPluis,
            NietPluisWaarom = t.NietPluisWaarom,
            RedenGeenOverleg = t.RedenGeenOverleg,
            TekenenGewoon = t.TekenenGewoon,
            TekenenStoornis = t.TekenenStoornis,
            TekenenBeoordeeldDoor = t.TekenenBeoordeeldDoor,
            GrensBereikt = t.GrensBereikt,
            GezienDoor = t.GezienDoor,
            GezienDoorNaam = namen.Where(m => m.Id == t.GezienDoor).Select(m => m.Naam).FirstOrDefault(),
            GezienOp = t.GezienOp,
            Vragen = t.Vragen.OrderBy(v => v.Id).Select(v => new CollegavraagKaart(
                v.Id,
                v.Aan,
                namen.Where(m => m.Id == v.Aan).Select(m => m.Naam).First(),
                v.Vraag,
                v.Voor,
                namen.Where(m => m.Id == v.GesteldDoor).Select(m => m.Naam).First(),
                v.GesteldOp,
                v.Antwoord,
                namen.Where(m => m.Id == v.BeantwoordDoor).Select(m => m.Naam).FirstOrDefault(),
                v.BeantwoordOp)).ToList(),
        }).ToListAsync(cancellationToken);
    }

    /// <summary>How many a registration has: the next number, and whether a reason is asked.</summary>
    public Task<int> AantalAsync(RecordId aanmelding, CancellationToken cancellationToken) =>
        Leesbaar.CountAsync(t => t.AanmeldingId == aanmelding, cancellationToken);

    public Task<bool> IsGedaanAsync(RecordId id, MedewerkerId door, CancellationToken cancellationToken) =>
        Leesbaar.AnyAsync(t => t.Id == id && t.Schrijver == door, cancellationToken);

    /// <summary>Loads a triage of a registration, to ask or answer a colleague: that only adds, and never writes over anything.</summary>
    public Task<Triage?> LoadAsync(RecordId aanmelding, RecordId id, CancellationToken cancellationToken) =>
        Leesbaar.AsTracking().SingleOrDefaultAsync(t => t.Id == id && t.AanmeldingId == aanmelding, cancellationToken);

    private IQueryable<Triage> Leesbaar
    {
        get
        {
            var aanmeldingen = lezer.Aanmeldingen.Select(a => a.Id);
            return db.Set<Triage>().AsNoTracking().Where(t => aanmeldingen.Contains(t.AanmeldingId)).VoorMedewerker(acting.Ik);
        }
    }
}
