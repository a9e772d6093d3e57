namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>A family that waits: its first talk, what it is told, and why it goes to whom.</summary>
public sealed class WachtenTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();

    private static readonly WachtberichtGegevens Bericht = new(Vandaag, Wachtwijze.Telefoon, "moeder", "Het duurt nog twee weken.", "Je kunt ons altijd bellen.", Vandaag.AddDays(7));

    [Fact]
    [Eis("R4-032")]
    public void Wat_het_gezin_hoorde_blijft_staan_met_de_dag_waarop_het_weer_iets_hoort()
    {
        var aanmelding = Wachtend();

        Assert.True(aanmelding.GezinInlichten(Bericht, Mirjam, Vandaag).IsSuccess);
        Assert.True(aanmelding.GezinInlichten(Bericht with { Wat = "Nog een week.", Volgende = Vandaag.AddDays(3) }, Karim, Vandaag).IsSuccess);

        Assert.Equal(["Het duurt nog twee weken.", "Nog een week."], aanmelding.Berichten.Select(b => b.Wat));
        Assert.Equal((Vandaag, Vandaag.AddDays(3), Karim), (aanmelding.IngelichtOp, aanmelding.VolgendBerichtOp, aanmelding.VolgendBerichtDoor));
        Assert.IsType<GezinIngelicht>(aanmelding.NewEvents[^1]);
    }

    [Fact]
    public void Een_bericht_zegt_aan_wie_hoe_wat_en_wanneer_het_gezin_weer_iets_hoort()
    {
        var aanmelding = Wachtend();

        var fouten = aanmelding.GezinInlichten(new(Vandaag.AddDays(1), null, " ", null, null, Vandaag), Mirjam, Vandaag).Errors;

        Assert.Equal(["Aan", "Wat", "Wijze", "Op", "Volgende"], fouten.Select(f => f.Veld));
        Assert.Empty(aanmelding.Berichten);
    }

    [Fact]
    public void Een_gezin_dat_het_niet_weet_wordt_niet_gebeld_en_niet_bezocht()
    {
        var aanmelding = Aanmelding.Noteren(Mirjam, NewId.Of<TeamId>(), Gegevens with { GezinWeetErvan = WeetErvan.Nee, Personen = [], GezegdDoor = null }, Nu).Value;

        Assert.Equal("gezin-weet-het-niet", Assert.Single(aanmelding.GezinInlichten(Bericht, Mirjam, Vandaag).Errors).Code);
        Assert.Equal("gezin-weet-het-niet", Assert.Single(aanmelding.EersteAfspraakMaken(new(Karim, Vandaag, null, null), Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R4-032")]
    public void Een_eerste_gesprek_heeft_iemand_en_een_dag_die_nog_komt()
    {
        var aanmelding = Wachtend();

        Assert.Equal(["Met", "Op"], aanmelding.EersteAfspraakMaken(new(null, Vandaag.AddDays(-1), null, "thuis"), Vandaag).Errors.Select(f => f.Veld));
        Assert.Null(aanmelding.AfspraakPlaats);
        Assert.True(aanmelding.EersteAfspraakMaken(new(Karim, Vandaag.AddDays(2), new(10, 30), "thuis"), Vandaag).IsSuccess);
        Assert.Equal((Karim, Vandaag.AddDays(2), new TimeOnly(10, 30), "thuis"), (aanmelding.AfspraakMet, aanmelding.AfspraakOp, aanmelding.AfspraakTijd, aanmelding.AfspraakPlaats));
    }

    [Fact]
    [Eis("R4-032")]
    public void De_triage_zet_wie_het_gezin_ziet_op_de_aanmelding_en_houdt_een_eerder_uur()
    {
        var aanmelding = Wachtend();
        aanmelding.EersteAfspraakMaken(new(Karim, Vandaag.AddDays(2), new(10, 30), "thuis"), Vandaag);
        Assert.True(Triageer(aanmelding, 0, Karim, Vandaag.AddDays(2)).IsSuccess);
        Assert.Equal("thuis", aanmelding.AfspraakPlaats);

        Assert.True(Triageer(aanmelding, 1, Mirjam, Vandaag.AddDays(1)).IsSuccess);

        Assert.Equal((Mirjam, Vandaag.AddDays(1), null), (aanmelding.AfspraakMet, aanmelding.AfspraakOp, aanmelding.AfspraakPlaats));
    }

    [Fact]
    public void Toewijzen_aan_een_collega_vraagt_een_reden_en_zelf_oppakken_niet()
    {
        Assert.True(Wachtend().Toewijzen(Mirjam, Mirjam, Nu).IsSuccess);
        var aanmelding = Wachtend();

        Assert.Equal("Redenen", Assert.Single(aanmelding.Toewijzen(Karim, Mirjam, Nu, keuze: Keuze()).Errors).Veld);
        Assert.Equal("Redenen", Assert.Single(aanmelding.Toewijzen(Karim, Mirjam, Nu, keuze: Keuze("bestaat-niet")).Errors).Veld);
        Assert.Equal("Toelichting", Assert.Single(aanmelding.Toewijzen(Karim, Mirjam, Nu, keuze: Keuze("anders")).Errors).Veld);
        Assert.Equal(AanmeldingStatus.Ontvangen, aanmelding.Status);
        Assert.True(aanmelding.Toewijzen(Karim, Mirjam, Nu, keuze: Keuze("ruimte", "deskundig")).IsSuccess);
        Assert.Equal(["ruimte", "deskundig"], aanmelding.Toewijsredenen.Select(r => r.Reden));
    }

    [Fact]
    [Eis("R1-097")]
    public void Wie_het_te_veel_vindt_krijgt_het_alleen_met_een_toelichting()
    {
        var aanmelding = Wachtend();
        var keuze = Keuze("kent-gezin") with { LetOp = "Karim liet weten dat het te veel is." };

        Assert.Equal("Toelichting", Assert.Single(aanmelding.Toewijzen(Karim, Mirjam, Nu, keuze: keuze).Errors).Veld);
        Assert.True(aanmelding.Toewijzen(Karim, Mirjam, Nu, keuze: keuze with { Toelichting = "Mirjam neemt een ander gezin over." }).IsSuccess);
        Assert.Equal("Mirjam neemt een ander gezin over.", aanmelding.ToelichtingToewijzing);
    }

    [Fact]
    public void Na_het_toewijzen_wacht_het_gezin_niet_meer()
    {
        var aanmelding = Wachtend();
        aanmelding.Toewijzen(Mirjam, Mirjam, Nu);

        Assert.Equal("al-afgehandeld", Assert.Single(aanmelding.GezinInlichten(Bericht, Mirjam, Vandaag).Errors).Code);
        Assert.Equal("al-afgehandeld", Assert.Single(aanmelding.EersteAfspraakMaken(new(Karim, Vandaag, null, null), Vandaag).Errors).Code);
    }

    private static AanmeldingGegevens Gegevens => new()
    {
        EigenWoorden = "Ik wil weer slapen.",
        GezegdDoor = Moeder,
        Instroom = Instroom.Gezin,
        Initiatief = Initiatief.GezinZelf,
        Route = "zelf",
        GezinWeetErvan = WeetErvan.Ja,
        Motivatie = Motivatie.Open,
        Gezin = NewId.Of<GezinId>(),
        Personen = [Moeder],
    };

    private static Toewijskeuze Keuze(params string[] redenen) => new(redenen, null, null, EersteAfspraak.Geen);

    private static Aanmelding Wachtend() => Aanmelding.Noteren(Mirjam, NewId.Of<TeamId>(), Gegevens, Nu).Value;

    private static Result<Triage> Triageer(Aanmelding aanmelding, int eerdere, MedewerkerId wie, DateOnly op) => Triage.Doen(
        aanmelding,
        eerdere,
        new()
        {
            Urgentie = Urgentie.Gewoon, Ernst = Ernst.Licht, Problemen = ["gedrag"], Stoornis = Vermoeden.Nee, LvbKind = Vermoeden.Nee, LvbOuder = Vermoeden.Nee,
            GezienDoor = wie, GezienOp = op, RedenOpnieuw = eerdere > 0 ? "er is iets veranderd" : null,
        },
        Mirjam,
        false,
        Nu);
}
