namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;

/// <summary>Who does what before which day after an anonymous consult (K31).</summary>
public sealed class Consultactie(Guid id, string wie, string wat, DateOnly voor)
{
    public Guid Id { get; private set; } = id;

    /// <summary>By what he does: "de leerkracht", "Mirjam".</summary>
    public string Wie { get; private set; } = wie;

    public string Wat { get; private set; } = wat;

    public DateOnly Voor { get; private set; } = voor;

    public DateOnly? GedaanOp { get; internal set; }
}

/// <summary>The question without a name to a colleague, another team or an expert, with answer and day (R1-018).</summary>
public sealed class Consultvraag(Guid id, ConsultvraagAan soort, string aan, string vraag, DateOnly gesteldOp, DateOnly voor)
{
    public Guid Id { get; private set; } = id;

    public ConsultvraagAan Soort { get; private set; } = soort;

    public string Aan { get; private set; } = aan;

    public string Vraag { get; private set; } = vraag;

    public DateOnly GesteldOp { get; private set; } = gesteldOp;

    public DateOnly Voor { get; private set; } = voor;

    public string? Antwoord { get; private set; }

    public DateOnly? BeantwoordOp { get; private set; }

    public MedewerkerId? GenoteerdDoor { get; private set; }

    internal void Beantwoorden(string antwoord, DateOnly op, MedewerkerId door) => (Antwoord, BeantwoordOp, GenoteerdDoor) = (antwoord, op, door);
}
