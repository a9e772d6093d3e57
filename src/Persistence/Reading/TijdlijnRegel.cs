namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;

/// <summary>A dated fact of the family, whatever it was made of; the words for a kind stand with who shows it.</summary>
/// <param name="Id">Of the fact: with its kind the key of the line.</param>
/// <param name="Op">Null when nobody knows when it was.</param>
public sealed record TijdlijnRegel(TijdlijnSoort Soort, Guid Id, OnzekereDatum? Op, OnzekereDatum? Tot, string Tekst, string Extra)
{
    /// <summary>Code of the list <c>leefgebieden</c>; most kinds have none.</summary>
    public string? Leefgebied { get; init; }

    /// <summary>Who wrote it down, where that is kept.</summary>
    public string? Door { get; init; }

    /// <summary>About whom it is.</summary>
    public IReadOnlyList<PersoonId> Wie { get; init; } = [];
}

/// <summary>Which lines are asked for.</summary>
public sealed record TijdlijnKeuze
{
    /// <summary>Only what is about this person.</summary>
    public PersoonId? Wie { get; init; }

    public string? Leefgebied { get; init; }

    public TijdlijnGroep? Groep { get; init; }

    /// <summary>Life, help, measures and authority, without the work of the team: to lay lives beside each other.</summary>
    public bool AlleenLevens { get; init; }

    /// <summary>Begins at the end of this year and goes back.</summary>
    public int? Jaar { get; init; }

    /// <summary>Where the last page ended; goes before <see cref="Jaar"/>.</summary>
    public TijdlijnPlek? Na { get; init; }

    public int Aantal { get; init; } = 50;
}

/// <summary>The date of the last line of a page, and how many lines of that date were shown already.</summary>
public sealed record TijdlijnPlek(string Datum, int Getoond)
{
    public override string ToString() => $"{Datum}.{Getoond}";

    /// <summary>As it stands in an address; anything else is the first page.</summary>
    public static TijdlijnPlek? Lees(string? tekst) =>
        tekst?.Split('.') is [{ Length: <= 10 } datum, { Length: <= 5 } getal] && datum.All(c => char.IsAsciiDigit(c) || c == '-')
        && int.TryParse(getal, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getoond)
            ? new(datum, getoond) : null;
}

/// <summary>What belongs together in a choice of lines.</summary>
public enum TijdlijnGroep
{
    Leven,
    Hulp,
    Veiligheid,
    Plan,
    Werk,
}

/// <summary>A page of the line, the last first.</summary>
/// <param name="Jaren">How many lines each year has, under the same choice.</param>
/// <param name="Verder">Where the next page begins; null on the last one.</param>
public sealed record TijdlijnBlad(IReadOnlyList<TijdlijnRegel> Regels, IReadOnlyList<(int Jaar, int Aantal)> Jaren, IReadOnlyList<TijdlijnPersoon> Personen, TijdlijnPlek? Verder);

/// <summary>Somebody of the family, to name and to tell his age at the time.</summary>
public sealed record TijdlijnPersoon(PersoonId Id, string Naam, Geboorte Geboorte, GezinsRol Rol);
