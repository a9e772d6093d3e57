namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>That three letters stand in the name of a person; kept in step with the name when it is saved.</summary>
public sealed class ZoekTrigram(string trigram, PersoonId persoonId)
{
    public string Trigram { get; private set; } = trigram;

    public PersoonId PersoonId { get; private set; } = persoonId;
}
