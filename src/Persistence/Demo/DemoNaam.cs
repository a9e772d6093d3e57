namespace Eenlijn.Persistence.Demo;

using System.Globalization;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>Short ways to write names and dates of birth in the stories.</summary>
internal static class DemoNaam
{
    /// <summary>"Sanne|de|Vries" or "Elif||Aydın".</summary>
    public static Persoonsnaam Lees(string naam)
    {
        var delen = naam.Split('|');
        return Persoonsnaam.Create(delen[0], null, delen[1], delen[2]).Value;
    }

    /// <summary>"2017-03-14", "2017" when only the year is known, "+2027-02-01" for a child that is expected, or empty.</summary>
    public static Geboorte Geboren(string tekst) => tekst switch
    {
        "" => Geboorte.NietBekend,
        ['+', .. var dag] => new Geboorte.Ongeboren(Datum(dag)),
        { Length: 4 } => new Geboorte.Geboren(OnzekereDatum.Create(int.Parse(tekst, CultureInfo.InvariantCulture), null, null).Value),
        _ => new Geboorte.Geboren(OnzekereDatum.Van(Datum(tekst))),
    };

    private static DateOnly Datum(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
