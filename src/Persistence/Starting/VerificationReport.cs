namespace Eenlijn.Persistence.Starting;

/// <summary>The state in which a database was found.</summary>
/// <param name="Server">The engine with its version.</param>
/// <param name="Pending">Migrations that were not applied yet.</param>
/// <param name="Unknown">Migrations in the database that this version does not know.</param>
/// <param name="Damage">What is broken, one sentence each; names of tables and indexes, never contents.</param>
public sealed record VerificationReport(
    string Server, IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown, IReadOnlyList<string> Damage)
{
    public bool IsSound => Pending.Count == 0 && Unknown.Count == 0 && Damage.Count == 0;
}
