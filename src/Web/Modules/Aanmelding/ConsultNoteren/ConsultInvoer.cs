namespace Eenlijn.Web.Modules.Aanmelding.ConsultNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>The form of an anonymous consult. It has no field for a name, a birth date, a BSN or an address (R0-035).</summary>
public sealed class ConsultInvoer
{
    private const int AantalActies = 2;

    /// <summary>Key of the consult to be: a form that is sent twice counts once.</summary>
    public Guid Sleutel { get; set; }

    public bool? GevaarNu { get; set; }

    public string? Vrager { get; set; }

    public Guid? Partner { get; set; }

    public bool? GezinErbij { get; set; }

    public string? Vraag { get; set; }

    public string? Advies { get; set; }

    public List<ConsultactieInvoer> Acties { get; set; } = [];

    public DateOnly? Op { get; set; }

    public int? Minuten { get; set; }

    public DateOnly? NavraagOp { get; set; }

    public string? RedenTochBewaren { get; set; }

    public static ConsultInvoer Nieuw(DateOnly vandaag) => new()
    {
        Sleutel = NewId.Of<ConsultId>().Value,
        Op = vandaag,
        Acties = [.. Enumerable.Range(0, AantalActies).Select(_ => new ConsultactieInvoer())],
    };

    public ConsultId Id() => Sleutel == Guid.Empty ? NewId.Of<ConsultId>() : new(Sleutel);

    public ConsultGegevens AlsGegevens() => new()
    {
        GevaarNu = GevaarNu,
        Vrager = Vrager,
        Partner = Partner is { } partner ? new OrganisatieId(partner) : null,
        GezinErbij = GezinErbij,
        Vraag = Vraag,
        Advies = Advies,
        Acties = [.. Acties.Select(a => new ConsultactieGegevens(a.Wie, a.Wat, a.Voor))],
        Op = Op,
        Minuten = Minuten,
        NavraagOp = NavraagOp,
        RedenTochBewaren = RedenTochBewaren,
    };
}

/// <summary>Who does what before which day; an empty row counts for nothing.</summary>
public sealed class ConsultactieInvoer
{
    public string? Wie { get; set; }

    public string? Wat { get; set; }

    public DateOnly? Voor { get; set; }
}
