namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class VerwijzingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();
    private static readonly Zicht Zicht = new(ZichtbaarVoor.Medewerkers, []);

    private static VerwijzingGegevens Gegevens => new()
    {
        NaarNaam = "GGZ Waterland", Waarvoor = "speltherapie", VerwezenOp = Vandaag.AddDays(-10), Contacthouder = Mirjam, VerwachteStart = Vandaag.AddDays(60),
        Overbrugging = "elke week een gesprek op school", ContactOp = Vandaag.AddDays(14), Verkend = Verkend,
    };

    private static Verkend Verkend => new("Ik wil dat hij weer slaapt.", "Oma leest elke avond voor.", "Een vast ritueel hielp een week.", "Hij slaapt door.");

    [Fact]
    [Eis("R1-081", "R4-125")]
    public void Een_verwijzing_heeft_een_aanbieder_iemand_die_contact_houdt_en_wat_tot_die_tijd_helpt()
    {
        var verwijzing = Noteer();
        Assert.Equal(
            ("GGZ Waterland", Mirjam, Vandaag.AddDays(60), "elke week een gesprek op school", VerwijsStatus.Wacht),
            (verwijzing.NaarNaam, verwijzing.Contacthouder, verwijzing.VerwachteStart, verwijzing.Overbrugging, verwijzing.Status));

        var fouten = Verwijzing.Noteren(NewId.Of<CasusId>(), new(), Mirjam, Zicht, Vandaag).Errors;
        Assert.Equal(["Waarvoor", "Veranderwens", "Krachten", "Oplossingen", "Resultaat", "Naar", "VerwezenOp", "Contacthouder", "ContactOp"], fouten.Select(f => f.Veld));
    }

    [Fact]
    [Eis("R0-015", "R0-016")]
    public void Zonder_verkennen_geen_verwijzing_tenzij_de_reden_erbij_staat()
    {
        Result<Verwijzing> Probeer(Verkend verkend) => Verwijzing.Noteren(NewId.Of<CasusId>(), Gegevens with { Verkend = verkend }, Mirjam, Zicht, Vandaag);

        Assert.Equal(["veranderwens-leeg"], Probeer(Verkend with { Veranderwens = " " }).Errors.Select(f => f.Code));
        Assert.Equal(["krachten-leeg"], Probeer(Verkend with { Krachten = null }).Errors.Select(f => f.Code));
        Assert.Equal(["oplossingen-leeg", "resultaat-leeg"], Probeer(Verkend with { Oplossingen = "\u200b", Resultaat = "" }).Errors.Select(f => f.Code));
        Assert.Equal("Het kon niet wachten.", Probeer(new(null, null, null, null, "Het kon niet wachten.")).Value.RedenZonderVerkenning);

        var verwijzing = Noteer();
        Assert.Equal(
            (Verkend.Veranderwens, Verkend.Krachten, Verkend.Oplossingen, Verkend.Resultaat, null),
            (verwijzing.Veranderwens, verwijzing.Krachten, verwijzing.Oplossingen, verwijzing.Resultaat, verwijzing.RedenZonderVerkenning));
        Assert.Equal("Krachten", Assert.Single(verwijzing.Wijzigen(Gegevens with { Verkend = Verkend with { Krachten = "" } }, Zicht, Vandaag).Errors).Veld);
    }

    [Theory]
    [Eis("R4-126")]
    [InlineData(VerwijsStatus.PastNiet)]
    [InlineData(VerwijsStatus.Afgebroken)]
    [InlineData(VerwijsStatus.Beeindigd)]
    public void Gaat_het_daar_niet_door_dan_is_wie_contact_houdt_meteen_aan_de_beurt(VerwijsStatus status)
    {
        var verwijzing = Noteer();

        Assert.True(verwijzing.StapNoteren(new(status, Vandaag, "De groep was te druk voor hem."), Mirjam, Vandaag).IsSuccess);

        Assert.Equal((status, Vandaag), (verwijzing.Status, verwijzing.ContactOp));
        Assert.True(verwijzing.ContactNoteren("Moeder wil weer bij ons praten.", null, Mirjam, Vandaag).IsSuccess);
        Assert.Null(verwijzing.ContactOp);
    }

    [Fact]
    [Eis("R4-126")]
    public void Noteert_een_ander_dat_er_iets_verandert_dan_staat_het_bij_wie_contact_houdt()
    {
        var verwijzing = Noteer();
        Assert.True(verwijzing.StapNoteren(new(VerwijsStatus.Bemiddeling, Vandaag, null), Mirjam, Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(14), verwijzing.ContactOp);

        Assert.True(verwijzing.StapNoteren(new(VerwijsStatus.Gestart, Vandaag, null), Karim, Vandaag).IsSuccess);

        Assert.Equal(Vandaag, verwijzing.ContactOp);
        Assert.Equal("status-ongewijzigd", Assert.Single(verwijzing.StapNoteren(new(VerwijsStatus.Gestart, Vandaag, null), Karim, Vandaag).Errors).Code);
        Assert.Equal("Toelichting", Assert.Single(verwijzing.StapNoteren(new(VerwijsStatus.Afgebroken, Vandaag, " "), Karim, Vandaag).Errors).Veld);
    }

    [Fact]
    [Eis("R4-125")]
    public void Zolang_het_gezin_wacht_of_hulp_krijgt_blijft_er_een_dag_staan()
    {
        var verwijzing = Noteer();

        Assert.Equal("Volgende", Assert.Single(verwijzing.ContactNoteren("Het duurt lang.", null, Mirjam, Vandaag).Errors).Veld);
        Assert.Equal("ContactOp", Assert.Single(verwijzing.Wijzigen(Gegevens with { ContactOp = null }, Zicht, Vandaag).Errors).Veld);
        Assert.True(verwijzing.ContactNoteren("Het duurt lang.", Vandaag.AddDays(7), Mirjam, Vandaag).IsSuccess);

        Assert.Equal(Vandaag.AddDays(7), verwijzing.ContactOp);
        Assert.Equal("Het duurt lang.", verwijzing.Stappen[^1].Toelichting);
    }

    [Fact]
    [Eis("R4-128")]
    public void Een_terugkoppeling_heeft_een_bron_en_een_dag_en_het_gezin_weet_ervan()
    {
        var verwijzing = Noteer();
        verwijzing.StapNoteren(new(VerwijsStatus.Beeindigd, Vandaag, null), Mirjam, Vandaag);

        Assert.Equal(["Van", "Tekst", "GehoordOp", "GezinWeetHet"], verwijzing.TerugkoppelingNoteren(new(null, "", "", false), Mirjam, Vandaag).Errors.Select(f => f.Veld));
        Assert.True(verwijzing.TerugkoppelingNoteren(new(Vandaag, "therapeut", "Hij slaapt weer.", true), Mirjam, Vandaag).IsSuccess);

        Assert.Equal(("therapeut", "Hij slaapt weer."), (verwijzing.Terugkoppelingen[0].Van, verwijzing.Terugkoppelingen[0].Tekst));
    }

    private static Verwijzing Noteer() => Verwijzing.Noteren(NewId.Of<CasusId>(), Gegevens, Mirjam, Zicht, Vandaag).Value;
}
