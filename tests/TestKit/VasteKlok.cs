namespace Eenlijn.TestKit;

/// <summary>A clock that stands still until the test moves it. Starts on Sunday 22 November 2026, 9:00 UTC (10:00 in Amsterdam).</summary>
public sealed class VasteKlok(DateTimeOffset start) : TimeProvider
{
    public static readonly DateTimeOffset Begin = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private DateTimeOffset _now = start.ToUniversalTime();

    public VasteKlok()
        : this(Begin)
    {
    }

    /// <summary>The moment that the clock shows, in UTC.</summary>
    public DateTimeOffset Nu
    {
        get
        {
            lock (_gate)
            {
                return _now;
            }
        }

        set
        {
            lock (_gate)
            {
                _now = value.ToUniversalTime();
            }
        }
    }

    /// <summary>UTC on every machine, so that code that leans on the server's own zone gives itself away.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Nu;

    public void Vooruit(TimeSpan time)
    {
        lock (_gate)
        {
            _now += time;
        }
    }

    public void Vooruit(int dagen) => Vooruit(TimeSpan.FromDays(dagen));
}
