namespace Eenlijn.Web.Modules.Preventie.KortContactNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

/// <summary>The form of a short contact, in the order in which it stands.</summary>
public sealed class KortContactInvoer
{
    /// <summary>The choice beside the places of the team: a place in words.</summary>
    public const string Anders = "anders";

    /// <summary>Key of the contact to be: a form that is sent twice counts once.</summary>
    public Guid Sleutel { get; set; }

    /// <summary>Id of a place, or <see cref="Anders"/>.</summary>
    public string? Plek { get; set; }

    public string? AnderePlek { get; set; }

    public string? Thema { get; set; }

    public Leeftijdsgroep? Leeftijdsgroep { get; set; }

    public int? Minuten { get; set; }

    public DateOnly? Op { get; set; }

    /// <summary>Where the form stands, to return to.</summary>
    public string? Terug { get; set; }

    public KortContactGegevens AlsGegevens()
    {
        var plek = Guid.TryParse(Plek, out var id) ? new VindplaatsId(id) : (VindplaatsId?)null;
        return new(Op, plek, plek is null ? AnderePlek : null, Thema, Leeftijdsgroep, Minuten);
    }

    public KortContactId Id() => Sleutel == Guid.Empty ? NewId.Of<KortContactId>() : new(Sleutel);
}
