namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>A family as one viewer may see it: who belongs to it, where they live, who is what to whom (R1-025, R1-030).</summary>
/// <param name="Personen">Children first, oldest first; former members among them.</param>
public sealed record Gezinsbeeld(
    string Naam,
    IReadOnlyList<PersoonBeeld> Personen,
    IReadOnlyList<HuisBeeld> Huizen,
    IReadOnlyList<RelatieBeeld> Relaties,
    IReadOnlyList<GezagBeeld> Gezag,
    IReadOnlyList<SteunBeeld> Steun)
{
    /// <summary>Measures of child protection that the viewer may see; those that run first.</summary>
    public IReadOnlyList<MaatregelBeeld> Maatregelen { get; init; } = [];

    /// <summary>Earlier help of the members that the viewer may see (R1-028).</summary>
    public IReadOnlyList<HulpBeeld> EerdereHulp { get; init; } = [];

    /// <summary>A name for a sentence: the one by which somebody is called, and the whole name where two are called the same.</summary>
    public string Kort(PersoonId id) => Personen.FirstOrDefault(p => p.Id == id) is not { } wie ? "iemand anders"
        : wie.Naam.Roepnaam.Length == 0 || Personen.Any(p => p.Id != id && p.Naam.Roepnaam == wie.Naam.Roepnaam) ? wie.Naam.Volledig
        : wie.Naam.Roepnaam;
}

/// <summary>One person of the family or around it.</summary>
public sealed record PersoonBeeld
{
    public required PersoonId Id { get; init; }

    public required Persoonsnaam Naam { get; init; }

    public required GezinsRol Rol { get; init; }

    /// <summary>When somebody came to belong to the family; null when that is not known.</summary>
    public DateOnly? LidVan { get; init; }

    /// <summary>The last day; null for who belongs to it now.</summary>
    public DateOnly? LidTot { get; init; }

    public required Geboorte Geboorte { get; init; }

    public Geslacht Geslacht { get; init; }

    public string? School { get; init; }

    public string? Groep { get; init; }

    public string? Taal { get; init; }

    public bool TolkGewenst { get; init; }

    public Kanaal? Voorkeurskanaal { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public string? Bereikbaarheid { get; init; }

    public Voorkeuren Voorkeuren { get; init; } = new();

    public Domain.Kernel.OnzekereDatum? OverledenOp { get; init; }

    public bool IsKind => Rol == GezinsRol.Kind;
}

/// <summary>A home with who lives there and where it stands.</summary>
public sealed record HuisBeeld(HuishoudenId Id, string Naam, IReadOnlyList<BewonerBeeld> Bewoners, IReadOnlyList<AdresBeeld> Adressen);

/// <summary>Who lives in a home, on which days.</summary>
public sealed record BewonerBeeld(PersoonId Persoon, DateOnly? Van, DateOnly? Tot, string? Wanneer);

/// <summary>An address in a period; the first of a home is the one of now.</summary>
public sealed record AdresBeeld(string Straat, string Huisnummer, string? Postcode, string Plaats, DateOnly? Van, DateOnly? Tot, bool Geheim);

/// <summary>That somebody is something to somebody else.</summary>
public sealed record RelatieBeeld(RelatieId Id, PersoonId Van, RelatieSoort Soort, PersoonId Naar, DateOnly? Begin, DateOnly? Eind, string? Toelichting);

/// <summary>Who has authority over a child in a period.</summary>
public sealed record GezagBeeld(
    GezagId Id, PersoonId Kind, GezagSoort Soort, IReadOnlyList<PersoonId> Houders, string? AndereHouder, GezagBron Bron, bool InOnderzoek, DateOnly? Van, DateOnly? Tot, string? Toelichting);

/// <summary>What somebody around the family does for it.</summary>
public sealed record SteunBeeld(NetwerksteunId Id, PersoonId Persoon, SteunSoort Soort, string? Afspraak, bool? WilHelpen, DateOnly? Tot)
{
    /// <summary>How the family weighs this person; kept from the family's side, where that person may read along.</summary>
    public Netwerkweging? Weging { get; init; }
}

/// <summary>Help that somebody had before, with where it is known from.</summary>
public sealed record HulpBeeld(
    EerdereHulpId Id, PersoonId Persoon, bool Geen, string? Wat, string? Door, string? Wanneer, string? Uitkomst, HulpBron Bron, DateOnly? GecontroleerdOp, string? GecontroleerdBij)
{
    public OnzekereDatum? Begin { get; init; }

    public OnzekereDatum? Einde { get; init; }

    public HulpResultaat? Resultaat { get; init; }
}
