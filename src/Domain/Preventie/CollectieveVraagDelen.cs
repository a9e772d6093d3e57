namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;

/// <summary>A collective question as the form gives it.</summary>
public sealed record CollectieveVraagGegevens(string? Titel, string? Omschrijving, string? Thema, VindplaatsId? Vindplaats, string? Waar, int? Gezinnen, MedewerkerId? Eigenaar);

/// <summary>How a collective question ended.</summary>
public enum CollectieveUitkomst
{
    Opgelost,
    DeelsOpgelost,
    NietOpgelost,
    SpeeltNietMeer,
}

/// <summary>What happened to a collective question.</summary>
public enum CollectieveStapSoort
{
    Doorgegeven,
    Bericht,
    AndereEigenaar,
    Gesloten,
    Heropend,
}

/// <summary>One thing that happened to a collective question.</summary>
public sealed class CollectieveStap(Guid id, CollectieveStapSoort soort, string? tekst, MedewerkerId door, DateOnly op)
{
    public Guid Id { get; private set; } = id;

    public CollectieveStapSoort Soort { get; private set; } = soort;

    public string? Tekst { get; private set; } = tekst;

    public MedewerkerId Door { get; private set; } = door;

    public DateOnly Op { get; private set; } = op;
}
