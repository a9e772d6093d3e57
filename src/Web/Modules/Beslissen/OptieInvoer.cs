namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;

/// <summary>The fields of an option.</summary>
public sealed class OptieInvoer
{
    public Optiesoort? Soort { get; set; }

    public string? Wat { get; set; }

    public string? Van { get; set; }

    public string? Voordelen { get; set; }

    public string? Nadelen { get; set; }

    public string? Verwacht { get; set; }

    public Kennisbron Bron { get; set; }

    public string? Bronvermelding { get; set; }

    public string? Passend { get; set; }

    public string? Kosten { get; set; }

    public Beschikbaarheid Beschikbaar { get; set; }

    public string? Geregeld { get; set; }

    public int Version { get; set; }

    public OptieGegevens AlsGegevens() => new(Soort, Wat)
    {
        Voordelen = Voordelen,
        Nadelen = Nadelen,
        Verwacht = Verwacht,
        Bron = Bron,
        Bronvermelding = Bronvermelding,
        Passend = Passend,
        Kosten = Kosten,
        Beschikbaar = Beschikbaar,
        Geregeld = Geregeld,
    };
}
