namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>What a genogram is laid out from: persons with the room that each needs, and the ties that hold on the day that is looked at.</summary>
public sealed record StamboomGegevens(IReadOnlyList<StamboomPersoon> Personen, IReadOnlyList<StamboomBand> Banden, IReadOnlyList<StamboomPaar> Paren)
{
    /// <summary>Who belong in the same row, or one row apart, without a line of their own: cousins, an aunt, the role in the family.</summary>
    public IReadOnlyList<StamboomRij> Rijen { get; init; } = [];
}

/// <summary>A person with the room for his symbol and the words under it.</summary>
/// <param name="Geboren">Orders brothers and sisters; who is not born yet by the day that is expected.</param>
/// <param name="Breedte">Of symbol and words together, in units of the picture.</param>
public sealed record StamboomPersoon(PersoonId Id, DateOnly? Geboren, Geslacht Geslacht, double Breedte, double Hoogte)
{
    /// <summary>Orders who were born on the same day, or of whom no birth is known.</summary>
    public string Naam { get; init; } = "";
}

/// <summary>That somebody stands above somebody else.</summary>
public sealed record StamboomBand(PersoonId Ouder, PersoonId Kind, BandSoort Soort)
{
    /// <summary>Orders foster and step parents who came one after the other.</summary>
    public DateOnly? Begin { get; init; }
}

/// <summary>That two stand beside each other.</summary>
public sealed record StamboomPaar(PersoonId Een, PersoonId Ander, PaarSoort Soort)
{
    /// <summary>Orders the partners of somebody; without it the birth of the eldest child of the two does.</summary>
    public DateOnly? Begin { get; init; }
}

/// <summary>That one stands so many rows under the other; zero is the same row.</summary>
/// <param name="Broers">They are brothers or sisters, whose parents may not be known here.</param>
public sealed record StamboomRij(PersoonId Hoger, PersoonId Lager, int Verschil, bool Broers = false);

/// <summary>How somebody is a parent; in the order in which it decides where the child stands.</summary>
public enum BandSoort
{
    Geboorte,
    Adoptie,
    Pleeg,
    Stief,

    /// <summary>Family, with the person between them not written down: a grandparent, or a brother whose parents are not known.</summary>
    Verwant,
}

/// <summary>What two are to each other.</summary>
public enum PaarSoort
{
    Samen,
    Uiteen,

    /// <summary>They have a child; whether they are or were together is not written down.</summary>
    SamenOuder,
}
