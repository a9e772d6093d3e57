namespace Eenlijn.Persistence.Saving;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

/// <summary>
/// What goes along with every save, in the same transaction: the version of each root that registered an event, a line of the
/// log per event, who may open which case, and the letters of names to search by.
/// </summary>
public sealed class SaveInterceptor(ActingContext acting, Kalender kalender) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        Traces.Demand(db.ChangeTracker);
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().ToList())
        {
            RaiseVersion(root);
            foreach (var happened in root.Entity.NewEvents)
            {
                db.Add(acting.Line(LogSoort.Gewijzigd, happened.GetType().Name, kalender.Nu, happened.Dossier, happened.RootId, Fields(happened)));
                await ProjectAccessAsync(db, happened, cancellationToken);
            }

            if (root.Entity is Persoon persoon && IsRenamed(root))
            {
                await IndexNameAsync(db, persoon, cancellationToken);
            }
        }

        return result;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save asynchronously: the log and the access go along.");

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        foreach (var root in eventData.Context!.ChangeTracker.Entries<AggregateRoot>())
        {
            root.Entity.EventsSaved();
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>By events and not by what EF finds modified: two people who each add a child to one root must meet.</summary>
    private static void RaiseVersion(EntityEntry<AggregateRoot> root)
    {
        if (root.Entity.NewEvents.Count > 0 && root.State is not EntityState.Added)
        {
            root.Property(r => r.Version).CurrentValue++;
        }
    }

    private static string? Fields(DomainEvent happened) => happened.Velden.Count == 0 ? null : string.Join(", ", happened.Velden);

    private static async Task ProjectAccessAsync(DbContext db, DomainEvent happened, CancellationToken cancellationToken)
    {
        if (happened is IVerleentToegang given)
        {
            var access = new DossierToegang(Guid.CreateVersion7(), given.VoorDossier, given.Medewerker, given.Grond, given.Bron, given.Van, given.Einde);
            if (given.Tot is { } tot)
            {
                access.Beeindigen(tot, null);
            }

            db.Add(access);
        }
        else if (happened is IBeeindigtToegang ended)
        {
            var (source, last) = (ended.Bron, ended.Tot);
            // What ends at a moment can end earlier on the same day.
            await db.Set<DossierToegang>().Where(t => t.Bron == source && (t.Tot == null || t.Tot > last || t.Einde != null)).LoadAsync(cancellationToken);
            foreach (var access in db.Set<DossierToegang>().Local.Where(t => t.Bron == source && (t.Tot is null || t.Tot > last || t.Einde is not null)))
            {
                access.Beeindigen(ended.Tot, ended.Einde);
            }
        }
    }

    private static bool IsRenamed(EntityEntry<AggregateRoot> root) =>
        root.State is EntityState.Added || root.Property(nameof(Persoon.Zoeknaam)).IsModified;

    private static async Task IndexNameAsync(DbContext db, Persoon persoon, CancellationToken cancellationToken)
    {
        var wanted = Zoeknaam.Trigrammen(persoon.Naam.Zoeknaam).ToHashSet(StringComparer.Ordinal);
        foreach (var old in await db.Set<ZoekTrigram>().Where(t => t.PersoonId == persoon.Id).ToListAsync(cancellationToken))
        {
            if (!wanted.Remove(old.Trigram))
            {
                db.Remove(old);
            }
        }

        db.AddRange(wanted.Select(trigram => new ZoekTrigram(trigram, persoon.Id)));
    }
}
