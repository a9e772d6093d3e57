namespace Eenlijn.Domain.Kernel;

/// <summary>Days and moments as people in the Netherlands count them, on a clock that a test can set.</summary>
public sealed class Kalender(TimeProvider clock)
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today in Europe/Amsterdam.</summary>
    public DateOnly Vandaag => DagVan(Nu);

    /// <summary>This moment in UTC, as it is stored.</summary>
    public DateTime Nu => clock.GetUtcNow().UtcDateTime;

    /// <summary>The Dutch day on which a UTC moment falls.</summary>
    public static DateOnly DagVan(DateTime utc) => DateOnly.FromDateTime(TijdVan(utc));

    /// <summary>The Dutch wall-clock time of a UTC moment.</summary>
    public static DateTime TijdVan(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Nederland);

    /// <summary>The UTC moment of a Dutch wall-clock time; in the hour that is skipped in spring, the moment one hour later.</summary>
    public static DateTime NaarUtc(DateOnly dag, TimeOnly tijd)
    {
        var lokaal = dag.ToDateTime(tijd);
        return TimeZoneInfo.ConvertTimeToUtc(Nederland.IsInvalidTime(lokaal) ? lokaal.AddHours(1) : lokaal, Nederland);
    }
}
