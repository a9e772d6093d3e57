namespace Eenlijn.NlDesign.Dates;

using System.Globalization;

/// <summary>
/// A date as it was typed: day, month and year as text, each of which may be missing. Bind it with <c>nl-date</c> when parts may
/// be unknown (a birth date); for an ordinary date bind <see cref="DateOnly"/>.
/// </summary>
public sealed record DatumInvoer
{
    /// <summary>Day of the month, 1–31, as typed.</summary>
    public string? Dag { get; set; }

    /// <summary>Month, 1–12 or its Dutch name (whole or shortened), as typed.</summary>
    public string? Maand { get; set; }

    /// <summary>Year in four figures, as typed.</summary>
    public string? Jaar { get; set; }

    /// <summary>Nothing was typed.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(Dag) && string.IsNullOrWhiteSpace(Maand) && string.IsNullOrWhiteSpace(Jaar);

    /// <summary>Day as a number, or null when it is missing or no number from 1 to 31.</summary>
    public int? DagGetal => Number(Dag, 1, 31);

    /// <summary>Month as a number, or null when it is missing or no month.</summary>
    public int? MaandGetal => Number(Maand, 1, 12) ?? DateText.MonthFrom(Maand);

    /// <summary>Year as a number, or null when it is missing or not in four figures.</summary>
    public int? JaarGetal => Number(Jaar, 1000, 9999);

    /// <summary>The fields filled from a date.</summary>
    /// <param name="date">The date, or null for empty fields.</param>
    public static DatumInvoer From(DateOnly? date) => date is not { } d
        ? new DatumInvoer()
        : new DatumInvoer
        {
            Dag = d.Day.ToString(CultureInfo.InvariantCulture),
            Maand = d.Month.ToString(CultureInfo.InvariantCulture),
            Jaar = d.Year.ToString("0000", CultureInfo.InvariantCulture),
        };

    /// <summary>The whole date. False when a part is missing, is no number, or the day does not exist in that month.</summary>
    /// <param name="date">The date when true.</param>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = default;
        if ((JaarGetal, MaandGetal, DagGetal) is not ({ } year, { } month, { } day)) return false;
        if (day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>
    /// The Dutch sentence of what is wrong, or null. With <paramref name="delenMogenOntbreken"/> a year alone or a year with a month
    /// is right; an unknown year with a known day is not.
    /// </summary>
    /// <param name="delenMogenOntbreken">Whether day, or day and month, may be left empty.</param>
    public string? Fout(bool delenMogenOntbreken = false)
    {
        if (IsLeeg) return "Vul een datum in.";
        if (Filled(Jaar) && JaarGetal is null) return "Vul het jaar in met vier cijfers, bijvoorbeeld 2016.";
        if (Filled(Maand) && MaandGetal is null) return "Vul de maand in als getal van 1 tot en met 12.";
        if (Filled(Dag) && DagGetal is null) return "Vul de dag in als getal van 1 tot en met 31.";
        if (!Filled(Jaar)) return "Vul ook het jaar in.";
        if (Filled(Dag) && !Filled(Maand)) return "Vul ook de maand in.";
        if (!delenMogenOntbreken && !Filled(Maand)) return "Vul ook de dag en de maand in.";
        if (!delenMogenOntbreken && !Filled(Dag)) return "Vul ook de dag in.";
        return Filled(Dag) && !TryToDateOnly(out _) ? "Deze dag bestaat niet in die maand." : null;
    }

    private static bool Filled(string? part) => !string.IsNullOrWhiteSpace(part);

    private static int? Number(string? text, int from, int to) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number : null;
}
