namespace Eenlijn.Persistence.Saving;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Demo;
using Eenlijn.Persistence.Gezin;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

/// <summary>
/// Every write leaves a line in the log (NEN 7513), and a line comes from an event of the root. What changes without one is a bug
/// in the root's act: the save is refused, whether the root itself changed or something that belongs to it.
/// </summary>
internal static class Traces
{
    /// <summary>What is no part of a root. The log itself, what is made from events, drafts (with a line of their own), prints of forms that were sent (saved with what the form changed), the copy of the register (saved with the reading that brings it), accounts (saved with the event of the staff member behind them) and what the database says of itself.</summary>
    private static readonly Type[] Loose =
    [
        typeof(Logregel),
        typeof(DossierToegang),
        typeof(ZoekTrigram),
        typeof(Concept),
        typeof(Verzonden),
        typeof(Gebruiker),
        typeof(IdentityUserClaim<Guid>),
        typeof(IdentityUserLogin<Guid>),
        typeof(IdentityUserToken<Guid>),
        typeof(IdentityUserPasskey<Guid>),
        typeof(Kenmerk),
        typeof(RegisterPersoon),
    ];

    /// <exception cref="InvalidOperationException">Something changes without an event.</exception>
    public static void Demand(ChangeTracker tracker)
    {
        var entries = tracker.Entries().ToList();
        var byKey = new Lazy<Dictionary<string, EntityEntry>>(() => entries
            .Where(e => e.Metadata.GetNavigations().Any(n => n.TargetEntityType.IsOwned()))
            .ToDictionary(e => Key(e.Metadata, e.Metadata.FindPrimaryKey()!.Properties.Select(p => e.Property(p).CurrentValue))));
        foreach (var entry in entries.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (Root(entry, byKey) is { } root)
            {
                if (root.NewEvents.Count == 0)
                {
                    throw new InvalidOperationException($"{entry.Metadata.DisplayName()} changes without an event: it would leave no trace.");
                }
            }
            else if (!Loose.Contains(entry.Entity.GetType()))
            {
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} belongs to no root: it would leave no trace.");
            }
        }
    }

    /// <summary>The root to which something belongs, through as many levels as there are; null when it belongs to none.</summary>
    private static AggregateRoot? Root(EntityEntry entry, Lazy<Dictionary<string, EntityEntry>> byKey)
    {
        while (entry.Metadata.FindOwnership() is { } ownership)
        {
            // A child that was taken out has lost its owner, but not what it was.
            var key = Key(ownership.PrincipalEntityType, ownership.Properties.Select(p => entry.State is EntityState.Deleted ? entry.Property(p).OriginalValue : entry.Property(p).CurrentValue));
            entry = byKey.Value[key];
        }

        return entry.Entity as AggregateRoot;
    }

    private static string Key(IReadOnlyEntityType type, IEnumerable<object?> values) => $"{type.Name} {string.Join(' ', values)}";
}
