namespace Eenlijn.Domain.Gezin;

using static MaatregelSoort;

/// <summary>Something unusual about a measure, said before it is kept. It never blocks: rulings differ, and the ruling is right.</summary>
public sealed record MaatregelAdvies(string Code, string Tekst)
{
    /// <param name="bestaande">The other measures of the child.</param>
    public static IReadOnlyList<MaatregelAdvies> Van(MaatregelGegevens nieuw, Geboorte geboorte, IReadOnlyCollection<MaatregelPeriode> bestaande) =>
        [.. Alle(nieuw, geboorte, [.. bestaande.Where(b => b.Raakt(nieuw.Van, nieuw.LooptTot))])];

    private static IEnumerable<MaatregelAdvies> Alle(MaatregelGegevens nieuw, Geboorte geboorte, List<MaatregelPeriode> tegelijk)
    {
        var opBegin = tegelijk.Where(t => t.GeldtOp(nieuw.Van)).ToList();
        var grond = opBegin.Where(t => IsToezicht(t.Soort) || IsVoogdij(t.Soort)).ToList();
        if (IsMachtiging(nieuw.Soort) && grond.Count == 0)
        {
            // BW 1:265b, Jeugdwet 6.1.2: the child is under supervision, or an institution is the guardian.
            yield return new("machtiging-zonder-grond", "Een machtiging hoort bij een ondertoezichtstelling of bij voogdij. Die staat er op deze dag niet bij dit kind.");
        }

        if (IsMachtiging(nieuw.Soort) && grond is [{ Laatste: { } eind }] && nieuw.LooptTot > eind)
        {
            yield return new("langer-dan-ots", "De machtiging loopt langer dan de maatregel waar zij bij hoort.");
        }

        if (tegelijk.Any(t => t.Soort == nieuw.Soort))
        {
            yield return new("zelfde-loopt", "Dezelfde maatregel staat er in deze periode al bij dit kind. Is hij verlengd? Kies dan Verlengen.");
        }

        if (IsToezicht(nieuw.Soort) && tegelijk.Any(t => t.Soort != nieuw.Soort && IsToezicht(t.Soort)))
        {
            yield return new("ots-en-vots", "Een voorlopige ondertoezichtstelling eindigt als de gewone begint. Nu staan ze tegelijk.");
        }

        if ((IsToezicht(nieuw.Soort) && tegelijk.Any(t => IsVoogdij(t.Soort))) || (IsVoogdij(nieuw.Soort) && tegelijk.Any(t => IsToezicht(t.Soort))))
        {
            yield return new("ots-en-voogdij", "Voogdij en ondertoezichtstelling staan nu tegelijk bij dit kind. Dat komt zelden voor.");
        }

        if (Hoogstens(nieuw.Soort) is { } term && nieuw.LooptTot is { } tot && nieuw.Van.Year < DateOnly.MaxValue.Year - 20 && tot > nieuw.Van.AddMonths(term.Maanden))
        {
            yield return new("termijn-lang", $"De rechter geeft hiervoor hoogstens {term.Tekst} ({term.Grond}). Kijk de einddatum na.");
        }

        if (geboorte.LeeftijdOp(nieuw.Van) is { Minstens: >= 18 })
        {
            yield return new("meerderjarig", "Op de begindatum is dit kind 18 of ouder. Een maatregel geldt tot de achttiende verjaardag.");
        }

        if (geboorte is Geboorte.Ongeboren || geboorte.IsNa(nieuw.Van))
        {
            yield return new("voor-geboorte", "De maatregel begint voor de geboorte. Dat kan, maar het is ongewoon.");
        }
    }

    public static bool IsToezicht(MaatregelSoort soort) => soort is Ondertoezichtstelling or VoorlopigeOndertoezichtstelling;

    public static bool IsVoogdij(MaatregelSoort soort) => soort is Voogdij or VoorlopigeVoogdij or TijdelijkeVoogdij;

    public static bool IsMachtiging(MaatregelSoort soort) => soort is MachtigingUithuisplaatsing or MachtigingGeslotenPlaatsing;

    private static (int Maanden, string Tekst, string Grond)? Hoogstens(MaatregelSoort soort) => soort switch
    {
        Ondertoezichtstelling => (12, "één jaar per keer", "BW 1:258"),
        VoorlopigeOndertoezichtstelling => (3, "drie maanden", "BW 1:257"),
        VoorlopigeVoogdij => (3, "drie maanden", "BW 1:241"),
        MachtigingUithuisplaatsing => (12, "één jaar per keer", "BW 1:265c"),
        MachtigingGeslotenPlaatsing => (12, "één jaar per keer", "Jeugdwet 6.1.2"),
        _ => null,
    };
}

/// <summary>From when until when a child has a kind of measure.</summary>
/// <param name="Laatste">The real last day, or else the one of the ruling; null without an end.</param>
public sealed record MaatregelPeriode(MaatregelSoort Soort, DateOnly Van, DateOnly? Laatste)
{
    public bool GeldtOp(DateOnly dag) => Van <= dag && (Laatste is null || Laatste >= dag);

    public bool Raakt(DateOnly van, DateOnly? tot) => (Laatste is null || Laatste >= van) && (tot is null || Van <= tot);
}
