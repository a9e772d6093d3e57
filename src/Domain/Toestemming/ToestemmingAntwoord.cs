namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

/// <summary>The answer of one person over one person, with the rule and article of the day on which it was asked.</summary>
public sealed class ToestemmingAntwoord
{
    private ToestemmingAntwoord()
    {
    }

    internal ToestemmingAntwoord(Beslissing beslissing, Antwoordgever wie, DateOnly versie)
    {
        Id = Guid.CreateVersion7();
        Over = beslissing.Over;
        Persoon = wie.Persoon;
        Instelling = wie.Instelling;
        Als = wie.Als;
        Gevolg = beslissing.Gevolg;
        Regel = wie.Regel;
        Grond = wie.Grond;
        Artikel = Toestemmingsregels.Regel(wie.Regel).Artikel;
        RegelVersie = versie;
    }

    public Guid Id { get; private set; }

    /// <summary>Over whom he decides.</summary>
    public PersoonId Over { get; private set; }

    public PersoonId? Persoon { get; private set; }

    public string? Instelling { get; private set; }

    public Hoedanigheid Als { get; private set; }

    public Gevolg Gevolg { get; private set; }

    public string Regel { get; private set; } = "";

    public string? Grond { get; private set; }

    public string Artikel { get; private set; } = "";

    public DateOnly RegelVersie { get; private set; }

    public AntwoordUitkomst Uitkomst { get; private set; }

    public AntwoordWijze? Wijze { get; private set; }

    public DateOnly? Op { get; private set; }

    public bool Volhardt { get; private set; }

    internal bool IsVan(PersoonId over, Antwoordgever wie) => Over == over && Persoon == wie.Persoon && (Persoon is not null || Instelling == wie.Instelling);

    internal void Zet(AntwoordUitkomst uitkomst, DateOnly op, AntwoordWijze? wijze)
    {
        (Uitkomst, Op, Wijze) = (uitkomst, op, wijze);
        // Who takes back his yes no longer persists.
        Volhardt = Volhardt && uitkomst is AntwoordUitkomst.Gegeven;
    }

    internal void Volhard() => Volhardt = true;
}

/// <summary>One thing that was said about an answer, by whom it was written down, with its words.</summary>
public sealed class ToestemmingMoment(Guid id, Guid antwoord, MomentSoort soort, DateOnly op, MedewerkerId door, string? tekst, string? poging)
{
    public Guid Id { get; private set; } = id;

    public Guid Antwoord { get; private set; } = antwoord;

    public MomentSoort Soort { get; private set; } = soort;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;

    /// <summary>Their words, objections or how a youth persisted.</summary>
    public string? Tekst { get; private set; } = tekst;

    /// <summary>What was tried to take objections away (R2-102).</summary>
    public string? Poging { get; private set; } = poging;
}

/// <summary>What somebody answered last.</summary>
public enum AntwoordUitkomst
{
    NogNiet,
    Gegeven,
    Geweigerd,
    Ingetrokken,
}

/// <summary>How a yes was given.</summary>
public enum AntwoordWijze
{
    Mondeling,
    Schriftelijk,
    Digitaal,
}

/// <summary>What happened with an answer.</summary>
public enum MomentSoort
{
    Gegeven,
    Geweigerd,
    Ingetrokken,

    /// <summary>Taken back, and it was told what that changes and what not.</summary>
    IngetrokkenEnUitgelegd,
    Volhardt,
}

/// <summary>Consent that is asked, as a form gives it.</summary>
public sealed record ToestemmingGegevens(ToestemmingVoor Voor, Ontvanger Ontvanger, string? Doel, string? Inhoud, DateOnly? Van, DateOnly? Tot);

/// <summary>A yes, as a form gives it.</summary>
public sealed record AntwoordGegevens(AntwoordWijze? Wijze, DateOnly? Op, string? Woorden);

/// <summary>A no, as a form gives it.</summary>
public sealed record WeigeringGegevens(DateOnly? Op, string? Bezwaren, string? Poging);

/// <summary>A yes that is taken back, as a form gives it.</summary>
public sealed record IntrekkingGegevens(DateOnly? Op, string? Woorden, bool GevolgUitgelegd);

/// <summary>Who gets something: an organisation with perhaps a contact, a colleague, somebody around the family, or a name.</summary>
public sealed record Ontvanger(OrganisatieId? Organisatie = null, MedewerkerId? Medewerker = null, PersoonId? Persoon = null, string? Naam = null)
{
    public static Ontvanger Geen { get; } = new();

    public bool IsLeeg => Organisatie is null && Medewerker is null && Persoon is null && string.IsNullOrWhiteSpace(Naam);

    /// <summary>The same receiver; at an organisation, whoever the contact is.</summary>
    public bool Is(Ontvanger ander) => (Organisatie, Medewerker, Persoon) == (ander.Organisatie, ander.Medewerker, ander.Persoon)
        && (Organisatie is not null || Medewerker is not null || Persoon is not null
            || Kernel.Zoeknaam.Vouw(Naam) == Kernel.Zoeknaam.Vouw(ander.Naam));
}
