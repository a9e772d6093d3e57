namespace Eenlijn.Domain.Tests.Beslissen;

using Eenlijn.Domain.Beslissen;

public sealed class BeslisgesprekTests
{
    private readonly BeslisData _data = new();

    [Fact]
    [Eis("R3-001", "R3-002")]
    public void Een_stap_overslaan_of_nog_eens_doen_vraagt_een_reden_behalve_bij_de_stap_die_mag_wachten()
    {
        var gesprek = _data.Gesprek();

        Assert.Equal("reden-leeg", Zet(gesprek, "doel", Gangsoort.Overgeslagen).Errors.Single().Code);
        Assert.True(Zet(gesprek, "doel", Gangsoort.Overgeslagen, "dat weten we al").IsSuccess);
        Assert.True(Zet(gesprek, "verdiepen", Gangsoort.Overgeslagen).IsSuccess);
        Assert.Equal(Gangsoort.Overgeslagen, gesprek.Stand("doel"));
        Assert.Equal("reden-leeg", Zet(gesprek, "doel", Gangsoort.Opnieuw).Errors.Single().Code);
        Assert.True(Zet(gesprek, "doel", Gangsoort.Opnieuw, "vader kwam later").IsSuccess);
        Assert.Equal(Gangsoort.Opnieuw, gesprek.Stand("doel"));
        Assert.Equal([1, 2, 3], gesprek.Gang.Select(g => g.Volgorde));
        Assert.Equal("stap-onbekend", Zet(gesprek, "negen", Gangsoort.Gedaan).Errors.Single().Code);
        Assert.Null(gesprek.Stand("opties"));
    }

    [Fact]
    [Eis("R3-003", "R3-004")]
    public void De_lijst_heeft_een_welkom_en_acht_stappen_met_leidraad_voor_gezin_en_professional()
    {
        Assert.Equal(9, Gespreksstappen.Alle.Count);
        Assert.Equal("verdiepen", Assert.Single(Gespreksstappen.Alle, s => s.Optioneel).Code);
        Assert.All(Gespreksstappen.Alle, s =>
        {
            Assert.NotEmpty(s.Professional);
            Assert.NotEmpty(s.Gezin);
            Assert.NotEmpty(s.Kort);
            Assert.All(s.Hulpmiddelen, h => Assert.NotNull(Hulpmiddelen.Zoek(h)));
        });
        Assert.Equal(Gespreksstappen.Alle.SelectMany(s => s.Hulpmiddelen).Order(), Hulpmiddelen.Alle.Select(h => h.Code).Order());
        Assert.NotEqual(default, Gespreksstappen.Versie);
        Assert.NotEmpty(Gespreksstappen.Bron);
    }

    [Fact]
    [Eis("R3-006", "R3-007")]
    public void Ieder_zet_punten_op_de_agenda_en_zegt_of_hij_het_met_het_doel_eens_is()
    {
        var gesprek = _data.Gesprek();
        gesprek.PuntNoteren(Puntsoort.Agenda, "de zomer", Spreker.Van(_data.Vader));
        gesprek.PuntNoteren(Puntsoort.Agenda, "school", Spreker.Van(_data.Werker));
        var vader = gesprek.Deelnemers.Single(d => d.Persoon == _data.Vader).Id;

        Assert.Equal([_data.Vader, null], gesprek.Punten.Select(p => p.Persoon));
        Assert.Equal(_data.Werker, gesprek.Punten[1].Medewerker);
        Assert.Equal("eigen-doel-leeg", gesprek.DoelBespreken(vader, Doelakkoord.Anders, " ").Errors.Single().Code);
        Assert.True(gesprek.DoelBespreken(vader, Doelakkoord.Anders, "Ik wil over de zomer praten.").IsSuccess);
        Assert.Equal("geen-deelnemer", gesprek.DoelBespreken(Guid.CreateVersion7(), Doelakkoord.Eens, null).Errors.Single().Code);

        Assert.True(gesprek.Wijzigen(Gegevens("Iets anders bespreken"), _data.Allen, BeslisData.Vandaag).IsSuccess);
        Assert.Equal((Doelakkoord.NogNiet, "Ik wil over de zomer praten."), (Deelnemer(gesprek).Doelakkoord, Deelnemer(gesprek).EigenDoel));
        Assert.Contains(gesprek.Deelnemers, d => d.Naam == "oma");
        Assert.DoesNotContain(gesprek.Deelnemers, d => d.Naam == "tolk");
    }

