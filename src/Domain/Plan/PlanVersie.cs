namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

/// <summary>The plan as it was on the day when it was put to those whom it concerns; never changes.</summary>
public sealed class PlanVersie
{
    private readonly List<Instemming> _instemmingen = [];

    private PlanVersie()
    {
    }

    internal PlanVersie(Guid id, int nummer, string inhoud, MedewerkerId door, DateOnly op, IEnumerable<Gevraagde> gevraagden, string? redenAndersGevraagd)
    {
        RedenAndersGevraagd = redenAndersGevraagd;
        Id = id;
        Nummer = nummer;
        Inhoud = inhoud;
        VoorgesteldDoor = door;
        VoorgesteldOp = op;
        _instemmingen.AddRange(gevraagden.DistinctBy(g => g.Persoon).Select(g => new Instemming(Guid.CreateVersion7(), g.Persoon, g.MoetAntwoorden)));
    }

    public Guid Id { get; private set; }

    public int Nummer { get; private set; }

    /// <summary>A <see cref="PlanMomentopname"/> as JSON.</summary>
    public string Inhoud { get; private set; } = "";

    public VersieStatus Status { get; private set; }

    public MedewerkerId VoorgesteldDoor { get; private set; }

    public DateOnly VoorgesteldOp { get; private set; }

    public DateOnly? VastgesteldOp { get; private set; }

    /// <summary>Why it came into force although somebody disagrees.</summary>
    public string? RedenBijVerschil { get; private set; }

    /// <summary>Why somebody whom it concerns was not asked, or is not waited for.</summary>
    public string? RedenAndersGevraagd { get; private set; }

    public IReadOnlyList<Instemming> Instemmingen => _instemmingen;

    /// <summary>Whether an answer of this person can be noted now.</summary>
    public bool KanAntwoorden(PersoonId wie) => Status switch
    {
        VersieStatus.Voorgesteld => _instemmingen.Any(i => i.Persoon == wie),
        VersieStatus.VanKracht => _instemmingen.Any(i => i.Persoon == wie && !i.MoetAntwoorden && i.Antwoord == Antwoord.NogNiet),
        _ => false,
    };

    internal void Beantwoorden(PersoonId wie, Antwoord antwoord, string? opmerking, MedewerkerId? genoteerdDoor, DateOnly vandaag) =>
        _instemmingen.Single(i => i.Persoon == wie).Geven(antwoord, opmerking, genoteerdDoor, vandaag);

    internal void InWerking(string? reden, DateOnly vandaag) =>
        (Status, VastgesteldOp, RedenBijVerschil) = (VersieStatus.VanKracht, vandaag, reden);

    internal void Vervangen() => Status = VersieStatus.Vervangen;

    internal void Vervallen() => Status = VersieStatus.Vervallen;
}

/// <summary>Whether one person agrees with one version, with his remark (R4-060).</summary>
public sealed class Instemming(Guid id, PersoonId persoon, bool moetAntwoorden)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Persoon { get; private set; } = persoon;

    /// <summary>A young child is asked but not waited for; who has authority answers (K18).</summary>
    public bool MoetAntwoorden { get; private set; } = moetAntwoorden;

    public Antwoord Antwoord { get; private set; }

    public string? Opmerking { get; private set; }

    public DateOnly? Op { get; private set; }

    public MedewerkerId? GenoteerdDoor { get; private set; }

    internal void Geven(Antwoord antwoord, string? opmerking, MedewerkerId? genoteerdDoor, DateOnly op) =>
        (Antwoord, Opmerking, GenoteerdDoor, Op) = (antwoord, opmerking, genoteerdDoor, op);
}

/// <summary>Somebody to whom a version is put.</summary>
public sealed record Gevraagde(PersoonId Persoon, bool MoetAntwoorden);

/// <summary>What somebody thinks of a version.</summary>
public enum Antwoord
{
    NogNiet,
    Eens,
    Vragen,
    NietEens,
}

/// <summary>Where a version stands.</summary>
public enum VersieStatus
{
    Voorgesteld,
    VanKracht,
    Vervangen,
    Vervallen,
}
