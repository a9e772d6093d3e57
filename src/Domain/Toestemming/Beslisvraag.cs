namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>What <see cref="WieBeslist"/> is asked: for this act, on this day, over these persons, whose consent is needed?</summary>
public sealed record Beslisvraag(DateOnly Op, ToestemmingVoor Voor, IReadOnlyList<PersoonId> OverWie, IReadOnlyList<PersoonInVraag> Personen)
{
    public IReadOnlyList<GezagOpDag> Gezag { get; init; } = [];

    public IReadOnlyList<MaatregelOpDag> Maatregelen { get; init; } = [];
}

/// <summary>A person as far as the rules look at him.</summary>
/// <param name="IsKind">Has the role of child: of unknown age, he is not taken for an adult.</param>
public sealed record PersoonInVraag(PersoonId Id, Geboorte Geboorte, bool IsKind)
{
    /// <summary>His parents, also without authority.</summary>
    public IReadOnlyList<PersoonId> Ouders { get; init; } = [];

    /// <summary>It was decided, with reasons, that he can't weigh this himself (K18).</summary>
    public bool NietInStaat { get; init; }

    /// <summary>Who decides for an adult who can't; null when that is not known.</summary>
    public Vertegenwoordiging? Vertegenwoordiger { get; init; }

    /// <summary>A youth of 12–15 goes on wanting it after a parent refused (Jeugdwet 7.3.4 lid 2).</summary>
    public bool Volhardt { get; init; }

    public bool IsOverleden { get; init; }
}

/// <summary>Who has authority over a child on the day of the question.</summary>
/// <param name="Instelling">Name of a guardian who is no person of the file.</param>
public sealed record GezagOpDag(PersoonId Kind, GezagSoort Soort, IReadOnlyList<PersoonId> Houders, string? Instelling = null, bool InOnderzoek = false);

/// <summary>A measure of child protection that holds on the day of the question.</summary>
public sealed record MaatregelOpDag(PersoonId Kind, MaatregelSoort Soort, string? Instelling = null);

/// <summary>Who decides for somebody who can't weigh it himself: a person of the file or somebody by name.</summary>
public sealed record Vertegenwoordiging(VertegenwoordigerSoort Soort, PersoonId? Persoon, string? Naam);

/// <summary>As what somebody represents, in the order of Jeugdwet 7.3.15.</summary>
public enum VertegenwoordigerSoort
{
    OudersMetGezag,
    Curator,
    Mentor,
    Gemachtigde,
    Partner,
    Familie,
}

/// <summary>For what consent is asked; the texts and the way of deciding stand in the list <c>toestemming-voor</c>.</summary>
public enum ToestemmingVoor
{
    HulpVrijwillig,
    HulpNietIngrijpend,
    HulpMetSpoed,
    HulpInMaatregel,
    Behandeling,
    DelenMetPartner,
    DelenMetSchool,
    OverlegMetCollega,
    Verwijzen,
    NaarToeleidingsdossier,
    InzageDoorAnder,
    InlichtingenAanGi,
    Registratie,
    BeeldOfGeluid,
    Onderzoek,
    DelenBinnenHulp,
    OverlegAnoniem,
    VeiligThuis,
    VerzoekTotOnderzoek,
    Verwijsindex,
    InformatieOuderZonderGezag,
}

/// <summary>Which law decides: help, medical treatment, sharing, use of personal data.</summary>
public enum Regime
{
    Jeugdhulp,
    Behandeling,
    Delen,
    Gegevens,
}

/// <summary>The borders of Jeugdwet 7.3.4, 7.3.5 and 7.3.15 and of majority.</summary>
public enum Leeftijdsklasse
{
    OnderTwaalf,
    TwaalfTotZestien,
    ZestienOfZeventien,
    Volwassen,
}

/// <summary>What follows from the answers of those who are asked.</summary>
public enum Gevolg
{
    /// <summary>Without their yes it does not go on.</summary>
    Nodig,

    /// <summary>They are asked; a no stops the writing down, never the help (R1-109).</summary>
    Gevraagd,

    /// <summary>May be presumed as long as nobody says no (Jeugdwet 7.3.16 lid 2).</summary>
    Verondersteld,

    /// <summary>Only who decides for himself is asked; authority and representative are told (Jeugdwet 7.3.4 lid 2).</summary>
    Spoed,

    /// <summary>None within a measure; without one as for voluntary help (Jeugdwet 7.3.4 lid 1).</summary>
    BinnenMaatregel,

    /// <summary>None towards the institution of a supervision order; without one as for a partner (Jeugdwet 7.3.11 lid 4).</summary>
    VoorOndertoezichtstelling,

    /// <summary>No consent; those concerned are told.</summary>
    NietNodig,
}
