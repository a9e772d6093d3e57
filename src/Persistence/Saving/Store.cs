namespace Eenlijn.Persistence.Saving;

using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>Where new roots go and changes are saved, with their log lines, in one transaction.</summary>
public sealed class Store(AppDbContext db, IEnumerable<IReaction> reactions, Verzending verzending)
{
    /// <summary>Somebody else saved in between. Nothing of this save was kept; the form still holds what was typed.</summary>
    public static DomainError Conflict { get; } = new(
        "intussen-gewijzigd", "Iemand anders heeft dit intussen gewijzigd. Bekijk hieronder wat er nu staat en bewaar daarna opnieuw.");

    /// <summary>The form was sent and saved before, and comes again with something else in it. That is not saved, and not lost either.</summary>
    public static DomainError AlBewaard { get; } = new(
        "al-bewaard",
        "Dit formulier is al bewaard, met een andere inhoud. Wat hieronder staat, is nog niet bewaard. Wil je iets verbeteren? Wijzig dan wat al bewaard is. Bedoel je iets nieuws? Bewaar dan opnieuw: het komt er dan naast te staan.");

    public void Add(AggregateRoot root) => db.Add(root);

    /// <summary>Saves everything that was added and changed in this request, or nothing.</summary>
    public async Task<Result> SaveAsync(CancellationToken cancellationToken)
    {
        if (IsStale())
        {
            return Conflict;
        }

        await ReactAsync(cancellationToken);
        verzending.GaatMee();
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Conflict;
        }
        catch (DbUpdateException failure) when (UniqueViolation.Caused(failure))
        {
            return Conflict;
        }
    }

    /// <summary>
    /// Whether the form came from another version than was loaded. Compared before anything is written: who typed what stands there
    /// already changes nothing, so nothing is in the way.
    /// </summary>
    private bool IsStale()
    {
        var changes = db.ChangeTracker.Entries<AggregateRoot>().Any(e => e.Entity.NewEvents.Count > 0);
        foreach (var version in db.ChangeTracker.Entries<AggregateRoot>().Where(e => e.State is not EntityState.Added).Select(e => e.Property(r => r.Version)))
        {
            if (version.OriginalValue == version.CurrentValue)
            {
                continue;
            }

            if (changes)
            {
                return true;
            }

            version.OriginalValue = version.CurrentValue;
            version.IsModified = false;
        }

        return false;
    }

    /// <summary>Reactions may add roots with events of their own; those are looked at too.</summary>
    private async Task ReactAsync(CancellationToken cancellationToken)
    {
        var seen = new HashSet<DomainEvent>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var fresh = db.ChangeTracker.Entries<AggregateRoot>().SelectMany(e => e.Entity.NewEvents).Where(seen.Add).ToList();
            if (fresh.Count == 0)
            {
                return;
            }

            foreach (var happened in fresh)
            {
                foreach (var reaction in reactions)
                {
                    await reaction.ReactAsync(happened, this, cancellationToken);
                }
            }
        }
    }
}

/// <summary>What one module does when something happened in another: in the same save, or not at all.</summary>
public interface IReaction
{
    Task ReactAsync(DomainEvent happened, Store store, CancellationToken cancellationToken);
}
