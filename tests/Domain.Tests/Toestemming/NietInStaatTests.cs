namespace Eenlijn.Domain.Tests.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Inability to weigh is a reasoned decision (K18), and confidentiality is explained to somebody on a day (R0-005).</summary>
public sealed class NietInStaatTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Wie = NewId.Of<PersoonId>();

    private static readonly NietInStaatGegevens Heel = new(Wie, "of school mag meedenken", "Begrijpt de vraag niet, vond ook de arts.", NewId.Of<MedewerkerId>(), Vandaag.AddDays(90))
    {
        Regime = Regime.Delen,
        Vertegenwoordiger = VertegenwoordigerSoort.OudersMetGezag,
    };

    [Fact]
    public void Een_besluit_noemt_waarover_waarom_met_wie_en_tot_wanneer()
    {
        var besluit = Besluit(Heel, Leeftijdsklasse.TwaalfTotZestien).Value;

        Assert.Equal((Regime.Delen, Vandaag, Vandaag.AddDays(90)), (besluit.Regime, besluit.Op, besluit.HerzienOp));
        Assert.Contains(besluit.NewEvents, e => e is NietInStaatBesloten);
        Assert.Equal(
            ["TerZake-leeg", "Reden-leeg", "regime-leeg", "zonder-collega", "herzien-in-verleden", "vertegenwoordiger-leeg"],
            Besluit(new(Wie, null, null, Mirjam, Vandaag), Leeftijdsklasse.TwaalfTotZestien).Errors.Select(e => e.Code));
    }

    [Fact]
    public void Onder_de_twaalf_is_het_niet_nodig_en_een_volwassene_heeft_een_ander_dan_de_ouders()
    {
        Assert.Contains("onder-12", Codes(Heel, Leeftijdsklasse.OnderTwaalf));
        Assert.Contains("ouders-van-volwassene", Codes(Heel, Leeftijdsklasse.Volwassen));
        Assert.Contains("minderjarige", Codes(Heel with { Vertegenwoordiger = VertegenwoordigerSoort.Mentor, VertegenwoordigerNaam = "M. Entor" }, Leeftijdsklasse.ZestienOfZeventien));
        Assert.Contains("wie-leeg", Codes(Heel with { Vertegenwoordiger = VertegenwoordigerSoort.Mentor }, Leeftijdsklasse.Volwassen));
        Assert.Contains("zichzelf", Codes(Heel with { Vertegenwoordiger = VertegenwoordigerSoort.Partner, VertegenwoordigerPersoon = Wie }, Leeftijdsklasse.Volwassen));
        Assert.Empty(Codes(Heel with { Vertegenwoordiger = VertegenwoordigerSoort.Mentor, VertegenwoordigerNaam = "M. Entor" }, Leeftijdsklasse.Volwassen));
    }

    [Fact]
    public void Beeindigen_vraagt_een_reden_en_kan_een_keer()
    {
        var besluit = Besluit(Heel, Leeftijdsklasse.TwaalfTotZestien).Value;

        Assert.Equal("RedenEinde-leeg", Assert.Single(besluit.Beeindigen(" ", Vandaag).Errors).Code);
        Assert.True(besluit.Beeindigen("Kan het nu goed uitleggen.", Vandaag).IsSuccess);
        Assert.Equal("al-beeindigd", Assert.Single(besluit.Beeindigen("x", Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R0-005")]
    public void De_uitleg_over_geheimhouding_zegt_aan_wie_wanneer_en_door_wie()
    {
        var gezin = NewId.Of<GezinId>();
        var uitleg = Geheimhoudingsuitleg.Uitleggen(gezin, Vandaag.AddDays(-2), null, "met een tolk", Mirjam, new(ZichtbaarVoor.Gezin, [Wie]), Vandaag).Value;

        Assert.Equal((Wie, Vandaag.AddDays(-2), Mirjam), (uitleg.OverWie[0].PersoonId, uitleg.Op, uitleg.Door));
        Assert.Equal(
            ["aan-wie-leeg", "dag-klopt-niet"],
            Geheimhoudingsuitleg.Uitleggen(gezin, Vandaag.AddDays(1), Mirjam, null, Mirjam, new(ZichtbaarVoor.Gezin, []), Vandaag).Errors.Select(e => e.Code));
        Assert.Contains("op-leeg", Geheimhoudingsuitleg.Uitleggen(gezin, null, Mirjam, null, Mirjam, new(ZichtbaarVoor.Gezin, [Wie]), Vandaag).Errors.Select(e => e.Code));
    }

    private static IEnumerable<string> Codes(NietInStaatGegevens gegevens, Leeftijdsklasse klasse) => Besluit(gegevens, klasse).Errors.Select(e => e.Code);

    private static Result<NietInStaatBesluit> Besluit(NietInStaatGegevens gegevens, Leeftijdsklasse klasse) =>
        NietInStaatBesluit.Besluiten(NewId.Of<GezinId>(), gegevens, [klasse], Mirjam, ZichtbaarVoor.Medewerkers, Vandaag);
}
