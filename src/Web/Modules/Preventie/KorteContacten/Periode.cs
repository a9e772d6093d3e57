namespace Eenlijn.Web.Modules.Preventie.KorteContacten;

/// <summary>A period that can be chosen, counted back from today.</summary>
public sealed record Periode(string Code, string Tekst, DateOnly Van, DateOnly Tot)
{
    public static IReadOnlyList<Periode> Alle(DateOnly vandaag)
    {
        var maandag = vandaag.AddDays(-(((int)vandaag.DayOfWeek + 6) % 7));
        var maand = new DateOnly(vandaag.Year, vandaag.Month, 1);
        var kwartaal = new DateOnly(vandaag.Year, (((vandaag.Month - 1) / 3) * 3) + 1, 1);
        return
        [
            new("week", "Deze week", maandag, vandaag),
            new("vorige-week", "Vorige week", maandag.AddDays(-7), maandag.AddDays(-1)),
            new("maand", "Deze maand", maand, vandaag),
            new("vorige-maand", "Vorige maand", maand.AddMonths(-1), maand.AddDays(-1)),
            new("kwartaal", "Dit kwartaal", kwartaal, vandaag),
            new("jaar", "Dit jaar", new(vandaag.Year, 1, 1), vandaag),
            new("vorig-jaar", "Vorig jaar", new(vandaag.Year - 1, 1, 1), new(vandaag.Year - 1, 12, 31)),
        ];
    }
}
