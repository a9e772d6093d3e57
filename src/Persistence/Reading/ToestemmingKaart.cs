namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>A question about consent with its answers and the names that a page shows.</summary>
public sealed record ToestemmingKaart
{
    public required RecordId Id { get; init; }

    public required ToestemmingVoor Voor { get; init; }

    public OrganisatieId? Organisatie { get; init; }

    public MedewerkerId? Medewerker { get; init; }

    public PersoonId? AanPersoon { get; init; }

    public string? AanNaam { get; init; }

    public string? OrganisatieNaam { get; init; }

    public string? MedewerkerNaam { get; init; }

    public string? PersoonNaam { get; init; }

    public required string Doel { get; init; }

    public string? Inhoud { get; init; }

    public required DateOnly GevraagdOp { get; init; }

    public required string GevraagdDoor { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required ZichtbaarVoor ZichtbaarVoor { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<PersoonId> OverWie { get; init; }

    public required IReadOnlyList<AntwoordKaart> Antwoorden { get; init; }

    public required IReadOnlyList<MomentKaart> Momenten { get; init; }

    public Ontvanger Ontvanger => new(Organisatie, Medewerker, AanPersoon, AanNaam);

    /// <summary>Who gets it, in words; null when nobody gets anything.</summary>
    public string? Aan => (OrganisatieNaam ?? MedewerkerNaam ?? PersoonNaam, AanNaam) switch
    {
        ({ } lijst, { } naam) => $"{naam} van {lijst}",
        ({ } lijst, _) => lijst,
        (_, var naam) => naam,
    };

    public IReadOnlyList<PersoonId> Volhardt => [.. Antwoorden.Where(a => a.Volhardt).Select(a => a.Over)];

    public ToestemmingStand Stand(Kring kring) =>
        ToestemmingStand.Bepaal([.. Antwoorden.Select(a => a.Stand)], kring.Bepaal(Voor, OverWie, Volhardt), Van, Tot);

    public VraagVoorPoort VoorPoort() => new(Id, Van, Tot, [.. Antwoorden.Select(a => a.Stand)], Volhardt);
}

/// <summary>One answer of a question.</summary>
public sealed record AntwoordKaart
{
    public required Guid Id { get; init; }

    public required PersoonId Over { get; init; }

    public PersoonId? Persoon { get; init; }

    public string? Instelling { get; init; }

    public required Hoedanigheid Als { get; init; }

    public required Gevolg Gevolg { get; init; }

    public required string Regel { get; init; }

    public string? Grond { get; init; }

    /// <summary>As it was on the day of asking.</summary>
    public required string Artikel { get; init; }

    public required AntwoordUitkomst Uitkomst { get; init; }

    public AntwoordWijze? Wijze { get; init; }

    public DateOnly? Op { get; init; }

    public bool Volhardt { get; init; }

    public AntwoordStand Stand => new(Id, Over, Persoon, Instelling, Uitkomst, Op);
}

/// <summary>Something that was said about an answer.</summary>
public sealed record MomentKaart(Guid Antwoord, MomentSoort Soort, DateOnly Op, string Door, string? Tekst, string? Poging);
