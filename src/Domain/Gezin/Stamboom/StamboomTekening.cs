namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>Where everybody stands and how the lines run, in units that are about pixels; nothing of it overlaps.</summary>
/// <param name="NietGetekend">Ties that contradict others, such as two parents of each other: told in words, so that nothing is lost.</param>
public sealed record StamboomTekening(
    IReadOnlyList<StamboomPlaats> Plaatsen, IReadOnlyList<StamboomLijn> Lijnen, IReadOnlyList<StamboomTegenspraak> NietGetekend, double Breedte, double Hoogte);

/// <summary>The place of one person.</summary>
/// <param name="Generatie">From above, beginning with zero.</param>
/// <param name="Volgorde">From the left in that row, beginning with zero.</param>
/// <param name="X">The middle.</param>
/// <param name="Y">The top of the symbol.</param>
public sealed record StamboomPlaats(PersoonId Id, int Generatie, int Volgorde, double X, double Y, double Breedte, double Hoogte);

/// <summary>The lines of one couple, or from parents to their children.</summary>
/// <param name="Band">Null for a couple.</param>
/// <param name="Paar">Null for parents and children.</param>
/// <param name="Delen">Each a line through its points, along one of the axes.</param>
/// <param name="Van">The couple, or the parents.</param>
/// <param name="Naar">The children.</param>
public sealed record StamboomLijn(BandSoort? Band, PaarSoort? Paar, IReadOnlyList<IReadOnlyList<StamboomPunt>> Delen, IReadOnlyList<PersoonId> Van, IReadOnlyList<PersoonId> Naar);

/// <summary>A point of the picture.</summary>
public readonly record struct StamboomPunt(double X, double Y);

/// <summary>A tie that can't be drawn beside the others.</summary>
public sealed record StamboomTegenspraak(PersoonId Een, PersoonId Ander);
