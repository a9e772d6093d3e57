namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>A person as the register (BRP) gives him, in values that can be stored as they are; see <see cref="BrpLezer"/>.</summary>
public sealed record RegisterGegevens
{
    public required string Bsn { get; init; }

    public string? Voornamen { get; init; }

    public string? Tussenvoegsel { get; init; }

    public required string Achternaam { get; init; }

    /// <summary>The stored form of <see cref="Gezin.Geboorte"/>.</summary>
    public required string GeboorteCode { get; init; }

    public Geslacht Geslacht { get; init; }

    /// <summary>The stored form of <see cref="OnzekereDatum"/>; null for who lives.</summary>
    public string? OverledenCode { get; init; }

    /// <summary>The address may not travel (Wet BRP 2.59).</summary>
    public bool Geheim { get; init; }

    /// <summary>The municipality looks into something of this person.</summary>
    public bool InOnderzoek { get; init; }

    public RegisterVerblijf? Verblijf { get; init; }

    /// <summary>BSNs of parents, children and partners of now; who has none is left out.</summary>
    public IReadOnlyList<string> Ouders { get; init; } = [];

    public IReadOnlyList<string> Kinderen { get; init; } = [];

    public IReadOnlyList<string> Partners { get; init; } = [];

    public IReadOnlyList<RegisterGezag> Gezag { get; init; } = [];

    /// <summary>The register has no name by which somebody is called; the first of the first names is the best guess.</summary>
    public string Roepnaam => Voornamen?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    public Persoonsnaam Naam => Persoonsnaam.Create(Roepnaam, Voornamen, Tussenvoegsel, Achternaam).Value;

    public Geboorte Geboorte => Domain.Gezin.Geboorte.Hydrate(GeboorteCode);

    public PersoonGegevens AlsPersoon() => new(Naam)
    {
        Bsn = Domain.Gezin.Bsn.Hydrate(Bsn),
        Geboorte = Geboorte,
        Geslacht = Geslacht,
        OverledenOp = OverledenCode is { } code ? OnzekereDatum.Hydrate(code) : null,
    };
}

/// <summary>Where somebody lives by the register: an address, a place in words, abroad, or not known.</summary>
public sealed record RegisterVerblijf(VerblijfSoort Soort)
{
    public string? Straat { get; init; }

    public string? Huisnummer { get; init; }

    public string? Postcode { get; init; }

    public string? Plaats { get; init; }

    /// <summary>A place without an address, or the lines of a foreign one.</summary>
    public string? Omschrijving { get; init; }

    public DateOnly? Van { get; init; }

    /// <summary>An address that a home of a family can have.</summary>
    public bool IsAdres => Soort == VerblijfSoort.Adres && Straat is not null && Huisnummer is not null && Plaats is not null;
}

/// <summary>The four kinds of the BRP.</summary>
public enum VerblijfSoort
{
    Adres,
    VerblijfplaatsBuitenland,
    Locatie,
    VerblijfplaatsOnbekend,
}

/// <summary>Authority over a child by the register.</summary>
/// <param name="Kind">BSN of the child.</param>
/// <param name="Houders">BSNs of who has it.</param>
/// <param name="HeeftAnder">Also somebody whom the register does not name, such as an institution.</param>
public sealed record RegisterGezag(GezagSoort Soort, string Kind, IReadOnlyList<string> Houders, bool HeeftAnder, bool InOnderzoek);
