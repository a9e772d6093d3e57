namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Looks before a family is made whether it stands already in an own case or in a registration of the team (search before
/// create, K35). Outside of those: <see cref="BekendElders"/>.
/// </summary>
public sealed class EigenGezinnen(AppDbContext db, Lezer lezer, ReadLog log)
{
    /// <summary>
    /// Persons with exactly this name, folded; a date of birth that both have must be the same. One of whom the date is not
    /// known counts: within the own work a question too many is better than a second file.
    /// </summary>
    public async Task<IReadOnlyList<EigenGezin>> ZoekAsync(string naam, Geboorte geboorte, CancellationToken cancellationToken)
    {
        var gevouwen = Zoeknaam.Vouw(naam);
        var casussen = lezer.Casussen;
        var aanmeldingen = lezer.Aanmeldingen;
        var found = await (
            from gezin in db.Set<Gezin>().AsNoTracking()
            from lid in gezin.Leden
            join p in db.Set<Persoon>().MetNaam(gevouwen) on lid.PersoonId equals p.Id
            where (casussen.Any(c => c.GezinId == gezin.Id) || aanmeldingen.Any(a => a.GezinId == gezin.Id))
            select new
            {
                gezin.Id,
                gezin.Naam,
                PersoonId = p.Id,
                p.Geboorte,
                Casus = casussen.Where(c => c.GezinId == gezin.Id).OrderByDescending(c => c.GeopendOp).Select(c => (CasusId?)c.Id).FirstOrDefault(),
                Aanmelding = aanmeldingen.Where(a => a.GezinId == gezin.Id).OrderByDescending(a => a.OntvangenOp).Select(a => (RecordId?)a.Id).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        EigenGezin[] passend =
        [
            .. found.Where(f => f.Geboorte == geboorte || !IsHeel(f.Geboorte) || !IsHeel(geboorte))
                .Select(f => new EigenGezin(f.Id, f.Naam, f.PersoonId, f.Casus, f.Aanmelding)),
        ];
        foreach (var gezin in passend)
        {
            log.Searched(nameof(EigenGezinnen), gezin.Casus);
        }

        return passend;
    }

    private static bool IsHeel(Geboorte geboorte) => geboorte is Geboorte.Geboren { Op.Dag: not null };
}

/// <summary>A family that the worker may open, in which somebody with that name stands.</summary>
/// <param name="Persoon">The one who was looked for.</param>
/// <param name="Casus">An own case of the family; null when it only stands in a registration.</param>
public sealed record EigenGezin(GezinId Gezin, string Naam, PersoonId Persoon, CasusId? Casus, RecordId? Aanmelding);
