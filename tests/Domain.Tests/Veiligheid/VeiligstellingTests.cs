namespace Eenlijn.Domain.Tests.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>An alert goes to one person at a time, until somebody takes it up (K12).</summary>
public sealed class VeiligstellingTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 16, 40, 0, DateTimeKind.Utc);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Fatma = NewId.Of<MedewerkerId>();

    [Fact]
    public void De_eerste_wordt_meteen_opgeroepen_en_krijgt_toegang_en_wie_meldt_niet()
    {
        var veiligstelling = Alarm(Mirjam, Karim, Fatma, Karim).Value;

        Assert.Equal([Karim, Fatma], veiligstelling.Oproepen.Select(o => o.Medewerker));
        IVerleentToegang toegang = Assert.Single(veiligstelling.NewEvents.OfType<OproepGedaan>());
        Assert.Equal((Karim, ToegangsGrond.Oproep, (DateOnly?)new DateOnly(2026, 11, 21)), (toegang.Medewerker, toegang.Grond, toegang.Tot));
    }

    [Fact]
    public void Zonder_antwoord_gaat_de_oproep_na_zijn_tijd_naar_de_volgende_en_niet_eerder()
    {
        var veiligstelling = Alarm(Karim, Fatma).Value;

        veiligstelling.Doorgaan(Nu.AddMinutes(9));
        Assert.Null(veiligstelling.Oproepen[1].Sinds);
        veiligstelling.Doorgaan(Nu.AddMinutes(10));
        Assert.Equal(Nu.AddMinutes(10), veiligstelling.Oproepen[1].Sinds);
        veiligstelling.Doorgaan(Nu.AddMinutes(11));
        Assert.False(veiligstelling.NiemandReageerdeOp(Nu.AddMinutes(19)));
        Assert.True(veiligstelling.NiemandReageerdeOp(Nu.AddMinutes(20)));
    }

    [Fact]
    public void Wie_het_oppakt_houdt_de_oproep_tegen_en_een_tweede_kan_niet()
    {
        var veiligstelling = Alarm(Karim, Fatma).Value;

        Assert.True(veiligstelling.Oppakken(Karim, Nu.AddMinutes(3)).IsSuccess);
        Assert.Equal("al-opgepakt", Assert.Single(veiligstelling.Oppakken(Fatma, Nu.AddMinutes(4)).Errors).Code);
        veiligstelling.Doorgaan(Nu.AddMinutes(30));
        Assert.Null(veiligstelling.Oproepen[1].Sinds);
        Assert.Equal("Afloop-leeg", Assert.Single(veiligstelling.Afhandelen(" ", Karim, Nu.AddMinutes(40)).Errors).Code);
        Assert.True(veiligstelling.Afhandelen("Kind is bij oma.", Karim, Nu.AddMinutes(40)).IsSuccess);
        Assert.Equal("al-afgehandeld", Assert.Single(veiligstelling.Afhandelen("Nog eens.", Karim, Nu).Errors).Code);
    }

    [Fact]
    public void Zonder_tekst_of_kind_of_alleen_voor_jezelf_kan_het_niet()
    {
        var fout = Veiligstelling.Alarmeren(NewId.Of<CasusId>(), " ", [Karim], Mirjam, new(ZichtbaarVoor.Schrijver, []), Nu);

        Assert.Equal(["Wat-leeg", "over-wie-leeg", "zicht-te-smal"], fout.Errors.Select(e => e.Code));
    }

    [Fact]
    public void Is_er_niemand_te_bereiken_dan_heeft_niemand_gereageerd()
    {
        Assert.True(Alarm().Value.NiemandReageerdeOp(Nu));
    }

    private static Result<Veiligstelling> Alarm(params MedewerkerId[] keten) =>
        Veiligstelling.Alarmeren(NewId.Of<CasusId>(), "Er wordt gevochten.", keten, Mirjam, new(ZichtbaarVoor.Medewerkers, [NewId.Of<PersoonId>()]), Nu);
}
