namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>An address as it is typed; shown by <c>_AdresVelden</c>.</summary>
public sealed class AdresVelden
{
    public string? Straat { get; set; }

    public string? Huisnummer { get; set; }

    public string? Postcode { get; set; }

    public string? Plaats { get; set; }

    /// <summary>From when on; empty when that is not known.</summary>
    public DateOnly? Van { get; set; }

    public bool Geheim { get; set; }

    public bool IsLeeg => new[] { Straat, Huisnummer, Postcode, Plaats }.All(string.IsNullOrWhiteSpace);

    public AdresGegevens NaarGegevens() => new(Straat, Huisnummer, Postcode, Plaats);
}
