namespace Eenlijn.Web.Modules.Gezin.Tekenen;

using System.Collections.Frozen;

/// <summary>How a part looks. On a page the style sheet says it (also in the dark), in a file <see cref="Stijlen"/> does.</summary>
public enum Stijl
{
    Vlak,
    Huis0,
    Huis1,
    Huis2,
    Huis3,
    Huis4,
    Zoom,
    Lijn,
    LijnPleeg,
    LijnStief,
    LijnVerwant,
    LijnSamenOuder,
    Symbool,
    Vanuit,
    Streep,
    Huisje,
    Huisletter,
    Getal,
    Naam,
    Achternaam,
    Klein,
    Verwant,
    Gezag,
    Kring,
    Kaart,
    Sector,
    Sectornaam,
    Straal,
    StraalDun,
    Titel,
    Merk,
    Merkletter,
}

/// <summary>Colours and strokes of a file: the light colours of the product on white.</summary>
/// <param name="Vulling">Null for none.</param>
/// <param name="Streep">Null for none.</param>
/// <param name="Streepjes">Dash and gap by turns.</param>
/// <param name="Letter">Size of words; zero for shapes.</param>
public sealed record Uiterlijk(string? Vulling, string? Streep = null, double Dikte = 0, double[]? Streepjes = null, double Letter = 0, bool Vet = false);

/// <summary>What each style is in a file.</summary>
public static class Stijlen
{
    private const string Inkt = "#1d2b2f";
    private const string Grijs = "#566a70";
    private const string Wit = "#ffffff";
    private const string Diep = "#0b5e63";

    private static readonly FrozenDictionary<Stijl, Uiterlijk> Tabel = new Dictionary<Stijl, Uiterlijk>
    {
        [Stijl.Vlak] = new(Wit),
        [Stijl.Huis0] = new("#e6f1f0"),
        [Stijl.Huis1] = new("#fbeee4"),
        [Stijl.Huis2] = new("#e8f1f8"),
        [Stijl.Huis3] = new("#fdf3da"),
        [Stijl.Huis4] = new("#e6f3ea"),
        [Stijl.Zoom] = new(null, Wit, 8),
        [Stijl.Lijn] = new(null, Inkt, 2),
        [Stijl.LijnPleeg] = new(null, Inkt, 2, [9, 6]),
        [Stijl.LijnStief] = new(null, Inkt, 2.5, [2, 5]),
        [Stijl.LijnVerwant] = new(null, Grijs, 2, [12, 5, 2, 5]),
        [Stijl.LijnSamenOuder] = new(null, Grijs, 2, [5, 4]),
        [Stijl.Symbool] = new(Wit, Inkt, 2.25),
        [Stijl.Vanuit] = new(Wit, Diep, 2.25),
        [Stijl.Streep] = new(null, Inkt, 2.25),
        [Stijl.Huisje] = new(Wit, Inkt, 1.5),
        [Stijl.Huisletter] = new(Inkt, Letter: 12, Vet: true),
        [Stijl.Getal] = new(Inkt, Letter: 17),
        [Stijl.Naam] = new(Inkt, Letter: 15, Vet: true),
        [Stijl.Achternaam] = new(Inkt, Letter: 13),
        [Stijl.Klein] = new(Grijs, Letter: 13),
        [Stijl.Verwant] = new(Diep, Letter: 13, Vet: true),
        [Stijl.Gezag] = new(Inkt, Letter: 12.5),
        [Stijl.Kring] = new(null, "#748b8f", 1.5, [3, 5]),
        [Stijl.Kaart] = new(Wit, "#d9e0df", 1),
        [Stijl.Sector] = new(null, "#d9e0df", 1.5),
        [Stijl.Sectornaam] = new(Diep, Letter: 15, Vet: true),
        [Stijl.Straal] = new(null, Diep, 3),
        [Stijl.StraalDun] = new(null, Grijs, 1.5, [5, 4]),
        [Stijl.Titel] = new(Inkt, Letter: 20, Vet: true),
        [Stijl.Merk] = new(Wit, Diep, 1.5),
        [Stijl.Merkletter] = new(Diep, Letter: 12, Vet: true),
    }.ToFrozenDictionary();

    public static Uiterlijk Uiterlijk(this Stijl stijl) => Tabel[stijl];

    /// <summary>"el-tek-lijnpleeg".</summary>
    public static string Klasse(this Stijl stijl) => Klassen[(int)stijl];

    /// <summary>The style of a home; the sixth looks like the first, so its letter is what tells them apart.</summary>
    public static Stijl Huis(int nummer) => Stijl.Huis0 + (nummer % 5);

    private static readonly string[] Klassen = [.. Enum.GetNames<Stijl>().Select(naam => $"el-tek-{naam.ToLowerInvariant()}")];
}