    [Fact]
    public void Wie_al_iets_zei_blijft_in_het_gesprek_en_wie_niets_zei_kan_eruit()
    {
        var gesprek = _data.Gesprek();
        gesprek.DoelBespreken(Deelnemer(gesprek).Id, Doelakkoord.Anders, "Ik wil over de zomer praten.");
        GesprekGegevens zonderVader = new(BeslisData.Vandaag, "thuis", "Samen kijken wat helpt") { Personen = [_data.Moeder, _data.Dochter], Medewerkers = [_data.Werker] };

        var fout = Assert.Single(gesprek.Wijzigen(zonderVader, _data.Allen, BeslisData.Vandaag).Errors);
        Assert.Equal(("deelnemer-zei-iets", "Personen"), (fout.Code, fout.Veld));
        Assert.Equal("Ik wil over de zomer praten.", Deelnemer(gesprek).EigenDoel);
        Assert.True(gesprek.Wijzigen(zonderVader with { Personen = [_data.Moeder, _data.Vader] }, _data.Allen, BeslisData.Vandaag).IsSuccess);
        Assert.DoesNotContain(gesprek.Deelnemers, d => d.Persoon == _data.Dochter || d.Naam == "tolk");
    }

    [Fact]
    [Eis("R3-005", "R0-008")]
    public void Een_voorstel_om_het_anders_te_doen_krijgt_altijd_een_antwoord()
    {
        var gesprek = _data.Gesprek();
        gesprek.PuntNoteren(Puntsoort.Werkwijze, "eerst alleen met mij", Spreker.Van(_data.Dochter));
        var punt = gesprek.Punten.Single().Id;

        Assert.Equal("antwoord-leeg", gesprek.PuntAfhandelen(punt, Puntstand.NietOvergenomen, null).Errors.Single().Code);
        Assert.True(gesprek.PuntAfhandelen(punt, Puntstand.Overgenomen, "We beginnen met jou.").IsSuccess);
        Assert.Equal("We beginnen met jou.", gesprek.Punten.Single().Antwoord);
        Assert.Equal("geen-punt", gesprek.PuntAfhandelen(Guid.CreateVersion7(), Puntstand.Besproken, null).Errors.Single().Code);
    }

    [Fact]
    [Eis("R3-013", "R4-052")]
    public void De_laatste_stap_kan_pas_af_als_iedereen_de_samenvatting_heeft_nagekeken()
    {
        var gesprek = _data.Gesprek();
        Assert.Equal("samenvatting-niet-nagekeken", Zet(gesprek, "besluit", Gangsoort.Gedaan).Errors.Single().Code);

        gesprek.Samenvatten("We eten samen.");
        foreach (var wie in new[] { _data.Moeder, _data.Dochter })
        {
            Assert.True(gesprek.Nakijken(Van(gesprek, wie), Nagekeken.Klopt, null).IsSuccess);
        }

        Assert.False(gesprek.IsNagekeken);
        Assert.Equal("aanvulling-leeg", gesprek.Nakijken(Van(gesprek, _data.Vader), Nagekeken.KloptNiet, null).Errors.Single().Code);
        gesprek.Nakijken(Van(gesprek, _data.Vader), Nagekeken.KloptNiet, "Ik zei woensdag.");
        Assert.True(gesprek.IsNagekeken);
        Assert.Equal("Ik zei woensdag.", gesprek.Deelnemers.Single(d => d.Persoon == _data.Vader).Aanvulling);
        Assert.True(Zet(gesprek, "besluit", Gangsoort.Gedaan).IsSuccess);

        gesprek.Samenvatten("We eten samen op woensdag.");
        Assert.False(gesprek.IsNagekeken);
        Assert.Equal("samenvatting-niet-nagekeken", gesprek.Sluiten(BeslisData.Vandaag).Errors.Single().Code);
    }

