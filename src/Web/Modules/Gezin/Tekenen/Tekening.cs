namespace Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>A picture as shapes with a style, before it becomes SVG for a page or a file, or PNG. Sizes are about pixels.</summary>
/// <param name="Titel">What it is, for who does not see it.</param>
/// <param name="Omschrijving">In a sentence what stands on it; everything else stands in words beside it.</param>
public sealed record Tekening(double Breedte, double Hoogte, string Titel, string Omschrijving, IReadOnlyList<Deel> Delen);

/// <summary>A part of a picture; the later one lies over the earlier one.</summary>
public abstract record Deel
{
    private Deel()
    {
    }

    /// <summary>A line through points.</summary>
    public sealed record Lijn(Stijl Stijl, params IReadOnlyList<(double X, double Y)> Punten) : Deel;

    /// <summary>A closed shape through points.</summary>
    public sealed record Vlak(Stijl Stijl, params IReadOnlyList<(double X, double Y)> Punten) : Deel;

    public sealed record Rechthoek(Stijl Stijl, double X, double Y, double Breedte, double Hoogte, double Rond = 0) : Deel;

    public sealed record Cirkel(Stijl Stijl, double X, double Y, double Straal) : Deel;

    /// <summary>One line of words; around <paramref name="X"/>, or from there on.</summary>
    public sealed record Tekst(Stijl Stijl, double X, double Y, string Woorden, Uitlijning Uitlijning = Uitlijning.Midden) : Deel;

    /// <summary>What belongs to one person, with where one goes from there.</summary>
    public sealed record Groep(string? Naar, string Naam, IReadOnlyList<Deel> Delen) : Deel;
}

/// <summary>Where words stand to their point.</summary>
public enum Uitlijning
{
    Links,
    Midden,
    Rechts,
}
