namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>The intakes of registrations that the acting worker may read: who may read the one, may read the other.</summary>
public sealed class Intaketoetsen(AppDbContext db, ActingContext acting, Lezer lezer)
{
    /// <summary>All intakes of a registration, the last first. One query.</summary>
    public Task<List<IntakeKaart>> VanAsync(RecordId aanmelding, CancellationToken cancellationToken) =>
        Leesbaar.Where(t => t.AanmeldingId == aanmelding).OrderByDescending(t => t.Volgnummer).Select(t => new IntakeKaart
        {
            Volgnummer = t.Volgnummer,
            Op = t.Op,
            Door = db.Set<Medewerker>().Where(m => m.Id == t.Schrijver).Select(m => m.Naam).First(),
            Antwoorden = t.Antwoorden.OrderBy(a => a.Id).Select(a => new CriteriumantwoordKaart(a.Contraindicatie, a.Vraag, a.Route, a.Antwoord)).ToList(),
            NiveauKind = t.NiveauKind,
            NiveauZorg = t.NiveauZorg,
            NiveauOuderschap = t.NiveauOuderschap,
            NiveauOmgeving = t.NiveauOmgeving,
            Laag = t.Laag,
            UitslagZrm = t.UitslagZrm,
            UitslagOuderschap = t.UitslagOuderschap,
            IsGrijs = t.IsGrijs,
            GrijsWaarom = t.GrijsWaarom,
            RedenVerder = t.RedenVerder,
        }).ToListAsync(cancellationToken);

    /// <summary>The last one, to judge by; null when there is none.</summary>
    public Task<Intaketoets?> LaatsteAsync(RecordId aanmelding, CancellationToken cancellationToken) =>
        Leesbaar.Where(t => t.AanmeldingId == aanmelding).OrderByDescending(t => t.Volgnummer).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<Intaketoets> Leesbaar
    {
        get
        {
            var aanmeldingen = lezer.Aanmeldingen.Select(a => a.Id);
            return db.Set<Intaketoets>().AsNoTracking().Where(t => aanmeldingen.Contains(t.AanmeldingId)).VoorMedewerker(acting.Ik);
        }
    }
}
