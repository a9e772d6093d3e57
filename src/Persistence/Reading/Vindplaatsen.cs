namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>The places of a team to manage: of his own team for the teamleider, of all for the functioneel beheerder.</summary>
public sealed class Vindplaatsen(AppDbContext db, ActingContext acting, Kalender kalender)
{
    private IQueryable<Vindplaats> Mijn
    {
        get
        {
            var (alles, team) = (acting.Rol is Rol.FunctioneelBeheerder, acting.Team);
            return db.Set<Vindplaats>().Where(v => alles || v.TeamId == team);
        }
    }

    public async Task<IReadOnlyList<VindplaatsKaart>> AllenAsync(CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var plaatsen = await (
            from v in Mijn.AsNoTracking()
            join t in db.Set<Team>() on v.TeamId equals t.Id
            orderby v.Vervallen, t.Naam, v.Naam
            select new
            {
                v.Id,
                v.Naam,
                v.Soort,
                Team = t.Naam,
                v.Vervallen,
                Vast = v.Rooster.Where(r => r.Vast && r.Van <= dag && (r.Tot == null || r.Tot >= dag)).Select(r => (MedewerkerId?)r.Medewerker).FirstOrDefault(),
                Getekend = v.Afspraken.Max(a => (DateOnly?)a.GetekendOp),
                TeMelden = v.Wisselingen.Count(w => w.GemeldOp == null),
            }).ToListAsync(cancellationToken);
        var namen = await NamenAsync(cancellationToken);
        return [.. plaatsen.Select(v => new VindplaatsKaart(
            v.Id, v.Naam, Vindplaatssoorten.Lijst.Tekst(v.Soort), v.Team, v.Vervallen, v.Vast is { } wie ? namen[wie] : null, v.Getekend, v.TeMelden))];
    }

    /// <summary>Names of all staff, for the rows of a roster of any year.</summary>
    public Task<Dictionary<MedewerkerId, string>> NamenAsync(CancellationToken cancellationToken) =>
        db.Set<Medewerker>().AsNoTracking().ToDictionaryAsync(m => m.Id, m => m.Naam, cancellationToken);

    public Task<Vindplaats?> LeesAsync(VindplaatsId id, CancellationToken cancellationToken) =>
        Mijn.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken);

    public async Task<Vindplaats?> LoadAsync(VindplaatsId id, int? version, CancellationToken cancellationToken)
    {
        var plaats = await Mijn.SingleOrDefaultAsync(v => v.Id == id, cancellationToken);
        if (plaats is not null && version is { } expected)
        {
            db.Entry(plaats).Property(v => v.Version).OriginalValue = expected;
        }

        return plaats;
    }

    /// <summary>The teams for which he may add a place.</summary>
    public Task<Dictionary<TeamId, string>> TeamsAsync(CancellationToken cancellationToken)
    {
        var (alles, team) = (acting.Rol is Rol.FunctioneelBeheerder, acting.Team);
        return db.Set<Team>().AsNoTracking().Where(t => alles || t.Id == team).OrderBy(t => t.Naam).ToDictionaryAsync(t => t.Id, t => t.Naam, cancellationToken);
    }
}

/// <summary>A place in a list.</summary>
/// <param name="Vast">Name of the fixed worker of today.</param>
/// <param name="TeMelden">Changes of the fixed worker that the place was not told yet.</param>
public sealed record VindplaatsKaart(VindplaatsId Id, string Naam, string Soort, string Team, bool Vervallen, string? Vast, DateOnly? Getekend, int TeMelden);