    [Fact]
    [Eis("R3-015")]
    public void Ieder_kijkt_terug_en_wat_open_blijft_gaat_mee_naar_het_volgende_gesprek()
    {
        var gesprek = _data.Gesprek();
        Assert.Equal("terugblik-leeg", gesprek.Terugkijken(Van(gesprek, _data.Vader), null, " ", null).Errors.Single().Code);
        Assert.True(gesprek.Terugkijken(Van(gesprek, _data.Vader), 6, null, "een pauze").IsSuccess);
        Assert.True(gesprek.Terugkijken(gesprek.Deelnemers.Single(d => d.Medewerker == _data.Werker).Id, null, "iedereen kwam aan het woord", null).IsSuccess);
        Assert.True(gesprek.Sluiten(BeslisData.Vandaag).IsSuccess);
        Assert.True(gesprek.PuntNoteren(Puntsoort.OpenVraag, "Wie betaalt de zwemles?", Spreker.Van(_data.Moeder)).IsSuccess);
        Assert.Equal("gesprek-gesloten", gesprek.PuntNoteren(Puntsoort.Agenda, "te laat", Spreker.Samen).Errors.Single().Code);
        var vraag = gesprek.Punten.Single(p => p.IsOpenVraag);

        gesprek.VragenMeenemen([vraag.Id]);
        var volgend = Beslisgesprek.Voorbereiden(_data.Casus, Gegevens("De zwemles"), [vraag], _data.Werker, _data.Allen, BeslisData.Vandaag).Value;

        Assert.Equal(Puntstand.Meegenomen, vraag.Stand);
        var punt = Assert.Single(volgend.Punten);
        Assert.Equal((Puntsoort.Agenda, "Wie betaalt de zwemles?", _data.Moeder, vraag.Id), (punt.Soort, punt.Tekst, punt.Persoon!.Value, punt.UitVraag!.Value));
    }

    [Fact]
    [Eis("R3-022")]
    public void De_eerste_stap_gaat_niet_voorbij_zonder_te_vragen_wat_goed_gaat()
    {
        var gesprek = _data.Gesprek();

        Assert.Equal("krachten-niet-gevraagd", gesprek.StapZetten("vraag", Gangsoort.Gedaan, null, false, _data.Werker, BeslisData.Nu).Errors.Single().Code);
        Assert.True(gesprek.StapZetten("vraag", Gangsoort.Gedaan, "moeder was te moe", false, _data.Werker, BeslisData.Nu).IsSuccess);
        Assert.True(gesprek.StapZetten("vraag", Gangsoort.Gedaan, null, true, _data.Werker, BeslisData.Nu).IsSuccess);
    }

    [Fact]
    public void Een_gesprek_zonder_gezin_zonder_doel_of_op_een_rare_dag_wordt_geweigerd()
    {
        var leeg = Beslisgesprek.Voorbereiden(_data.Casus, new(null, null, " "), [], _data.Werker, new(default, []), BeslisData.Vandaag);
        Assert.Equal(["Doel-leeg", "dag-leeg", "niemand-van-gezin", "over-wie-leeg"], leeg.Errors.Select(e => e.Code));
        Assert.Equal("gesprek-nog-niet-geweest", _data.Gesprek(BeslisData.Vandaag.AddDays(3)).Sluiten(BeslisData.Vandaag).Errors.Single().Code);
        Assert.Equal("punt-van-leeg", Beslisgesprek.Voorbereiden(_data.Casus, Gegevens("x") with { EerstePunt = "iets" }, [], _data.Werker, _data.Allen, BeslisData.Vandaag).Errors.Single().Code);
    }

    private Gespreksdeelnemer Deelnemer(Beslisgesprek gesprek) => gesprek.Deelnemers.Single(d => d.Persoon == _data.Vader);

    private static Guid Van(Beslisgesprek gesprek, Domain.Gezin.PersoonId wie) => gesprek.Deelnemers.Single(d => d.Persoon == wie).Id;

    private GesprekGegevens Gegevens(string doel) => new(BeslisData.Vandaag, null, doel) { Personen = [_data.Moeder, _data.Vader, _data.Dochter], Medewerkers = [_data.Werker], Anderen = ["oma"] };

    private Domain.Kernel.Result Zet(Beslisgesprek gesprek, string stap, Gangsoort soort, string? reden = null) => gesprek.StapZetten(stap, soort, reden, true, _data.Werker, BeslisData.Nu);
}
