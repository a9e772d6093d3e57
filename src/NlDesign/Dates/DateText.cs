namespace Eenlijn.NlDesign.Dates;

using System.Globalization;

/// <summary>Dates in words, the same on every machine: the months do not depend on the ICU version.</summary>
public static class DateText
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] ShortMonths =
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] ShortDays = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    /// <summary>"10 okt"</summary>
    public static string Short(DateOnly date) => $"{Number(date.Day)} {ShortMonths[date.Month - 1]}";

    /// <summary>"10 oktober"</summary>
    public static string Long(DateOnly date) => $"{Number(date.Day)} {Months[date.Month - 1]}";

    /// <summary>"10 oktober 2026"</summary>
    public static string Full(DateOnly date) => $"{Long(date)} {Number(date.Year)}";

    /// <summary>"10 oktober", with the year when it is another than <paramref name="today"/>'s.</summary>
    public static string Long(DateOnly date, DateOnly today) => date.Year == today.Year ? Long(date) : Full(date);

    /// <summary>"10 okt", with the year when it is another than <paramref name="today"/>'s.</summary>
    public static string Short(DateOnly date, DateOnly today) =>
        date.Year == today.Year ? Short(date) : $"{Short(date)} {Number(date.Year)}";

    /// <summary>"di 24"</summary>
    public static string WeekDay(DateOnly date) => $"{ShortDays[(int)date.DayOfWeek]} {Number(date.Day)}";

    /// <summary>"zondag 22 november"</summary>
    public static string DayAndDate(DateOnly date) => $"{Days[(int)date.DayOfWeek]} {Long(date)}";

    /// <summary>"2026-10-10", for a <c>time</c> element.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// The day as somebody working now says it: vandaag, gisteren, morgen; within six days ahead "di 24"; else "18 nov",
    /// with the year when it is another.
    /// </summary>
    public static string Near(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 1 and <= 6 => WeekDay(date),
        _ => Short(date, today),
    };

    /// <summary>Whole weeks of a number of days: "1 week", "4 weken"; of fewer than seven days "0 weken".</summary>
    public static string Weeks(int days) => days / 7 == 1 ? "1 week" : $"{Number(days / 7)} weken";

    /// <summary>"2 dagen te laat" for a day that has passed, else null. Said in words, so that a colour only helps.</summary>
    public static string? Overdue(DateOnly date, DateOnly today) => (today.DayNumber - date.DayNumber) switch
    {
        <= 0 => null,
        1 => "1 dag te laat",
        var days => $"{Number(days)} dagen te laat",
    };

    internal static int? MonthFrom(string? text)
    {
        var word = text?.Trim().TrimEnd('.').ToLowerInvariant();
        if (string.IsNullOrEmpty(word)) return null;
        var index = Array.FindIndex(Months, m => m == word);
        if (index < 0) index = Array.FindIndex(ShortMonths, m => m == word);
        return index < 0 ? null : index + 1;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
