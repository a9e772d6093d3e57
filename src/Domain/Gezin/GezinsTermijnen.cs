namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>How long something about persons is kept, as data with its source and version (K20).</summary>
public static class GezinsTermijnen
{
    public static Termijnen Lijst { get; } = Termijnen.Lees("Gezin", "termijnen");

    /// <summary>How long somebody stays in the copy of the register after the last file that he stood in.</summary>
    public static Termijn Registerkopie => Lijst["registerkopie"];
}
