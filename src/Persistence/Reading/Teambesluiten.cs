namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>How the families of a team took part in deciding, counted. No family can be told from it (R3-017, R3-040, K21).</summary>
public sealed class Teambesluiten(AppDbContext db, ActingContext acting)
{
    /// <summary>Decisions since a day, by how much the family had to say.</summary>
    public Task<List<TredeTelling>> TredenAsync(DateOnly vanaf, CancellationToken cancellationToken)
    {
        var casussen = VanTeam();
        return db.Set<Besluit>().AsNoTracking().Where(b => casussen.Contains(b.CasusId) && b.BeslotenOp >= vanaf && b.Trede != null)
            .GroupBy(b => b.Trede).Select(g => new TredeTelling(g.Key!.Value, g.Count())).ToListAsync(cancellationToken);
    }

    /// <summary>What families could choose from in decisions since a day: by kind, how often it was thought of and how often it was not to be had.</summary>
    public Task<List<OptieTelling>> OptiesAsync(DateOnly vanaf, CancellationToken cancellationToken)
    {
        var casussen = VanTeam();
        return (
            from b in db.Set<Besluit>().AsNoTracking()
            from o in b.Opties
            where casussen.Contains(b.CasusId) && b.BegonnenOp >= vanaf
            group o by o.Soort into g
            select new OptieTelling(g.Key, g.Count(), g.Count(o => o.Beschikbaar == Beschikbaarheid.NietTeKrijgen))).ToListAsync(cancellationToken);
    }

    private IQueryable<CasusId> VanTeam()
    {
        var team = acting.Team;
        return db.Set<Casus>().Where(c => c.TeamId == team).Select(c => c.Id);
    }
}

/// <summary>How many decisions were taken on one step of the ladder of participation.</summary>
public sealed record TredeTelling(int Trede, int Aantal);

/// <summary>How often a kind of option was on the table, and how often it was not to be had.</summary>
public sealed record OptieTelling(Optiesoort Soort, int Aantal, int NietTeKrijgen);
