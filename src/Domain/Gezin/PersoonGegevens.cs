namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>What is known of a person, as a form or a register gives it.</summary>
public sealed record PersoonGegevens(Persoonsnaam Naam)
{
    public Geboorte Geboorte { get; init; } = Geboorte.NietBekend;

    public Geslacht Geslacht { get; init; }

    public Bsn? Bsn { get; init; }

    public OrganisatieId? School { get; init; }

    public string? Groep { get; init; }

    public string? Taal { get; init; }

    public bool TolkGewenst { get; init; }

    public Kanaal? Voorkeurskanaal { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public string? Bereikbaarheid { get; init; }

    public Voorkeuren Voorkeuren { get; init; } = new();

    public OnzekereDatum? OverledenOp { get; init; }
}

/// <summary>Sex as the BRP holds it (iJw COD046).</summary>
public enum Geslacht
{
    Onbekend,
    Man,
    Vrouw,
}

/// <summary>How somebody likes to be reached (bron 001 §2.19).</summary>
public enum Kanaal
{
    Bellen,
    Appen,
    Sms,
    Mailen,
    Brief,
    OpSchool,
    Thuis,
}
