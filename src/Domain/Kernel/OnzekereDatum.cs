namespace Eenlijn.Domain.Kernel;

using System.Globalization;

/// <summary>A date of which day, day and month, or all may be unknown (iJw COD170; CBS writes unknown parts as 00).</summary>
public sealed record OnzekereDatum
{
    private OnzekereDatum(int? jaar, int? maand, int? dag) => (Jaar, Maand, Dag) = (jaar, maand, dag);

    public int? Jaar { get; }

    public int? Maand { get; }

    public int? Dag { get; }

    /// <summary>The first day that it can have been; null when the year is unknown.</summary>
    public DateOnly? Vroegst => Jaar is { } jaar ? new(jaar, Maand ?? 1, Dag ?? 1) : null;

    /// <summary>The last day that it can have been; null when the year is unknown.</summary>
    public DateOnly? Laatst => Jaar is not { } jaar ? null
        : Maand is not { } maand ? new(jaar, 12, 31)
        : new(jaar, maand, Dag ?? DateTime.DaysInMonth(jaar, maand));

    /// <summary>A date of which every part is known.</summary>
    public static OnzekereDatum Van(DateOnly datum) => new(datum.Year, datum.Month, datum.Day);

    /// <summary>Checks the parts: a day needs its month, a month its year, and together they must exist.</summary>
    public static Result<OnzekereDatum> Create(int? jaar, int? maand, int? dag, string? veld = null)
    {
        if (jaar is < 1890 or > 2200)
        {
            return new DomainError("jaar-onbekend", "Schrijf het jaar met vier cijfers, bijvoorbeeld 2015.", veld);
        }

        if ((maand is not null && jaar is null) || (dag is not null && maand is null))
        {
            return new DomainError("datum-onvolledig", "Weet je de dag, vul dan ook maand en jaar in. Weet je alleen het jaar, laat dag en maand dan leeg.", veld);
        }

        if (maand is < 1 or > 12 || dag < 1 || (dag is { } d && d > DateTime.DaysInMonth(jaar!.Value, maand!.Value)))
        {
            return new DomainError("datum-bestaat-niet", "Deze datum bestaat niet. Kijk de dag en de maand na.", veld);
        }

        return new OnzekereDatum(jaar, maand, dag);
    }

    /// <summary>JJJJMMDD with 00 for what is unknown: the stored form.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Jaar ?? 0:0000}{Maand ?? 0:00}{Dag ?? 0:00}");

    /// <summary>Reads the stored form; trusts it.</summary>
    public static OnzekereDatum Hydrate(string code)
    {
        return new(Deel(0, 4), Deel(4, 2), Deel(6, 2));

        int? Deel(int start, int lengte) =>
            int.Parse(code.AsSpan(start, lengte), CultureInfo.InvariantCulture) is > 0 and var deel ? deel : null;
    }

    public override string ToString() => Code;
}
