namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Persistence.Reading;

/// <summary>The answers on a version as somebody sees them.</summary>
/// <param name="Voor">With whose eyes on a print; null on the page of a worker.</param>
public sealed record AntwoordenBeeld(VersieRij Versie, string Team, DateOnly Vandaag, Dossier? Voor = null)
{
    public bool IsAfdruk => Voor is not null;

    /// <summary>What the plan says differently by now; null where the version itself is shown.</summary>
    public Wijzigingen? Sindsdien { get; init; }

    /// <summary>False where a heading says already that the version waits.</summary>
    public bool ZegtStatus { get; init; } = true;

    /// <summary>Never "agreed": what stands above may have changed since, and a version may still wait.</summary>
    public string Kop => $"Antwoorden op versie {Versie.Nummer}";

    /// <summary>Who was of another mind, and why, is told to nobody from whom one of them may be kept.</summary>
    public string? RedenBijVerschil => Voor is { VerbergtIemand: true } ? null : Getoond(Versie.RedenBijVerschil);

    /// <summary>
    /// What somebody remarked may tell of a goal that the reader may not see: on paper only his own and of whom he may look, and
    /// never what names somebody who is kept from him.
    /// </summary>
    public string? Opmerking(AntwoordRij antwoord) =>
        Voor?.Toont(default, voorGezin: true, [antwoord.Persoon]) ?? true ? Getoond(antwoord.Opmerking) : null;

    private string? Getoond(string? tekst) => Voor is { } ogen ? ogen.Tekst(tekst) : tekst;
}
