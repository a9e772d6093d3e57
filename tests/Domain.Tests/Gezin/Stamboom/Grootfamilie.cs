namespace Eenlijn.Domain.Tests.Gezin.Stamboom;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;

/// <summary>Families told by name: a chain of partners with the family of each, and the large family of the demonstration.</summary>
internal sealed class Grootfamilie
{
    private readonly List<StamboomPersoon> _personen = [];
    private readonly List<StamboomBand> _banden = [];
    private readonly List<StamboomPaar> _paren = [];

    public StamboomGegevens Gegevens => new([.. _personen], [.. _banden], [.. _paren]);

    /// <summary>Everybody is a partner of who stands before him in time; each has two parents and a brother or sister; every couple has a child.</summary>
    /// <param name="getal">Who is a man, who is the elder, and which couple came first.</param>
    public static Grootfamilie Keten(int partners, int getal, bool metBroers = true)
    {
        var familie = new Grootfamilie();
        for (var i = 0; i < partners; i++)
        {
            var geslacht = (getal >> i) % 2 == 0 ? Geslacht.Man : Geslacht.Vrouw;
            familie.Persoon($"vader{i}", 1950 + i, Geslacht.Man).Persoon($"moeder{i}", 1951 + i, Geslacht.Vrouw)
                .Persoon($"p{i}", 1980 + (getal / (3 + i) % 7), geslacht)
                .Paar($"vader{i}", $"moeder{i}", 1975).Kind($"p{i}", $"vader{i}", $"moeder{i}");
            if (metBroers)
            {
                familie.Persoon($"broer{i}", 1983, Geslacht.Man).Kind($"broer{i}", $"vader{i}", $"moeder{i}");
            }
        }

        for (var i = 1; i < partners; i++)
        {
            familie.Paar($"p{i - 1}", $"p{i}", 2000 + (getal / (5 + i) % 11), PaarSoort.Uiteen).Persoon($"kind{i}", 2010 + i, Geslacht.Vrouw).Kind($"kind{i}", $"p{i - 1}", $"p{i}");
        }

        return familie;
    }

    public static Grootfamilie KayaVanDijk() => new Grootfamilie()
        .Personen(Geslacht.Man, "Sem 2018", "Jayden 2012", "Daan 1982", "Tarik 1986", "Henk 1954", "Mehmet 1955", "Emre 1983", "Bilal 1988", "Finn 2015", "Wim 1928", "Peter 1981")
        .Personen(Geslacht.Vrouw, "Noor 2014", "Lina 2023", "Baby 2027", "Esra 1987", "Marieke 1985", "Roos 2013", "Ria 1956", "Kim 1985", "Ayse 1958", "Zeynep 1990", "Lotte 1984", "Toos 1931", "Fatma 1936", "Hanife 1960")
        .Kind("Noor", "Esra", "Daan").Kind("Sem", "Esra", "Daan").Kind("Lina", "Esra", "Tarik").Kind("Baby", "Esra", "Tarik").Kind("Roos", "Marieke", "Peter").Kind("Jayden", "Kim")
        .Kind("Daan", "Henk", "Ria").Kind("Kim", "Henk", "Ria").Kind("Emre", "Mehmet", "Ayse").Kind("Esra", "Mehmet", "Ayse").Kind("Zeynep", "Mehmet", "Ayse")
        .Kind("Henk", "Wim", "Toos").Kind("Ayse", "Fatma").Kind("Tarik", "Hanife").Band("Finn", BandSoort.Adoptie, "Emre", "Lotte")
        .Band("Noor", BandSoort.Stief, "Tarik").Band("Sem", BandSoort.Stief, "Tarik").Band("Roos", BandSoort.Stief, "Daan").Band("Jayden", BandSoort.Pleeg, "Henk", "Ria")
        .Paar("Peter", "Marieke", null, PaarSoort.Uiteen).Paar("Esra", "Daan", 2010, PaarSoort.Uiteen).Paar("Esra", "Tarik", 2021).Paar("Daan", "Marieke", 2021)
        .Paar("Henk", "Ria", 1978).Paar("Mehmet", "Ayse", 1980).Paar("Wim", "Toos", 1952).Paar("Emre", "Lotte", 2012).Paar("Zeynep", "Bilal", 2018);

    public PersoonId Id(string naam) => Familie.Id(_personen.FindIndex(p => p.Naam == naam));

    private Grootfamilie Personen(Geslacht geslacht, params ReadOnlySpan<string> namen)
    {
        foreach (var naam in namen)
        {
            Persoon(naam[..^5], int.Parse(naam[^4..], System.Globalization.CultureInfo.InvariantCulture), geslacht);
        }

        return this;
    }

    private Grootfamilie Persoon(string naam, int jaar, Geslacht geslacht)
    {
        _personen.Add(new(Familie.Id(_personen.Count), new DateOnly(jaar, 1, 1), geslacht, 110, 120) { Naam = naam });
        return this;
    }

    private Grootfamilie Kind(string kind, params ReadOnlySpan<string> ouders) => Band(kind, BandSoort.Geboorte, ouders);

    private Grootfamilie Band(string kind, BandSoort soort, params ReadOnlySpan<string> ouders)
    {
        foreach (var ouder in ouders)
        {
            _banden.Add(new(Id(ouder), Id(kind), soort));
        }

        return this;
    }

    private Grootfamilie Paar(string een, string ander, int? begin, PaarSoort soort = PaarSoort.Samen)
    {
        _paren.Add(new(Id(een), Id(ander), soort) { Begin = begin is { } jaar ? new DateOnly(jaar, 6, 1) : null });
        return this;
    }
}
