namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>Who may open which case, from when until when, and why. A projection that the events of the case fill.</summary>
/// <param name="einde">UTC, for access that ends at a moment; null for what ends with a day, or not yet.</param>
public sealed class DossierToegang(Guid id, CasusId dossier, MedewerkerId medewerker, ToegangsGrond grond, Guid bron, DateOnly van, DateTime? einde = null)
{
    public Guid Id { get; private set; } = id;

    public CasusId Dossier { get; private set; } = dossier;

    public MedewerkerId Medewerker { get; private set; } = medewerker;

    public ToegangsGrond Grond { get; private set; } = grond;

    /// <summary>What gave the access (the involvement, the period of regie), so that its end ends the access.</summary>
    public Guid Bron { get; private set; } = bron;

    public DateOnly Van { get; private set; } = van;

    /// <summary>The last day; null as long as it goes on.</summary>
    public DateOnly? Tot { get; private set; } = einde is { } moment ? LaatsteDag(moment) : null;

    /// <summary>UTC; the moment from which it no longer holds, on the last day or at the end of it (R1-004).</summary>
    public DateTime? Einde { get; private set; } = einde;

    /// <param name="tot">The last day.</param>
    /// <param name="einde">UTC; when it ends at a moment of that day.</param>
    public void Beeindigen(DateOnly tot, DateTime? einde)
    {
        Tot = tot;
        Einde = einde ?? Einde;
    }

    private static DateOnly LaatsteDag(DateTime moment) => Kalender.DagVan(moment.AddTicks(-1));
}

/// <summary>Why somebody may open a case.</summary>
public enum ToegangsGrond
{
    Casusregie,
    Betrokken,
    Waarneming,
    Eigenaar,

    /// <summary>Called to make a child safe now (K12).</summary>
    Oproep,
    Tijdelijk,
    Noodtoegang,
}

/// <summary>An event that lets a staff member into a case.</summary>
public interface IVerleentToegang
{
    CasusId VoorDossier { get; }

    MedewerkerId Medewerker { get; }

    ToegangsGrond Grond { get; }

    Guid Bron { get; }

    DateOnly Van { get; }

    /// <summary>UTC; when it ends by itself at a moment.</summary>
    DateTime? Einde => null;

    /// <summary>The last day when it ends by itself; null as long as nobody ends it.</summary>
    DateOnly? Tot => null;
}

/// <summary>An event that ends the access that <see cref="Bron"/> gave.</summary>
public interface IBeeindigtToegang
{
    CasusId VoorDossier { get; }

    Guid Bron { get; }

    /// <summary>The last day on which the access holds.</summary>
    DateOnly Tot { get; }

    /// <summary>UTC; when it ends at a moment of that day and not with the day.</summary>
    DateTime? Einde => null;
}
