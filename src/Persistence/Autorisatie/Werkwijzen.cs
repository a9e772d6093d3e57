namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>The versions of the way of working: few, read whole at the start and after each change.</summary>
public sealed class Werkwijzen(AppDbContext db, GeldendeWerkwijze geldend)
{
    /// <summary>Lets the versions of now hold in this process.</summary>
    public async Task VerversenAsync(CancellationToken cancellationToken) =>
        geldend.Zet(await db.Set<Werkwijze>().AsNoTracking().OrderBy(w => w.Nummer).Select(w => new Werkwijzestand(w.Nummer, w.Vanaf, w.Model)).ToListAsync(cancellationToken));

    /// <summary>The last version that was made, also when it begins later; null when there is none.</summary>
    public Task<Werkwijzestand?> LaatsteAsync(CancellationToken cancellationToken) =>
        db.Set<Werkwijze>().AsNoTracking().OrderByDescending(w => w.Nummer).Select(w => new Werkwijzestand(w.Nummer, w.Vanaf, w.Model)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>One version with who made it, or null.</summary>
    public Task<Werkwijzeversie?> VersieAsync(int nummer, CancellationToken cancellationToken) =>
        Versies(db.Set<Werkwijze>().Where(w => w.Nummer == nummer)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>All versions without their content, the last first.</summary>
    public Task<List<Werkwijzeversie>> AlleAsync(CancellationToken cancellationToken) => (
        from w in db.Set<Werkwijze>().AsNoTracking()
        join m in db.Set<Medewerker>() on w.Door equals m.Id
        orderby w.Nummer descending
        select new Werkwijzeversie(w.Nummer, w.Vanaf, w.Wat, w.Waarom, m.Naam, null)).ToListAsync(cancellationToken);

    private IQueryable<Werkwijzeversie> Versies(IQueryable<Werkwijze> welke) =>
        from w in welke.AsNoTracking()
        join m in db.Set<Medewerker>() on w.Door equals m.Id
        select new Werkwijzeversie(w.Nummer, w.Vanaf, w.Wat, w.Waarom, m.Naam, w.Model);
}

/// <summary>A version of the way of working with who made it.</summary>
/// <param name="Model">Null in a list.</param>
public sealed record Werkwijzeversie(int Nummer, DateOnly Vanaf, string Wat, string Waarom, string Wie, Gemeentemodel? Model);

/// <summary>What holds today, kept in the process so that no page has to ask for it: another process sees a change within a minute.</summary>
public sealed class GeldendeWerkwijze(Kalender kalender)
{
    private volatile IReadOnlyList<Werkwijzestand> _alle = [];

    public Werkwijzestand Stand => Werkwijzestand.OpDag(_alle, kalender.Vandaag);

    public Gemeentemodel Model => Stand.Model;

    /// <summary>The last version that was made, also when it begins later; null when there is none.</summary>
    public Werkwijzestand? Laatste => _alle is [.., var laatste] ? laatste : null;

    internal void Zet(IReadOnlyList<Werkwijzestand> alle) => _alle = alle;
}
