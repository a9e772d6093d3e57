namespace Eenlijn.Web.Modules.Veiligheid.VeiligheidOverzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>A concern as the page shows it.</summary>
public sealed record ZorgRij
{
    public required RecordId Id { get; init; }

    public required List<string> Kinderen { get; init; }

    public required string Wat { get; init; }

    public required string Bron { get; init; }

    public required DateOnly Sinds { get; init; }

    public required string Schrijver { get; init; }

    public required MedewerkerId ZichthouderId { get; init; }

    public required string Zichthouder { get; init; }

    /// <summary>False when who keeps sight may not open the case any more: somebody else must take it over (R1-079).</summary>
    public required bool KanKijken { get; init; }

    public required DateOnly VolgendeKeer { get; init; }

    public DateOnly? GeslotenOp { get; init; }

    public required ZichtbaarVoor Voor { get; init; }

    public required int Version { get; init; }

    public required List<MomentRij> Momenten { get; init; }

    public IEnumerable<MomentRij> NieuwsteEerst => Momenten.OrderByDescending(m => m.Op).ThenByDescending(m => m.Id);
}

/// <summary>One time that somebody looked at a concern.</summary>
public sealed record MomentRij(Guid Id, DateOnly Op, string Door, string Bevinding);

/// <summary>One look at safety.</summary>
public sealed record BekekenRij
{
    public required RecordId Id { get; init; }

    public required DateOnly Op { get; init; }

    public required VeiligheidConclusie Conclusie { get; init; }

    public required string Toelichting { get; init; }

    public required DateOnly OpnieuwOp { get; init; }

    public required string Door { get; init; }

    public required ZichtbaarVoor Voor { get; init; }

    public required List<string> Kinderen { get; init; }
}

/// <summary>A concern with what its partial needs besides: today, and where its acts are.</summary>
public sealed record ZorgKaart(ZorgRij Zorg, DateOnly Vandaag, string Pad);
