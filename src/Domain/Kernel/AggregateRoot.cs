namespace Eenlijn.Domain.Kernel;

/// <summary>A root: the unit that is loaded, changed and saved as a whole.</summary>
public abstract class AggregateRoot
{
    private readonly List<DomainEvent> _newEvents = [];

    /// <summary>Raised by one at each save in which the root registered an event; posted back with a form to find conflicts.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the root was loaded.</summary>
    public IReadOnlyList<DomainEvent> NewEvents => _newEvents;

    /// <summary>Forgets the events after they were saved.</summary>
    public void EventsSaved() => _newEvents.Clear();

    protected void Register(DomainEvent happened) => _newEvents.Add(happened);
}
