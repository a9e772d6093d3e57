namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Veiligheid;

/// <summary>What stays in sight on every page of a case: name, casusregie, safety band.</summary>
public sealed record CasusHoofd
{
    public required CasusId CasusId { get; init; }

    public required GezinId GezinId { get; init; }

    public required string GezinNaam { get; init; }

    public required Fase Fase { get; init; }

    public required DateOnly GeopendOp { get; init; }

    public required TeamId TeamId { get; init; }

    public required string TeamNaam { get; init; }

    public required MedewerkerId RegieDoor { get; init; }

    /// <summary>False while nobody is assigned; <see cref="RegieDoor"/> is then who owns that (K7).</summary>
    public required bool IsRegisseur { get; init; }

    public required string RegieNaam { get; init; }

    public string? RegieTelefoon { get; init; }

    /// <summary>Who stands in for the casusregisseur today (K7).</summary>
    public WaarnemerNu? Waarnemer { get; init; }

    public string? RegieVanHetGezin { get; init; }

    /// <summary>UTC; until when the worker has it open by emergency access, when that is all that he has.</summary>
    public DateTime? NoodtoegangTot { get; init; }

    public BandMoment? LaatstBekeken { get; init; }

    /// <summary>Open concerns: how many, and the first day on which one must be looked at. Null for the family's side, which is not the same as none.</summary>
    public required int? OpenZorgen { get; init; }

    public DateOnly? ZorgOpnieuwOp { get; init; }
}

/// <summary>A stand-in, and the last day on which he is.</summary>
public sealed record WaarnemerNu(MedewerkerId Id, string Naam, string? Telefoon, DateOnly Tot);

/// <summary>The last look at safety, without any private fact.</summary>
public sealed record BandMoment(DateOnly Op, VeiligheidConclusie Conclusie, DateOnly OpnieuwOp, string Organisatie);

/// <summary>An open concern without its content: who keeps sight, and the next day on which somebody looks.</summary>
public sealed record OpenZorg(MedewerkerId Zichthouder, string Naam, DateOnly VolgendeKeer)
{
    public CasusId CasusId { get; init; }
}
