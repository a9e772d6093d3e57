namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Kernel;

/// <summary>Terms of consent, with their source (K20).</summary>
public static class Toestemmingstermijnen
{
    private static readonly Termijnen Lijst = Termijnen.Lees("Toestemming", "termijnen");

    /// <summary>How long an answer may stay away before it is asked again.</summary>
    public static Termijn Antwoord => Lijst["antwoord"];
}
