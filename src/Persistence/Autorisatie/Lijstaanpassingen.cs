namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>What the organisation chose for its lists and terms: a handful of rows, read at the start and after each change.</summary>
public sealed class Lijstaanpassingen(AppDbContext db, Kalender kalender)
{
    /// <summary>Lets what holds today hold in this process.</summary>
    public async Task ToepassenAsync(CancellationToken cancellationToken) =>
        Lijsten.Toepassen(Lijstaanpassing.OpDag(await db.Set<Lijstaanpassing>().AsNoTracking().ToListAsync(cancellationToken), kalender.Vandaag));

    /// <summary>All choices for one code, the last one first; also those that begin later.</summary>
    public Task<List<Lijstkeuze>> VanAsync(string lijst, string code, CancellationToken cancellationToken) =>
        KeuzesAsync(db.Set<Lijstaanpassing>().Where(a => a.Lijst == lijst && a.Code == code), cancellationToken);

    /// <summary>Choices that begin after today.</summary>
    public Task<List<Lijstkeuze>> KomendAsync(CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        return KeuzesAsync(db.Set<Lijstaanpassing>().Where(a => a.Vanaf > dag), cancellationToken);
    }

    private Task<List<Lijstkeuze>> KeuzesAsync(IQueryable<Lijstaanpassing> welke, CancellationToken cancellationToken) => (
        from a in welke.AsNoTracking()
        join m in db.Set<Medewerker>() on a.Door equals m.Id
        orderby a.Nummer descending
        select new Lijstkeuze(a.Lijst, a.Code, a.Nummer, a.Vanaf, a.Dagen, a.Tekst, a.UitGebruik, a.Waarom, m.Naam)).ToListAsync(cancellationToken);
}

/// <summary>A choice for a term or a value, with who made it.</summary>
public sealed record Lijstkeuze(string Lijst, string Code, int Nummer, DateOnly Vanaf, int? Dagen, string? Tekst, bool UitGebruik, string? Waarom, string Wie);
