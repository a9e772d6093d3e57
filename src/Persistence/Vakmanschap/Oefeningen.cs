namespace Eenlijn.Persistence.Vakmanschap;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Vakmanschap;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>What the acting worker practised, alone or with others; nobody else reads it, also not who leads the team (R0-084).</summary>
public sealed class Oefeningen(AppDbContext db, ActingContext acting, Gids gids)
{
    /// <summary>The last one first.</summary>
    public Task<List<OefeningRegel>> MijnAsync(CancellationToken cancellationToken) =>
        Mijn().AsNoTracking().OrderByDescending(o => o.BegonnenOp).ThenByDescending(o => o.Id)
            .Select(o => new OefeningRegel(o.Id, o.Casus, o.BegonnenOp, o.AfgerondOp, o.Deelnemers.Count, o.Antwoorden.Count))
            .ToListAsync(cancellationToken);

    /// <summary>One of those with who took part; null when there is none that the worker may read.</summary>
    public async Task<OefeningKaart?> LeesAsync(OefeningId id, CancellationToken cancellationToken)
    {
        if (await Mijn().AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } oefening)
        {
            return null;
        }

        return new(oefening, await gids.NamenAsync([.. oefening.Deelnemers.Select(d => d.Medewerker)], cancellationToken));
    }

    public async Task<Oefening?> LoadAsync(OefeningId id, int version, CancellationToken cancellationToken)
    {
        var oefening = await Mijn().AsSingleQuery().SingleOrDefaultAsync(o => o.Id == id, cancellationToken);
        if (oefening is not null)
        {
            db.Entry(oefening).Property(o => o.Version).OriginalValue = version;
        }

        return oefening;
    }

    private IQueryable<Oefening> Mijn()
    {
        var ik = acting.Ik;
        // By the keys: "exists" would have SQLite walk through what everybody practised.
        var mijn = db.Set<Oefening>().SelectMany(o => o.Deelnemers, (o, d) => new { o.Id, d.Medewerker }).Where(d => d.Medewerker == ik).Select(d => d.Id);
        return db.Set<Oefening>().Where(o => mijn.Contains(o.Id));
    }
}

/// <param name="Casus">Code of the case.</param>
public sealed record OefeningRegel(OefeningId Id, string Casus, DateOnly BegonnenOp, DateOnly? AfgerondOp, int Deelnemers, int Antwoorden);

/// <summary>A practice with the names of who took part.</summary>
public sealed record OefeningKaart(Oefening Oefening, IReadOnlyDictionary<MedewerkerId, string> Namen);
