namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>Light and heavy work of a team side by side, counted: per worker and per place. No family can be told from it (R1-022…R1-024).</summary>
public sealed class Teampreventie(AppDbContext db, ActingContext acting)
{
    /// <summary>Activities and short contacts in a period, per worker and place: two queries.</summary>
    public async Task<IReadOnlyList<LichtWerk>> LichtAsync(DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        var team = acting.Team;
        var kort = await db.Set<KortContact>().AsNoTracking().Where(k => k.TeamId == team && !k.Vervallen && k.Op >= van && k.Op <= tot)
            .GroupBy(k => new { k.Medewerker, k.VindplaatsId }).Select(g => new LichtWerk(g.Key.Medewerker, g.Key.VindplaatsId, g.Count(), 0, g.Sum(k => k.Minuten))).ToListAsync(cancellationToken);
        var activiteiten = await db.Set<Activiteit>().AsNoTracking().Where(a => a.TeamId == team && !a.Vervallen && a.Op >= van && a.Op <= tot)
            .GroupBy(a => new { a.Medewerker, a.VindplaatsId }).Select(g => new LichtWerk(g.Key.Medewerker, g.Key.VindplaatsId, 0, g.Count(), g.Sum(a => a.Minuten))).ToListAsync(cancellationToken);
        return [.. kort, .. activiteiten];
    }

    /// <summary>How heavy the open cases are, per worker.</summary>
    public Task<List<CasussenVan>> CasussenAsync(CancellationToken cancellationToken) => (
        from c in Open
        from r in c.Regie.Where(r => r.Tot == null)
        group r by new { r.Medewerker, r.Zwaarte } into g
        select new CasussenVan(g.Key.Medewerker, g.Key.Zwaarte, g.Count())).ToListAsync(cancellationToken);

    /// <summary>How heavy the open cases are of families with a child at the school or other organisation of a place.</summary>
    public async Task<IReadOnlyList<CasussenOp>> CasussenPerPlekAsync(CancellationToken cancellationToken)
    {
        var team = acting.Team;
        var paren = await (
            from c in Open
            from r in c.Regie.Where(r => r.Tot == null)
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            from l in g.Leden.Where(l => l.Rol == GezinsRol.Kind)
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            join v in db.Set<Vindplaats>() on p.School equals v.Organisatie
            where v.TeamId == team
            select new { c.Id, r.Zwaarte, Plek = v.Id }).Distinct().ToListAsync(cancellationToken);
        return [.. paren.GroupBy(p => new { p.Plek, p.Zwaarte }).Select(g => new CasussenOp(g.Key.Plek, g.Key.Zwaarte, g.Count()))];
    }

    /// <summary>Prevention that was chosen for children of the team's open cases, counted.</summary>
    public Task<List<GekozenPreventie>> GekozenAsync(CancellationToken cancellationToken)
    {
        var ids = Open.Select(c => c.Id);
        return db.Set<Preventiekeuze>().AsNoTracking().Where(k => ids.Contains(k.CasusId) && !k.Vervallen && k.ZichtbaarVoor != ZichtbaarVoor.Schrijver)
            .GroupBy(k => new { k.Steunvorm, k.Haalbaarheid }).Select(g => new GekozenPreventie(g.Key.Steunvorm, g.Key.Haalbaarheid, g.Count())).ToListAsync(cancellationToken);
    }

    public Task<Dictionary<VindplaatsId, string>> PlekkenAsync(CancellationToken cancellationToken)
    {
        var team = acting.Team;
        return db.Set<Vindplaats>().AsNoTracking().Where(v => v.TeamId == team).ToDictionaryAsync(v => v.Id, v => v.Naam, cancellationToken);
    }

    private IQueryable<Casus> Open
    {
        get
        {
            var team = acting.Team;
            return db.Set<Casus>().AsNoTracking().Where(c => c.TeamId == team && c.Fase != Fase.Gesloten);
        }
    }
}

/// <summary>Light work of one worker at one place; a place in words has no key.</summary>
public sealed record LichtWerk(MedewerkerId Medewerker, VindplaatsId? Plek, int KorteContacten, int Activiteiten, int Minuten);

/// <summary>Open cases of one worker of one weight.</summary>
public sealed record CasussenVan(MedewerkerId Medewerker, Zwaarte? Zwaarte, int Aantal);

/// <summary>Open cases of one weight with a child at a place.</summary>
public sealed record CasussenOp(VindplaatsId Plek, Zwaarte? Zwaarte, int Aantal);

/// <summary>Children for whom one form of support was chosen.</summary>
public sealed record GekozenPreventie(Steunvorm Steunvorm, Haalbaarheid Haalbaarheid, int Aantal);
