namespace Eenlijn.Web.Modules.Shared;

using Eenlijn.NlDesign.Parts;
using Eenlijn.Persistence.Reading;

/// <summary>
/// What the bar at the top offers the person who is signed in. What is not filled does not show: there are no dead buttons.
/// </summary>
public sealed record Navigatie
{
    public static readonly Navigatie Leeg = new();

    public IReadOnlyList<NavigationItem> Items { get; init; } = [];

    /// <summary>Alerts that wait for who is signed in: on every page, until somebody takes them up (K12).</summary>
    public IReadOnlyList<OpenOproep> Oproepen { get; init; } = [];

    /// <summary>Where the mark leads.</summary>
    public string StartHref { get; init; } = "/";

    /// <summary>Where the search form goes; the words are sent as <c>zoek</c>.</summary>
    public string? ZoekHref { get; init; }

    /// <summary>get or post; with post the words stay out of the address and out of the logs.</summary>
    public string ZoekMethode { get; init; } = "get";

    public string ZoekLabel { get; init; } = "Zoek gezin, kind of school";

    public string? KortContactHref { get; init; }

    /// <summary>Name of who is signed in.</summary>
    public string? Wie { get; init; }

    /// <summary>The role in which he works now, when he has more than one; null else.</summary>
    public string? Als { get; init; }

    /// <summary>Where his own account is.</summary>
    public string? AccountHref { get; init; }

    /// <summary>Passage of the guide about what is on the screen.</summary>
    public string? HulpHref { get; init; }

    /// <summary>Where signing out is posted to.</summary>
    public string? AfmeldenHref { get; init; }
}
