namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Persistence.Reading;

/// <summary>The answers on a version as somebody sees them.</summary>
/// <param name="Voor">With whose eyes on a print; null on the page of a worker.</param>
public sealed record AntwoordenBeeld(VersieRij Versie, string Team, DateOnly Vandaag, Dossier? Voor = null)
{
    public bool IsAfdruk => Voor is not null;

    /// <summary>Who was of another mind, and why, is told to nobody from whom one of them may be kept.</summary>
    public string? RedenBijVerschil => Voor is { VerbergtIemand: true } ? null : Versie.RedenBijVerschil;

    /// <summary>What somebody remarked may tell of a goal that the reader may not see: on paper only his own and of whom he may look.</summary>
    public bool ToontOpmerking(AntwoordRij antwoord) => Voor?.Toont(default, voorGezin: true, [antwoord.Persoon]) ?? true;
}
