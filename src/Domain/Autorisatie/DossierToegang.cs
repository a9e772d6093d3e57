namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>Who may open which case, from when until when, and why. A projection that the events of the case fill.</summary>
public sealed class DossierToegang(Guid id, CasusId dossier, MedewerkerId medewerker, ToegangsGrond grond, Guid bron, DateOnly van)
{
    public Guid Id { get; private set; } = id;

    public CasusId Dossier { get; private set; } = dossier;

    public MedewerkerId Medewerker { get; private set; } = medewerker;

    public ToegangsGrond Grond { get; private set; } = grond;

    /// <summary>What gave the access (the involvement, the period of regie), so that its end ends the access.</summary>
    public Guid Bron { get; private set; } = bron;

    public DateOnly Van { get; private set; } = van;

    /// <summary>The last day; null as long as it goes on.</summary>
    public DateOnly? Tot { get; private set; }

    public void Beeindigen(DateOnly tot) => Tot = tot;
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
}

/// <summary>An event that lets a staff member into a case.</summary>
public interface IVerleentToegang
{
    CasusId VoorDossier { get; }

    MedewerkerId Medewerker { get; }

    ToegangsGrond Grond { get; }

    Guid Bron { get; }

    DateOnly Van { get; }

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
}
