namespace Eenlijn.Persistence.Starting;

/// <summary>What bringing a database up to date came down to.</summary>
/// <param name="Applied">The migrations that were applied, oldest first; empty when the database was up to date.</param>
/// <param name="StaleLockCleared">Whether a lock of an interrupted migration had to be taken away first.</param>
public sealed record MigrationReport(IReadOnlyList<string> Applied, bool StaleLockCleared);
