namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Microsoft.EntityFrameworkCore;

/// <summary>What tables learnt for the criteria: for everybody who works here, and no word of whom it was about (R3-078).</summary>
public sealed class Criterialessen(AppDbContext db)
{
    private const int Hoeveel = 50;

    /// <summary>The last first. One query.</summary>
    public Task<List<Criteriumles>> LaatsteAsync(CancellationToken cancellationToken) => db.Set<Tafelpunt>().AsNoTracking()
        .Where(t => t.Les != null).OrderByDescending(t => t.BesprokenOp).Take(Hoeveel)
        .Select(t => new Criteriumles(t.Les!, t.TafelNaam, t.BesprokenOp!.Value)).ToListAsync(cancellationToken);
}

/// <summary>What a table learnt for the criteria, without names.</summary>
public sealed record Criteriumles(string Tekst, string Tafel, DateOnly Op);
