namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

/// <summary>A registration as the form gives it; the family's own words stand first.</summary>
public sealed record AanmeldingGegevens
{
    public string? EigenWoorden { get; init; }

    /// <summary>Who said them, in words: "moeder", "Elif, 9".</summary>
    public string? WoordenVan { get; init; }

    /// <summary>The one of <see cref="Personen"/> who said them, when that person was named.</summary>
    public PersoonId? GezegdDoor { get; init; }

    public Instroom? Instroom { get; init; }

    public Initiatief? Initiatief { get; init; }

    /// <summary>Code of the list <c>routes</c>.</summary>
    public string? Route { get; init; }

    public OrganisatieId? Partner { get; init; }

    public string? PartnerContact { get; init; }

    public string? PartnerTelefoon { get; init; }

    /// <summary>What the partner sees, apart from the family's words.</summary>
    public string? BeeldVanPartner { get; init; }

    public WeetErvan? GezinWeetErvan { get; init; }

    /// <summary>Who knows of it and who not yet, in words.</summary>
    public string? WieWeetErvan { get; init; }

    public Motivatie? Motivatie { get; init; }

    public string? GewensteVoorziening { get; init; }

    public string? RedenVanWens { get; init; }

    /// <summary>Other ways that were talked about (R0-017).</summary>
    public string? BesprokenMogelijkheden { get; init; }

    /// <summary>Whether the family lives in the area of the team, when somebody asked (R1-010).</summary>
    public InGebied? InGebied { get; init; }

    public Urgentie? Urgentie { get; init; }

    public Ernst? Ernst { get; init; }

    /// <summary>Place and theme of the short contact with which it began, in words.</summary>
    public string? Plek { get; init; }

    public string? Thema { get; init; }

    public GezinId? Gezin { get; init; }

    public IReadOnlyCollection<PersoonId> Personen { get; init; } = [];
}
