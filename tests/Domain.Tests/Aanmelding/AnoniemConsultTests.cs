namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class AnoniemConsultTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();

    private static ConsultGegevens Vraag => new()
    {
        GevaarNu = false, Vrager = "leerkracht van groep 5", GezinErbij = false, Vraag = "Een kind van 8 slaapt in de klas.", Advies = "Vraag de ouders hoe het thuis gaat.", Op = Vandaag, Minuten = 20,
    };

    [Fact]
    [Eis("R0-035")]
    public void Het_formulier_heeft_geen_veld_voor_naam_geboortedatum_bsn_of_adres() =>
        Assert.Equal(
            ["Acties", "Advies", "GevaarNu", "GezinErbij", "Minuten", "NavraagOp", "Op", "Partner", "RedenTochBewaren", "Vraag", "Vrager"],
            typeof(ConsultGegevens).GetProperties().Where(p => p.Name != "EqualityContract").Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [Eis("R0-035")]
    [InlineData("Ik maak me zorgen over Sanne de Vries.", "een naam")]
    [InlineData("Het gaat om gezin Bakker in de straat.", "een naam")]
    [InlineData("Een jongen, hij heet Noah.", "een naam")]
    [InlineData("Zijn nummer is 123456782.", "een BSN")]
    [InlineData("geboren 3-4-2017", "een geboortedatum")]
    [InlineData("geboren op 3 april 2017", "een geboortedatum")]
    [InlineData("Ze wonen op de Kerkstraat 12.", "een adres")]
    [InlineData("1234 AB", "een adres")]
    [InlineData("Bel vader op 06-12345678.", "een telefoonnummer of mailadres")]
    [InlineData("mail naar ouder@voorbeeld.nl", "een telefoonnummer of mailadres")]
    public void Wat_lijkt_te_zeggen_over_wie_het_gaat_valt_op(string tekst, string spoor) => Assert.Contains(spoor, Herkenbaar.Sporen([tekst]));

    [Theory]
    [Eis("R0-035")]
    [InlineData("Een meisje van 8 jaar is sinds 3 weken stil. Wat kan de school doen?")]
    [InlineData("Bespreek het met Veilig Thuis of met de Raad voor de Kinderbescherming.")]
    [InlineData("Moeder zegt dat het sinds 2024 beter gaat; vader werkt 40 uur.")]
    public void Gewone_taal_valt_niet_op(string tekst) => Assert.Empty(Herkenbaar.Sporen([tekst]));

    [Fact]
    [Eis("R0-035", "R0-036")]
    public void Een_herkenbare_tekst_blijft_alleen_met_een_reden_en_wie_het_vraagt_mag_een_vakmens_zijn()
    {
        var tekst = Vraag with { Vraag = "Het gaat om gezin Bakker." };

        Assert.Equal("RedenTochBewaren", Assert.Single(AnoniemConsult.Noteren(Mirjam, NewId.Of<TeamId>(), tekst, Vandaag).Errors).Veld);
        Assert.Equal("de bakker op de hoek", AnoniemConsult.Noteren(Mirjam, NewId.Of<TeamId>(), tekst with { RedenTochBewaren = "de bakker op de hoek" }, Vandaag).Value.RedenTochBewaren);
        var consult = Noteer(Vraag with { Vrager = "Joke Prins, intern begeleider, 020 555 02 11" });
        Assert.Equal((20, Vandaag, "Vraag de ouders hoe het thuis gaat."), (consult.Minuten, consult.Op, consult.Advies));
    }

    [Fact]
    public void Is_er_nu_gevaar_dan_wordt_het_niet_als_anonieme_vraag_bewaard() =>
        Assert.Equal("gevaar-nu", Assert.Single(AnoniemConsult.Noteren(Mirjam, NewId.Of<TeamId>(), Vraag with { GevaarNu = true }, Vandaag).Errors).Code);

    [Fact]
    public void Zonder_advies_en_zonder_wie_wat_doet_wordt_er_niets_bewaard()
    {
        Assert.Equal("Advies", Assert.Single(AnoniemConsult.Noteren(Mirjam, NewId.Of<TeamId>(), Vraag with { Advies = " " }, Vandaag).Errors).Veld);
        var fouten = AnoniemConsult.Noteren(Mirjam, NewId.Of<TeamId>(), Vraag with { Advies = null, Acties = [new("Mirjam", null, Vandaag.AddDays(-1))] }, Vandaag).Errors;
        Assert.Equal(["Acties[0].Wat", "Acties[0].Voor"], fouten.Select(f => f.Veld));
    }

    [Fact]
    public void Wat_nog_moet_bepaalt_op_welke_dag_het_aan_de_beurt_is()
    {
        var consult = Noteer(Vraag with { Advies = null, NavraagOp = Vandaag.AddDays(9), Acties = [new("de leerkracht", "praat met de ouders", Vandaag.AddDays(3))] });
        Assert.Equal(Vandaag, consult.WachtOp);

        Assert.True(consult.Beantwoorden("Praat eerst met de ouders.", null, Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(3), consult.WachtOp);
        Assert.True(consult.ActieGedaan(consult.Acties[0].Id, Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(9), consult.WachtOp);
        Assert.True(consult.AfloopNoteren("De ouders willen nu hulp.", null, null, Vandaag).IsSuccess);
        Assert.Null(consult.WachtOp);
        Assert.Equal("De ouders willen nu hulp.", consult.Afloop);
    }

    [Fact]
    [Eis("R1-018")]
    public void Een_vraag_aan_een_ander_team_staat_er_met_antwoord_en_dag()
    {
        var consult = Noteer(Vraag);
        Assert.Equal("RedenTochBewaren", Assert.Single(consult.Voorleggen(new(ConsultvraagAan.AnderTeam, "Team Zuid", "Kennen jullie gezin Bakker?", Vandaag.AddDays(2), null), Vandaag).Errors).Veld);

        Assert.True(consult.Voorleggen(new(ConsultvraagAan.AnderTeam, "Team Zuid", "Wat werkt bij slapen in de klas?", Vandaag.AddDays(2), null), Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(2), consult.WachtOp);
        Assert.True(consult.AntwoordNoteren(consult.Vragen[0].Id, "Begin met een dagritme.", Vandaag, null, Mirjam, Vandaag).IsSuccess);

        Assert.Equal(("Begin met een dagritme.", Vandaag), (consult.Vragen[0].Antwoord, consult.Vragen[0].BeantwoordOp));
        Assert.Equal("al-beantwoord", Assert.Single(consult.AntwoordNoteren(consult.Vragen[0].Id, "Nog eens.", Vandaag, null, Mirjam, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R0-037")]
    public void Koppelen_mag_alleen_als_het_gezin_het_goed_vindt_en_zonder_naam()
    {
        var consult = Noteer(Vraag);
        var aanmelding = NewId.Of<RecordId>();
        Assert.Equal("akkoord-ontbreekt", Assert.Single(consult.Koppelen(aanmelding).Errors).Code);
        Assert.Equal(["Akkoord", "AkkoordVan"], consult.AkkoordNoteren(false, "", Vandaag).Errors.Select(f => f.Veld));
        Assert.Equal("AkkoordVan", Assert.Single(consult.AkkoordNoteren(true, "moeder Sanne", Vandaag).Errors).Veld);
        Assert.Null(consult.AanmeldingId);

        Assert.True(consult.AkkoordNoteren(true, "moeder", Vandaag).IsSuccess);
        Assert.True(consult.Koppelen(aanmelding).IsSuccess);

        Assert.Equal((aanmelding, "moeder", Vandaag), (consult.AanmeldingId, consult.AkkoordVan, consult.AkkoordOp));
        Assert.Equal("al-gekoppeld", Assert.Single(consult.Koppelen(NewId.Of<RecordId>()).Errors).Code);
    }

    private static AnoniemConsult Noteer(ConsultGegevens gegevens) => AnoniemConsult.Noteren(Mirjam, NewId.Of<TeamId>(), gegevens, Vandaag).Value;
}
