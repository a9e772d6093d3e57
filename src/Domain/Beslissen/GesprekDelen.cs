namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

/// <summary>Who is at the talk, with what he thinks of its purpose, its summary and how it went.</summary>
public sealed class Gespreksdeelnemer(Guid id, PersoonId? persoon, MedewerkerId? medewerker, string? naam)
{
    public Guid Id { get; private set; } = id;

    public PersoonId? Persoon { get; private set; } = persoon;

    public MedewerkerId? Medewerker { get; private set; } = medewerker;

    /// <summary>Who is there and is nobody of the file: "tolk", "juf Anja".</summary>
    public string? Naam { get; private set; } = naam;

    public Doelakkoord Doelakkoord { get; private set; }

    /// <summary>What he wants with the talk himself.</summary>
    public string? EigenDoel { get; private set; }

    public Nagekeken Nagekeken { get; private set; }

    /// <summary>What has to be added to the summary, or is not right in it.</summary>
    public string? Aanvulling { get; private set; }

    /// <summary>0 (not heard at all) to 10 (wholly heard).</summary>
    public int? Gehoord { get; private set; }

    public string? WasGoed { get; private set; }

    public string? KanAnders { get; private set; }

    /// <summary>Whether there are words or an opinion of his in the talk.</summary>
    public bool ZeiIets => Doelakkoord != Doelakkoord.NogNiet || Nagekeken != Nagekeken.NogNiet || (EigenDoel ?? Aanvulling ?? WasGoed ?? KanAnders) is not null || Gehoord is not null;

    internal void Bespreekt(Doelakkoord akkoord, string? eigen) => (Doelakkoord, EigenDoel) = (akkoord, eigen);

    internal void DoelOpnieuw() => Doelakkoord = Doelakkoord.NogNiet;

    internal void Kijkt(Nagekeken oordeel, string? aanvulling) => (Nagekeken, Aanvulling) = (oordeel, aanvulling);

    /// <summary>What was said about the text before stays: the worker answers it in the next one.</summary>
    internal void OpnieuwNakijken() => Nagekeken = Nagekeken.NogNiet;

    internal void BlikteTerug(int? gehoord, string? goed, string? anders) => (Gehoord, WasGoed, KanAnders) = (gehoord, goed, anders);
}

/// <summary>Something that somebody brings in: for the agenda, about the way of working, or a question that is still open.</summary>
public sealed class Gesprekspunt
{
    private Gesprekspunt()
    {
    }

    internal Gesprekspunt(Guid id, Puntsoort soort, string tekst, Spreker van)
    {
        Id = id;
        Soort = soort;
        Tekst = tekst;
        Persoon = van.Persoon;
        Medewerker = van.Medewerker;
    }

    public Guid Id { get; private set; }

    public Puntsoort Soort { get; private set; }

    public string Tekst { get; private set; } = "";

    /// <summary>Who of the family brought it in; with the worker null as well: they did together.</summary>
    public PersoonId? Persoon { get; private set; }

    public MedewerkerId? Medewerker { get; private set; }

    public Puntstand Stand { get; private set; }

    /// <summary>What was said or done with it.</summary>
    public string? Antwoord { get; private set; }

    /// <summary>The question of an earlier talk from which it comes.</summary>
    public Guid? UitVraag { get; private set; }

    /// <summary>A question to which nobody has an answer yet and which stands on no next agenda.</summary>
    public bool IsOpenVraag => Soort == Puntsoort.OpenVraag && Stand == Puntstand.Open;

    internal void Afhandelen(Puntstand stand, string? antwoord) => (Stand, Antwoord) = (stand, antwoord);

    internal Gesprekspunt AlsAgendapunt() => new(Guid.CreateVersion7(), Puntsoort.Agenda, Tekst, new(Persoon, Medewerker)) { UitVraag = Id };
}

/// <summary>That a step was done, left out or begun again.</summary>
public sealed class Gespreksgang(Guid id, int volgorde, string stap, Gangsoort soort, string? reden, DateTime op, MedewerkerId door)
{
    public Guid Id { get; private set; } = id;

    public int Volgorde { get; private set; } = volgorde;

    /// <summary>Code of the step.</summary>
    public string Stap { get; private set; } = stap;

    public Gangsoort Soort { get; private set; } = soort;

    public string? Reden { get; private set; } = reden;

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;
}

/// <summary>The talk as a form gives it.</summary>
public sealed record GesprekGegevens(DateOnly? Op, string? Plaats, string? Doel)
{
    public IReadOnlyCollection<PersoonId> Personen { get; init; } = [];

    public IReadOnlyCollection<MedewerkerId> Medewerkers { get; init; } = [];

    /// <summary>Others by name: an interpreter, a teacher, a friend.</summary>
    public IReadOnlyCollection<string> Anderen { get; init; } = [];

    public string? EerstePunt { get; init; }

    public Spreker? EerstePuntVan { get; init; }
}

/// <summary>Whether somebody agrees with the purpose of the talk.</summary>
public enum Doelakkoord
{
    NogNiet,
    Eens,

    /// <summary>Wants something else, or something more.</summary>
    Anders,
}

/// <summary>What somebody said of the summary.</summary>
public enum Nagekeken
{
    NogNiet,
    Klopt,
    MetAanvulling,
    KloptNiet,

    /// <summary>Too young, or gone already.</summary>
    NietGevraagd,
}

/// <summary>What a point is.</summary>
public enum Puntsoort
{
    Agenda,

    /// <summary>A wish to go about otherwise in the talk or in deciding (R3-005, R0-008).</summary>
    Werkwijze,

    OpenVraag,
}

/// <summary>What became of a point.</summary>
public enum Puntstand
{
    Open,
    Besproken,
    Overgenomen,
    NietOvergenomen,

    /// <summary>An open question that stands on the agenda of a next talk.</summary>
    Meegenomen,
}

/// <summary>What was done with a step.</summary>
public enum Gangsoort
{
    Gedaan,
    Overgeslagen,
    Opnieuw,
}
