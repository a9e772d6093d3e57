namespace Eenlijn.Domain.Analyse;

using Eenlijn.Domain.Kernel;

/// <summary>Times of the analysis, as data with their source and version (K20).</summary>
public static class AnalyseTermijnen
{
    public static Termijnen Lijst { get; } = Termijnen.Lees("Analyse", "termijnen");

    /// <summary>A time without a line that is longer than this is worth asking about (R2-133).</summary>
    public static Termijn Leemte => Lijst["leemte"];
}
