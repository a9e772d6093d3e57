namespace Eenlijn.Persistence.Saving;

using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>Where new roots go and changes are saved, with their log lines, in one transaction.</summary>
public sealed class Store(AppDbContext db)
{
    /// <summary>Somebody else saved in between. Nothing of this save was kept; the form still holds what was typed.</summary>
    public static DomainError Conflict { get; } = new(
        "intussen-gewijzigd", "Iemand anders heeft dit intussen gewijzigd. Bekijk hieronder wat er nu staat en bewaar daarna opnieuw.");

    public void Add(AggregateRoot root) => db.Add(root);

    /// <summary>Saves everything that was added and changed in this request, or nothing.</summary>
    public async Task<Result> SaveAsync(CancellationToken cancellationToken)
    {
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
}
