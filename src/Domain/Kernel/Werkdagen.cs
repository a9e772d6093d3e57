namespace Eenlijn.Domain.Kernel;

/// <summary>
/// Days on which people work in the Netherlands: Monday to Friday without the holidays of the Algemene termijnenwet, art. 3.
/// </summary>
public static class Werkdagen
{
    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(dag);

    /// <summary>The last of <paramref name="aantal"/> working days after <paramref name="van"/>; that day itself does not count.</summary>
    public static DateOnly Na(DateOnly van, int aantal)
    {
        var dag = van;
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            if (IsWerkdag(dag))
            {
                aantal--;
            }
        }

        return dag;
    }

    /// <summary>Nieuwjaar, Goede Vrijdag, Pasen, Koningsdag, 5 mei, Hemelvaart, Pinksteren, Kerst.</summary>
    public static bool IsFeestdag(DateOnly dag)
    {
        var pasen = Pasen(dag.Year);
        return (dag.Month, dag.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
            || dag == Koningsdag(dag.Year)
            || (dag.DayNumber - pasen.DayNumber) is -2 or 0 or 1 or 39 or 49 or 50;
    }

    /// <summary>Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher).</summary>
    public static DateOnly Pasen(int jaar)
    {
        var gouden = jaar % 19;
        var eeuw = jaar / 100;
        var rest = jaar % 100;
        var epacta = ((19 * gouden) + eeuw - (eeuw / 4) - ((eeuw - ((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
        var zondag = (32 + (2 * (eeuw % 4)) + (2 * (rest / 4)) - epacta - (rest % 4)) % 7;
        var correctie = (gouden + (11 * epacta) + (22 * zondag)) / 451;
        var som = epacta + zondag - (7 * correctie) + 114;
        return new(jaar, som / 31, (som % 31) + 1);
    }

    /// <summary>27 April since 2014, a day earlier when that is a Sunday.</summary>
    private static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek is DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }
}
