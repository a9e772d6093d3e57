namespace Eenlijn.Web.Modules.Toestemming.ToestemmingVragen;

using Eenlijn.Domain.Toestemming;

/// <summary>Consent that is asked, as the form sends it.</summary>
public sealed class VraagInvoer
{
    public Guid Sleutel { get; set; }

    public ToestemmingVoor? Voor { get; set; }

    public List<Guid> OverWie { get; set; } = [];

    /// <summary>Kind and id of who gets it: "o:…", "m:…" or "p:…".</summary>
    public string? Aan { get; set; }

    public string? AanNaam { get; set; }

    public string? Inhoud { get; set; }

    public string? Doel { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    /// <summary>Who said yes already.</summary>
    public List<Guid> Ja { get; set; } = [];

    public AntwoordWijze Wijze { get; set; }

    public DateOnly? Op { get; set; }

    public string? Woorden { get; set; }

    /// <summary>The family sees its own consents (R0-033), unless the worker chooses otherwise.</summary>
    public ZichtbaarVoor Zicht { get; set; } = ZichtbaarVoor.Gezin;
}
