namespace Eenlijn.Domain.Tests.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class WerkbladTests
{
    private readonly BeslisData _data = new();

    [Fact]
    [Eis("R3-042", "R3-050", "R3-051")]
    public void Elk_hulpmiddel_heeft_zijn_vragen()
    {
        string[] Vragen(string code) => [.. Hulpmiddelen.Zoek(code)!.Vragen.Select(v => v.Code)];

        Assert.Equal(["merken", "ander-merkt", "dan-doe-ik"], Vragen("wondervraag"));
        Assert.Equal(["moment", "verschil", "eigen-aandeel", "compliment"], Vragen("uitzondering"));
        Assert.Equal(6, Vragen("eigen-kracht").Length);
        Assert.Equal(5, Vragen("netwerkvragen").Length);
        Assert.Equal(3, Vragen("drieluik").Length);
        Assert.Equal(["zorgen", "goed", "zien"], Vragen("drie-kolommen"));
    }

    [Fact]
    [Eis("R3-008")]
    public void Bij_elke_vraag_staat_waarom_ze_gesteld_wordt() =>
        Assert.All(Hulpmiddelen.Alle.SelectMany(h => h.Vragen), v => Assert.True(v.Waarom.Length > 10 && v.Vraag.Length > 10));

    [Fact]
    [Eis("R3-044", "R3-045")]
    public void De_schaal_voor_last_en_die_voor_het_doel_hebben_woorden_aan_beide_kanten_en_zijn_niet_dezelfde()
    {
        var last = Hulpmiddelen.Zoek("last")!.Vraag("cijfer")!;
        var doel = Hulpmiddelen.Zoek("doelschaal")!.Vraag("cijfer")!;

        Assert.Equal((1, 10, 0, 10), (last.Van, last.Tot, doel.Van, doel.Tot));
        Assert.All(new[] { last.Laag, last.Hoog, doel.Laag, doel.Hoog }, t => Assert.False(string.IsNullOrEmpty(t)));
        Assert.NotEqual(last.Hoog, doel.Hoog);
        Assert.Equal("cijfer-buiten-schaal", Vul("last", Spreker.Van(_data.Moeder), getal: 0).Errors[0].Code);
        Assert.True(Vul("doelschaal", Spreker.Van(_data.Moeder), getal: 0).IsSuccess);
    }

    [Fact]
    [Eis("R4-051", "R0-018", "R0-009")]
    public void Ieders_kijk_staat_apart_van_die_van_de_professional()
    {
        var dochter = Vul("eigen-kijk", Spreker.Van(_data.Dochter), ("zou-helpen", "oma erbij")).Value;
        var werker = Vul("eigen-kijk", Spreker.Van(_data.Werker), ("kijk", "iedereen is moe")).Value;

        Assert.Equal((_data.Dochter, null), (dochter.Persoon!.Value, dochter.Medewerker));
        Assert.Equal((null, _data.Werker), (werker.Persoon, werker.Medewerker!.Value));
        Assert.NotEqual(dochter.Id, werker.Id);
    }

    [Fact]
    [Eis("R3-009")]
    public void Verder_kijken_begint_met_een_doel()
    {
        var zonder = Vul("verdieping", Spreker.Samen, ("wat", "een keer meekijken in de klas"));

        Assert.Equal("Antwoorden[doel]", Assert.Single(zonder.Errors).Veld);
        Assert.True(Vul("verdieping", Spreker.Samen, ("doel", "weten wanneer het misgaat"), ("wat", "meekijken")).IsSuccess);
    }

    [Fact]
    [Eis("R3-043", "R3-068")]
    public void Een_uitzondering_en_een_andere_kijk_worden_bewaard_zoals_ze_gezegd_zijn()
    {
        var blad = Vul("uitzondering", Spreker.Van(_data.Vader), ("moment", "zondag"), ("verschil", "we aten vroeg"), ("eigen-aandeel", "ik kookte"), ("compliment", "goed bedacht")).Value;
        Assert.Equal(["zondag", "we aten vroeg", "ik kookte", "goed bedacht"], blad.Antwoorden.Select(a => a.Tekst));

        Assert.Equal("wie-is-medewerker", Vul("herkader", Spreker.Van(_data.Vader), ("zwaar", "hij faalt"), ("anders", "een eerste poging")).Errors.Single().Code);
        Assert.Equal(["Antwoorden[zwaar]", "Antwoorden[anders]"], Vul("herkader", Spreker.Van(_data.Werker), ("reactie", "ja")).Errors.Select(e => e.Veld));
    }

    [Fact]
    [Eis("R3-046")]
    public void Een_punt_beter_en_wensen_kunnen_naar_het_plan()
    {
        Assert.Equal(NaarPlan.Actie, Hulpmiddelen.Zoek("last")!.Vraag("punt-lichter")!.NaarPlan);
        Assert.Equal(NaarPlan.Actie, Hulpmiddelen.Zoek("doelschaal")!.Vraag("dan-doe-ik")!.NaarPlan);
        Assert.Equal(NaarPlan.Doel, Hulpmiddelen.Zoek("drieluik")!.Vraag("zoals-gewenst")!.NaarPlan);
    }

    [Fact]
    public void Verbeteren_bewaart_wat_er_stond()
    {
        var blad = Vul("eigen-kijk", Spreker.Van(_data.Moeder), ("kijk", "druk"), ("wens", "rust")).Value;

        Assert.True(blad.Wijzigen(Gegevens("eigen-kijk", null, ("kijk", "te druk"), ("wens", "rust")), _data.Allen, _data.Werker, BeslisData.Vandaag).IsSuccess);

        Assert.Equal(["rust", "te druk"], blad.Geldig.Select(a => a.Tekst).Order());
        Assert.Equal((3, BeslisData.Vandaag), (blad.Antwoorden.Count, blad.Antwoorden.Single(a => a.Tekst == "druk").VervangenOp!.Value));
        Assert.Equal("blad-leeg", blad.Wijzigen(Gegevens("eigen-kijk", null), _data.Allen, _data.Werker, BeslisData.Vandaag).Errors.Single().Code);
        Assert.Equal("hulpmiddel-onbekend", Vul("niets", Spreker.Samen).Errors.Single().Code);
        Assert.Equal("wie-leeg", Vul("eigen-kijk", null, ("kijk", "x")).Errors.Single().Code);
    }

    private Result<Werkblad> Vul(string hulpmiddel, Spreker? wie, params (string Vraag, string Tekst)[] antwoorden) =>
        Werkblad.Invullen(_data.Casus, Gegevens(hulpmiddel, wie, antwoorden), _data.Werker, _data.Allen, BeslisData.Vandaag);

    private Result<Werkblad> Vul(string hulpmiddel, Spreker? wie, int getal) => Werkblad.Invullen(
        _data.Casus, new(hulpmiddel, wie, new Dictionary<string, string?>(), new Dictionary<string, int?> { ["cijfer"] = getal }), _data.Werker, new Zicht(ZichtbaarVoor.Gezin, [_data.Moeder]), BeslisData.Vandaag);

    private static WerkbladGegevens Gegevens(string hulpmiddel, Spreker? wie, params (string Vraag, string Tekst)[] antwoorden) =>
        new(hulpmiddel, wie, antwoorden.ToDictionary(a => a.Vraag, a => (string?)a.Tekst), new Dictionary<string, int?>(), BeslisData.Vandaag);
}
