namespace Eenlijn.Domain.Preventie;

using System.Globalization;
using System.Text.Json;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>How many hours a week somebody keeps free for prevention and groups; without that it does not happen (R1-022, bron 001 §3.2).</summary>
public sealed class Preventieuren : AggregateRoot
{
    public const int MeestPerWeek = 40;

    private Preventieuren()
    {
    }

    public PreventieurenId Id { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    public TeamId TeamId { get; private set; }

    public int PerWeek { get; private set; }

    public DateOnly Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    /// <summary>Another agreement takes over from the one that runs; see <see cref="Beeindigen"/>.</summary>
    public static Result<Preventieuren> Afspreken(MedewerkerId wie, TeamId team, int? perWeek, DateOnly? van, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(perWeek is >= 0 and <= MeestPerWeek, "uren-kloppen-niet", $"Vul een heel getal in van 0 tot en met {MeestPerWeek} uur per week.", nameof(PerWeek));
        check.Dat(van is not null, "van-leeg", "Vul in vanaf wanneer dit geldt.", nameof(Van)).Periode(van, vandaag, nameof(Van));
        if (!check.IsSuccess)
        {
            return Result<Preventieuren>.Refuse(check.Errors);
        }

        var uren = new Preventieuren { Id = NewId.Of<PreventieurenId>(), Medewerker = wie, TeamId = team, PerWeek = perWeek!.Value, Van = van!.Value };
        uren.Register(new PreventieurenAfgesproken(uren.Id, wie));
        return uren;
    }

    /// <summary>The last day; one that had not begun by then never holds.</summary>
    public void Beeindigen(DateOnly tot)
    {
        Tot = tot < Van ? Van.AddDays(-1) : tot;
        Register(new PreventieurenBeeindigd(Id, Medewerker));
    }
}

/// <summary>What was kept free in a period beside what was used of it, in minutes (R1-022).</summary>
/// <param name="Afgesproken">Null when nothing was agreed.</param>
public sealed record Preventiegebruik(int? Afgesproken, int Gebruikt)
{
    private const int DagenPerWeek = 7;
    private const int MinutenPerUur = 60;

    /// <summary>Less was used than the limit allows: somebody asks why, nobody is judged.</summary>
    public bool IsLaag => Afgesproken is > 0 && Gebruikt * 100 < Afgesproken * Preventiegrenzen.Gebruik.Procent;

    /// <summary>Agreements that follow each other, over the days of a period.</summary>
    public static Preventiegebruik Over(IReadOnlyCollection<(DateOnly Van, DateOnly? Tot, int PerWeek)> afspraken, int gebruikt, DateOnly van, DateOnly tot)
    {
        var minuten = afspraken.Sum(a => Dagen(a.Van, a.Tot, van, tot) * a.PerWeek * MinutenPerUur / DagenPerWeek);
        return new(afspraken.Any(a => Dagen(a.Van, a.Tot, van, tot) > 0) ? minuten : null, gebruikt);
    }

    private static int Dagen(DateOnly begin, DateOnly? eind, DateOnly van, DateOnly tot)
    {
        var (eerste, laatste) = (begin > van ? begin : van, eind is { } e && e < tot ? e : tot);
        return Math.Max(0, laatste.DayNumber - eerste.DayNumber + 1);
    }
}

/// <summary>From where on somebody is asked; data with their source, not a norm (R1-022, R1-024).</summary>
public static class Preventiegrenzen
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly Preventiegrens[] Alle = Lees();

    /// <summary>Below this share of the hours that were kept free.</summary>
    public static Preventiegrens Gebruik => Alle.Single(g => g.Code == "gebruik-onder");

    /// <summary>Above this share of heavy cases little room is left for prevention.</summary>
    public static Preventiegrens Zwaar => Alle.Single(g => g.Code == "zwaar-boven");

    /// <summary>Whether heavy cases take more than their share; never of fewer than three cases, which says nothing.</summary>
    public static bool WeinigRuimte(int zwaar, int allen) => allen >= 3 && zwaar * 100 > allen * Zwaar.Procent;

    private static Preventiegrens[] Lees()
    {
        using var stream = typeof(Preventiegrenzen).Assembly.GetManifestResourceStream("Eenlijn.Domain.Preventie.Regels.preventiegrenzen.json")
            ?? throw new InvalidOperationException("The limits of prevention are missing.");
        return JsonSerializer.Deserialize<Preventiegrens[]>(stream, Options)!;
    }
}

/// <summary>A share from which on a sentence stands there.</summary>
public sealed record Preventiegrens(string Code, int Procent, DateOnly Versie, string Bron, string Uitleg)
{
    /// <summary>What the user reads where the limit shows.</summary>
    public string Zin => string.Format(CultureInfo.InvariantCulture, Uitleg, Procent);
}
