namespace Eenlijn.Domain.Kernel;

/// <summary>
/// Something that happened to a root. Holds ids and names of fields only, never texts about people, so that a person can be
/// removed while the trace stays (NEN 7513; bron standaarden §6.4).
/// </summary>
/// <param name="RootId">The key of the root that registered the event.</param>
/// <param name="Dossier">The case in which it happened; null where the act itself knows it.</param>
public abstract record DomainEvent(Guid RootId, CasusId? Dossier = null)
{
    /// <summary>Names of the fields that changed, as the user knows them; may be empty.</summary>
    public IReadOnlyList<string> Velden { get; init; } = [];
}

/// <summary>The Dutch sentence with which the log tells of an event, after the name of who did it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ZinAttribute(string zin) : Attribute
{
    public string Zin { get; } = zin;
}
