namespace Eenlijn.Domain.Kernel;

/// <summary>For whom prevention is meant (bron 004 §2.2). Preventie sorts activities by it, Casus the help of one child.</summary>
public enum Preventiedoelgroep
{
    /// <summary>All children.</summary>
    Universeel,

    /// <summary>Children in a group that runs more risk.</summary>
    Selectief,

    /// <summary>Children with first signs of a problem.</summary>
    Geindiceerd,

    /// <summary>Children with a problem: lighter load, nothing worse.</summary>
    Zorggerelateerd,
}

/// <summary>At which stage prevention begins (bron 004 §2.2, bron 001 §3.2).</summary>
public enum Preventiestadium
{
    /// <summary>Before there is a problem.</summary>
    Primair,

    /// <summary>Found early.</summary>
    Secundair,

    /// <summary>Against consequences and worse.</summary>
    Tertiair,
}

/// <summary>How light and how long the support is (bron 001 §3.2 and §6).</summary>
public enum Steunvorm
{
    LichtKort,
    LichtLang,
    IntensiefLang,
    Groep,
}
