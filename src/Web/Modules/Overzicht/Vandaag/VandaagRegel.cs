namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using Eenlijn.Domain.Kernel;

/// <summary>One line of Vandaag: when, what, where it belongs, and what can be done from the line.</summary>
public sealed record VandaagRegel(DateOnly Op, string Titel, string? Rest, string Sub)
{
    public CasusId? Casus { get; init; }

    /// <summary>The worker reads the name of this family by emergency access alone.</summary>
    public bool Noodtoegang { get; init; }

    public string? Label { get; init; }

    /// <summary>Passed, or due today with no slack.</summary>
    public bool Dringend { get; init; }

    public IReadOnlyList<Knop> Knoppen { get; init; } = [];

    /// <summary>"a · b · c", without what is empty.</summary>
    public static string Samen(params string?[] delen) => string.Join(" · ", delen.Where(d => !string.IsNullOrEmpty(d)));
}

/// <summary>A button in a line: a post that acts at once, or a link to where it is done.</summary>
public sealed record Knop(string Tekst, string Href, bool Post = false, bool Hoofd = false);
