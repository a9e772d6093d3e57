namespace Eenlijn.Domain.Gezin;

using System.Text.RegularExpressions;
using Eenlijn.Domain.Kernel;

/// <summary>One home of a family, with who lives there and where it stands, over time.</summary>
public sealed class Huishouden(HuishoudenId id, string naam)
{
    private readonly List<Bewoner> _bewoners = [];
    private readonly List<Adres> _adressen = [];

    public HuishoudenId Id { get; private set; } = id;

    public string Naam { get; private set; } = naam;

    public IReadOnlyList<Bewoner> Bewoners => _bewoners;

    public IReadOnlyList<Adres> Adressen => _adressen;

    internal void BewonerToevoegen(PersoonId persoon, DateOnly? van, string? wanneer) =>
        _bewoners.Add(new(Guid.CreateVersion7(), persoon, van, wanneer));

    internal Adres Verhuizen(AdresGegevens nieuw, DateOnly? van, bool geheim)
    {
        foreach (var oud in _adressen.Where(a => a.Tot is null))
        {
            oud.Beeindigen(van?.AddDays(-1));
        }

        var adres = new Adres(Guid.CreateVersion7(), nieuw, van, geheim, _adressen.Count + 1);
        _adressen.Add(adres);
        return adres;
    }
}

/// <summary>That a person lives in a home, and on which days.</summary>
public sealed class Bewoner(Guid id, PersoonId persoonId, DateOnly? van, string? wanneer)
{
    public Guid Id { get; private set; } = id;

    public PersoonId PersoonId { get; private set; } = persoonId;

    public DateOnly? Van { get; private set; } = van;

    public DateOnly? Tot { get; private set; }

    /// <summary>In words, such as "om de week"; null means always.</summary>
    public string? Wanneer { get; private set; } = wanneer;

    internal void Beeindigen(DateOnly tot) => Tot = tot;
}

/// <summary>Where a home stood in a period; a secret address is shown to nobody from whom it is withheld.</summary>
public sealed class Adres
{
    private Adres()
    {
    }

    internal Adres(Guid id, AdresGegevens gegevens, DateOnly? van, bool geheim, int volgnummer)
    {
        Id = id;
        Straat = gegevens.Straat!.Trim();
        Huisnummer = gegevens.Huisnummer!.Trim();
        Postcode = string.IsNullOrWhiteSpace(gegevens.Postcode) ? null : Domain.Gezin.Postcode.Create(gegevens.Postcode).Value.Code;
        Plaats = gegevens.Plaats!.Trim();
        Van = van;
        Geheim = geheim;
        Volgnummer = volgnummer;
    }

    public Guid Id { get; private set; }

    /// <summary>The highest one of a home is the address of now, also when dates are not known.</summary>
    public int Volgnummer { get; private set; }

    public string Straat { get; private set; } = "";

    public string Huisnummer { get; private set; } = "";

    public string? Postcode { get; private set; }

    public string Plaats { get; private set; } = "";

    public DateOnly? Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    /// <summary>May not travel (BRP geheimhouding, or because somebody is not safe).</summary>
    public bool Geheim { get; private set; }

    internal void Beeindigen(DateOnly? tot) => Tot = tot;
}

/// <summary>An address as it is typed.</summary>
public sealed record AdresGegevens(string? Straat, string? Huisnummer, string? Postcode, string? Plaats);

/// <summary>A Dutch postcode, written as 1011 AB.</summary>
public readonly partial record struct Postcode
{
    private Postcode(string code) => Code = code;

    public string Code { get; }

    public static Result<Postcode> Create(string? invoer)
    {
        var kaal = (invoer ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return Vorm().IsMatch(kaal)
            ? new Postcode($"{kaal[..4]} {kaal[4..]}")
            : new DomainError("postcode-ongeldig", "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 1011 AB.", "Postcode");
    }

    [GeneratedRegex("^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$")]
    private static partial Regex Vorm();
}
