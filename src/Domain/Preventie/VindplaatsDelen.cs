namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;

/// <summary>Who is at a place, on which days, in a school year (R1-006).</summary>
/// <param name="schooljaar">The year in which it begins.</param>
/// <param name="vast">The face that families and teachers know there.</param>
public sealed class Roosterregel(Guid id, int schooljaar, MedewerkerId medewerker, string dagen, bool vast, DateOnly van)
{
    public Guid Id { get; private set; } = id;

    public int Schooljaar { get; private set; } = schooljaar;

    public MedewerkerId Medewerker { get; private set; } = medewerker;

    /// <summary>"maandag en donderdagochtend"</summary>
    public string Dagen { get; private set; } = dagen;

    public bool Vast { get; private set; } = vast;

    public DateOnly Van { get; private set; } = van;

    public DateOnly? Tot { get; private set; }

    public bool LooptOp(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);

    internal void Beeindigen(DateOnly tot) => Tot = tot;
}

/// <summary>Another fixed worker at a place, which the place is told (R1-006).</summary>
public sealed class Wisseling(Guid id, MedewerkerId? was, MedewerkerId wordt, DateOnly per)
{
    public Guid Id { get; private set; } = id;

    public MedewerkerId? Was { get; private set; } = was;

    public MedewerkerId Wordt { get; private set; } = wordt;

    public DateOnly Per { get; private set; } = per;

    /// <summary>Somebody of the place.</summary>
    public string? GemeldAan { get; private set; }

    public DateOnly? GemeldOp { get; private set; }

    internal void Melden(string aan, DateOnly op) => (GemeldAan, GemeldOp) = (aan, op);
}

/// <summary>What team and place agreed and signed (R1-009, bron 001 §4.3).</summary>
public sealed class Vindplaatsafspraak(
    Guid id, string taken, string grenzen, string oudercontact, string vertrouwelijkheid, string meldroute, string getekendDoor, DateOnly getekendOp)
{
    public Guid Id { get; private set; } = id;

    public string Taken { get; private set; } = taken;

    public string Grenzen { get; private set; } = grenzen;

    public string Oudercontact { get; private set; } = oudercontact;

    public string Vertrouwelijkheid { get; private set; } = vertrouwelijkheid;

    public string Meldroute { get; private set; } = meldroute;

    /// <summary>Who signed for the place.</summary>
    public string GetekendDoor { get; private set; } = getekendDoor;

    public DateOnly GetekendOp { get; private set; } = getekendOp;

    /// <summary>The day before which both look at it again.</summary>
    public DateOnly? HerzienVoor { get; internal set; }
}

/// <summary>An agreement as it is typed.</summary>
public sealed record VindplaatsafspraakGegevens(
    string? Taken, string? Grenzen, string? Oudercontact, string? Vertrouwelijkheid, string? Meldroute, string? GetekendDoor, DateOnly? GetekendOp, DateOnly? HerzienVoor);

/// <summary>School years begin on 1 August (WPO art. 1).</summary>
public static class Schooljaar
{
    private const int Augustus = 8;

    /// <summary>The year in which the school year of a day began.</summary>
    public static int Van(DateOnly dag) => dag.Month >= Augustus ? dag.Year : dag.Year - 1;

    /// <summary>"2026-2027"</summary>
    public static string Naam(int begin) => $"{begin}-{begin + 1}";
}
