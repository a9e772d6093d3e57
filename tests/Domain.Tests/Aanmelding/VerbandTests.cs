namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

/// <summary>Short contacts of before, and for whom the team is there.</summary>
public sealed class VerbandTests
{
    private static readonly DateTime Nu = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();

    private static EerderContactGegevens Contact => new(NewId.Of<KortContactId>(), Vandaag.AddDays(-20), "De Klimop", "scheiding", 15);

    [Fact]
    [Eis("R1-013")]
    public void Met_akkoord_van_het_gezin_hoort_een_kort_contact_bij_het_verhaal()
    {
        var (aanmelding, contact) = (Nieuw(), Contact);

        Assert.True(aanmelding.EerdereContactenToevoegen([contact], "Sanne", Vandaag, Mirjam, Vandaag).IsSuccess);

        var staat = Assert.Single(aanmelding.EerdereContacten);
        Assert.Equal((contact.KortContact, "scheiding", "De Klimop", 15, "Sanne", Vandaag, Mirjam), (staat.KortContactId, staat.Thema, staat.Plek, staat.Minuten, staat.AkkoordVan, staat.AkkoordOp, staat.ToegevoegdDoor));
        Assert.Equal("staat-er-al", Assert.Single(aanmelding.EerdereContactenToevoegen([contact], "Sanne", Vandaag, Mirjam, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R1-013")]
    public void Zonder_akkoord_keuze_of_dag_blijft_een_kort_contact_zonder_naam() => Assert.Equal(
        ["AkkoordVan-leeg", "contacten-leeg", "akkoord-op-leeg"], Nieuw().EerdereContactenToevoegen([], " ", null, Mirjam, Vandaag).Errors.Select(e => e.Code));

    [Fact]
    [Eis("R1-013")]
    public void Een_gezin_dat_van_niets_weet_krijgt_geen_korte_contacten()
    {
        var aanmelding = Nieuw(g => g with { GezinWeetErvan = WeetErvan.Nee, Personen = [] });

        Assert.Equal("gezin-weet-het-niet", Assert.Single(aanmelding.EerdereContactenToevoegen([Contact], "Sanne", Vandaag, Mirjam, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R1-013")]
    public void Het_gezin_kan_erop_terugkomen()
    {
        var aanmelding = Nieuw();
        aanmelding.EerdereContactenToevoegen([Contact, Contact], "Sanne", Vandaag, Mirjam, Vandaag);

        Assert.True(aanmelding.EerderContactLoslaten(aanmelding.EerdereContacten[0].Id).IsSuccess);

        Assert.Single(aanmelding.EerdereContacten);
        Assert.Equal("contact-weg", Assert.Single(aanmelding.EerderContactLoslaten(Guid.CreateVersion7()).Errors).Code);
    }

    [Theory]
    [Eis("R1-010")]
    [InlineData("4", null, true, false)]
    [InlineData("12", null, false, false)]
    [InlineData("22", null, false, false)]
    [InlineData("23", null, true, false)]
    [InlineData("4,12", null, false, false)]
    [InlineData("", InGebied.Nee, false, true)]
    [InlineData("23", InGebied.Nee, true, true)]
    [InlineData("", InGebied.Onbekend, false, false)]
    public void Buiten_is_een_gezin_zonder_een_kind_van_de_leeftijd_of_dat_ergens_anders_woont(string leeftijden, InGebied? woont, bool leeftijd, bool gebied) => Assert.Equal(
        new BuitenDoelgroep(leeftijd, gebied),
        new Doelgroep(12, 23).Toets([.. leeftijden.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(l => int.Parse(l, System.Globalization.CultureInfo.InvariantCulture))], woont));

    [Fact]
    [Eis("R1-010")]
    public void Buiten_de_doelgroep_gaat_door_met_een_reden_die_bewaard_blijft()
    {
        var aanmelding = Nieuw();
        Assert.Equal("RedenBuiten-leeg", Assert.Single(aanmelding.DoelgroepVastleggen(new(true, false), " ").Errors).Code);

        Assert.True(aanmelding.DoelgroepVastleggen(new(true, false), "Het gaat om haar baby.").IsSuccess);
        Assert.Equal((true, false, "Het gaat om haar baby."), (aanmelding.BuitenLeeftijd, aanmelding.BuitenGebied, aanmelding.RedenBuitenDoelgroep));

        Assert.True(aanmelding.DoelgroepVastleggen(default, "Het gaat om haar baby.").IsSuccess);
        Assert.Null(aanmelding.RedenBuitenDoelgroep);
    }

    private static Aanmelding Nieuw(Func<AanmeldingGegevens, AanmeldingGegevens>? anders = null)
    {
        var gegevens = new AanmeldingGegevens
        {
            EigenWoorden = "Ik wil rust.", Instroom = Instroom.Gezin, Initiatief = Initiatief.GezinZelf, Route = "zelf", GezinWeetErvan = WeetErvan.Ja, Motivatie = Motivatie.Open,
            Gezin = NewId.Of<GezinId>(), Personen = [NewId.Of<PersoonId>()],
        };
        return Aanmelding.Noteren(Mirjam, NewId.Of<TeamId>(), anders?.Invoke(gegevens) ?? gegevens, Nu).Value;
    }
}
