namespace Eenlijn.Domain.Kernel;

using System.Globalization;

/// <summary>Which days can be true: a year that was mistyped is refused where it is typed, not found in a list years later.</summary>
public static class Dagen
{
    private const int JarenVooruit = 10;

    /// <summary>Nobody in a file of today did anything before this day.</summary>
    public static DateOnly Vroegst { get; } = new(1900, 1, 1);

    /// <summary>Something that happened: not before 1900, not after today.</summary>
    public static Check Gebeurd(this Check check, DateOnly? dag, DateOnly vandaag, string veld) =>
        check.Dat(dag is not { } d || (d >= Vroegst && d <= vandaag), "dag-klopt-niet", $"Deze dag kan niet kloppen. Kies een dag tussen {Tekst(Vroegst)} en vandaag.", veld);

    /// <summary>Something that begins or ends: not before 1900, and at most a year ahead.</summary>
    public static Check Periode(this Check check, DateOnly? dag, DateOnly vandaag, string veld)
    {
        var laatst = vandaag.AddYears(1);
        return check.Dat(dag is not { } d || (d >= Vroegst && d <= laatst), "dag-klopt-niet", $"Deze dag kan niet kloppen. Kies een dag tussen {Tekst(Vroegst)} en {Tekst(laatst)}.", veld);
    }

    /// <summary>Something that is planned: at most a year ago and ten years ahead. A day that stood there already may stay.</summary>
    public static Check Gepland(this Check check, DateOnly? dag, DateOnly vandaag, string veld, DateOnly? was = null)
    {
        var (eerst, laatst) = (vandaag.AddYears(-1), vandaag.AddYears(JarenVooruit));
        return check.Dat(dag is not { } d || d == was || (d >= eerst && d <= laatst), "dag-te-ver", $"Deze dag ligt te ver weg. Kies een dag tussen {Tekst(eerst)} en {Tekst(laatst)}.", veld);
    }

    /// <summary>The last day is not before the first.</summary>
    public static Check NietVoor(this Check check, DateOnly? eind, DateOnly? begin, string veld) =>
        check.Dat(eind is not { } e || begin is not { } b || e >= b, "einddatum-klopt-niet", begin is { } dag ? $"De laatste dag ligt voor het begin. Kies {Tekst(dag)} of later." : "", veld);

    private static string Tekst(DateOnly dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
}
