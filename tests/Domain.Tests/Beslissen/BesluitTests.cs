namespace Eenlijn.Domain.Tests.Beslissen;

using Eenlijn.Domain.Beslissen;

public sealed class BesluitTests
{
    private static readonly DateOnly Vandaag = BeslisData.Vandaag;

    private readonly BeslisData _data = new();

    [Fact]
    [Eis("R3-033", "R3-031")]
    public void Mogelijkheden_gaan_open_na_wens_en_doel_of_meteen_als_iemand_niet_veilig_is()
    {
        Assert.Equal("wens-en-doel-eerst", _data.Besluit(doel: null).OptieToevoegen(new(Optiesoort.Eigen, "x"), null).Errors.Single().Code);
        Assert.True(_data.Besluit(null, null, "vader heeft gedronken").OptieToevoegen(new(Optiesoort.Eigen, "naar oma"), null).IsSuccess);

        var optie = _data.Besluit().OptieToevoegen(
            new(Optiesoort.Licht, "vijf gesprekken") { Voordelen = "leren overleggen", Nadelen = "wachttijd", Verwacht = "na drie keer verschil", Bron = Kennisbron.Wetenschap, Bronvermelding = "richtlijn" }, Spreker.Van(_data.Werker)).Value;
        Assert.Equal(("leren overleggen", "wachttijd", "na drie keer verschil", Kennisbron.Wetenschap), (optie.Voordelen, optie.Nadelen, optie.Verwacht, optie.Bron));
        Assert.Equal(["Wat-leeg", "soort-leeg"], _data.Besluit().OptieToevoegen(new(null, " "), null).Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R3-036", "R4-065", "R3-040")]
    public void Geld_komt_na_de_vraag_of_het_past_en_wat_er_niet_is_wordt_geregeld()
    {
        var besluit = _data.Besluit();

        Assert.Equal("passend-eerst", besluit.OptieToevoegen(new(Optiesoort.Licht, "x") { Kosten = "duur" }, null).Errors.Single().Code);
        Assert.True(besluit.OptieToevoegen(new(Optiesoort.Licht, "x") { Passend = "ja", Kosten = "duur" }, null).IsSuccess);
        Assert.Equal("geregeld-leeg", besluit.OptieToevoegen(new(Optiesoort.Licht, "y") { Beschikbaar = Beschikbaarheid.NietTeKrijgen }, null).Errors.Single().Code);
        Assert.True(besluit.OptieToevoegen(new(Optiesoort.Licht, "y") { Beschikbaar = Beschikbaarheid.NietTeKrijgen, Geregeld = "gevraagd bij buurgemeente" }, null).IsSuccess);
    }

    [Fact]
    [Eis("R3-034")]
    public void Ieder_zegt_wat_hij_van_een_mogelijkheid_vindt_en_of_hij_die_al_probeerde()
    {
        var besluit = _data.Besluit();
        var optie = _data.Optie(besluit, Optiesoort.Eigen);

        besluit.VoorkeurGeven(optie.Id, _data.Vader, Voorkeur.Niet, EerderGeprobeerd.HielpNiet, "dat werkte niet", Vandaag.AddDays(-3));
        besluit.VoorkeurGeven(optie.Id, _data.Vader, Voorkeur.Goed, EerderGeprobeerd.HielpNiet, "nog een keer dan", Vandaag);

        var laatste = Assert.Single(optie.Laatste);
        Assert.Equal((Voorkeur.Goed, EerderGeprobeerd.HielpNiet, 2), (laatste.Voorkeur, laatste.Eerder, optie.Voorkeuren.Count));
        Assert.Equal(["wie-leeg", "voorkeur-leeg"], besluit.VoorkeurGeven(optie.Id, null, null, default, null, Vandaag).Errors.Select(e => e.Code));
        Assert.Equal("geen-optie", besluit.VoorkeurGeven(Guid.CreateVersion7(), _data.Vader, Voorkeur.Goed, default, null, Vandaag).Errors.Single().Code);
    }

    [Fact]
    [Eis("R3-014", "R3-023")]
    public void Een_besluit_houdt_woorden_keuze_en_ieders_stem_en_kan_opnieuw_bekeken_worden()
    {
        var besluit = _data.Besluit();
        var optie = _data.Optie(besluit, Optiesoort.Eigen);
        besluit.VoorkeurGeven(optie.Id, _data.Moeder, Voorkeur.Liefst, default, null, Vandaag);
        besluit.VoorwaardeStellen(Voorwaardesoort.Budget, "past binnen het geld", Vandaag);
        besluit.VoorwaardeToetsen(besluit.Voorwaarden[0].Id, Toetsuitkomst.Voldaan, null, Vandaag);

        Assert.True(besluit.Nemen(_data.Gegevens(optie), _data.Werker, Vandaag).IsSuccess);
        Assert.Equal((Besluitstand.Besloten, Vandaag, "Zo doen we het."), (besluit.Stand, besluit.BeslotenOp!.Value, besluit.Tekst));
        Assert.Equal(optie.Id, Assert.Single(besluit.Gekozen).Optie);
        Assert.Equal(3, besluit.Stemmen.Count);
        Assert.Equal("al-besloten", besluit.Nemen(_data.Gegevens(optie), _data.Werker, Vandaag).Errors.Single().Code);
        Assert.Equal("al-besloten", besluit.OptieToevoegen(new(Optiesoort.Eigen, "te laat"), null).Errors.Single().Code);

        Assert.Equal("RedenHeroverwegen-leeg", besluit.Heroverwegen(" ", _data.Werker, Vandaag).Errors.Single().Code);
        var nieuw = besluit.Heroverwegen("oma is verhuisd", _data.Werker, Vandaag).Value;
        Assert.Equal((Besluitstand.Heroverwogen, besluit.Id, Besluitstand.Open), (besluit.Stand, nieuw.VervolgOp!.Value, nieuw.Stand));
        Assert.Equal((Voorkeur.Liefst, Toetsuitkomst.NogNiet), (Assert.Single(nieuw.Opties).Laatste.Single().Voorkeur, Assert.Single(nieuw.Voorwaarden).Uitkomst));
        Assert.Equal("Zo doen we het.", besluit.Tekst);
        Assert.Equal("al-heroverwogen", besluit.Heroverwegen("nog eens", _data.Werker, Vandaag).Errors.Single().Code);
    }

    [Fact]
    [Eis("R3-016")]
    public void Op_een_lage_trede_hoort_een_reden()
    {
        Assert.Equal("reden-trede-leeg", Weigering(g => g with { Trede = 3 }));
        Assert.Equal("trede-leeg", Weigering(g => g with { Trede = 6 }));
        Assert.Null(Weigering(g => g with { Trede = 2, RedenTrede = "het moest vandaag" }));
        Assert.Null(Weigering(g => g with { Trede = 4 }));
    }

    [Fact]
    [Eis("R3-021", "R3-035", "R4-060")]
    public void Wie_het_niet_eens_is_staat_erbij_met_wie_besliste_en_waarom()
    {
        StemGegevens[] stemmen = [new(_data.Moeder, Akkoord.Eens, null), new(_data.Vader, Akkoord.Oneens, "ik wil het niet")];

        Assert.Equal("grond-leeg", Weigering(g => g with { Stemmen = stemmen }));
        Assert.Null(Weigering(g => g with { Stemmen = stemmen, Grond = "moeder heeft alleen gezag" }));
        Assert.Equal("woorden-leeg", Weigering(g => g with { Stemmen = [new(_data.Vader, Akkoord.Deels, null)], Grond = "x" }));
        Assert.Equal("stemmen-leeg", Weigering(g => g with { Stemmen = [] }));
        Assert.Equal("reden-afwijking-leeg", Weigering(g => g, (b, o) => b.VoorkeurGeven(o.Id, _data.Vader, Voorkeur.Niet, default, null, Vandaag)));
        Assert.Equal("reden-afwijking-leeg", Weigering(g => g, (b, _) => b.VoorkeurGeven(_data.Optie(b, Optiesoort.Netwerk).Id, _data.Dochter, Voorkeur.Liefst, default, null, Vandaag)));
    }

    [Fact]
    [Eis("R3-032", "R4-056")]
    public void Eerst_eigen_en_netwerk_dan_hulp_of_een_reden()
    {
        Assert.Equal("eigen-en-netwerk-eerst", Weigering(g => g, soort: Optiesoort.Licht));
        Assert.Null(Weigering(g => g with { RedenNietVerkend = "het gezin is op" }, soort: Optiesoort.Licht));
        Assert.Null(Weigering(g => g, (b, _) => { _data.Optie(b, Optiesoort.Eigen); _data.Optie(b, Optiesoort.Netwerk); }, Optiesoort.Licht));
        Assert.Null(Weigering(g => g, soort: Optiesoort.VrijToegankelijk));
    }

    [Fact]
    [Eis("R3-063", "R3-064", "R3-066")]
    public void Zware_hulp_vraagt_advies_van_een_specialist_en_het_standpunt_van_het_gezin()
    {
        BesluitNemenGegevens Heel(BesluitNemenGegevens g) => g with
        {
            RedenNietVerkend = "crisis", Hulpkeuze = Hulpkeuze.OpMaat, RedenHulpkeuze = "licht hielp niet", Alternatieven = "ambulant geprobeerd",
            AdviesVan = "De Wit, GZ-psycholoog", Advies = "dagbehandeling", AdviesGevolgd = true, RedenAdvies = "past", StandpuntGezin = "moeder wil het",
        };

        Assert.Null(Weigering(Heel, soort: Optiesoort.Zwaar));
        Assert.Equal("advies-leeg", Weigering(g => Heel(g) with { Advies = null }, soort: Optiesoort.Zwaar));
        Assert.Equal("standpunt-leeg", Weigering(g => Heel(g) with { StandpuntGezin = null }, soort: Optiesoort.Zwaar));
        Assert.Equal("reden-advies-leeg", Weigering(g => Heel(g) with { AdviesGevolgd = false, RedenAdvies = null }, soort: Optiesoort.Zwaar));
        Assert.Equal("advies-gevolgd-leeg", Weigering(g => Heel(g) with { AdviesGevolgd = null }, soort: Optiesoort.Zwaar));
        Assert.Equal("alternatieven-leeg", Weigering(g => Heel(g) with { Alternatieven = null }, soort: Optiesoort.Specialistisch));
        Assert.Null(Weigering(g => Heel(g) with { Advies = null, StandpuntGezin = null }, soort: Optiesoort.Specialistisch));
    }

    [Fact]
    [Eis("R4-059")]
    public void Specialistische_hulp_zegt_of_het_stap_voor_stap_gaat_of_meteen_past()
    {
        Assert.Equal("hulpkeuze-leeg", Weigering(g => g with { RedenNietVerkend = "x", Alternatieven = "y" }, soort: Optiesoort.Specialistisch));
        Assert.Equal("reden-hulpkeuze-leeg", Weigering(g => g with { RedenNietVerkend = "x", Alternatieven = "y", Hulpkeuze = Hulpkeuze.Stapsgewijs }, soort: Optiesoort.Specialistisch));
    }

    [Fact]
    [Eis("R4-063", "R3-024")]
    public void Afwachten_vraagt_oordeel_uitleg_draagkracht_en_een_dag()
    {
        BesluitNemenGegevens Heel(BesluitNemenGegevens g) => g with { AfwachtenOordeel = "kan, zegt de psycholoog", AfwachtenUitleg = "waar je op let", AfwachtenDraagkracht = "moeder redt het" };

        Assert.Null(Weigering(Heel, soort: Optiesoort.Afwachten));
        Assert.Equal("oordeel-leeg", Weigering(g => Heel(g) with { AfwachtenOordeel = null }, soort: Optiesoort.Afwachten));
        Assert.Equal("uitleg-leeg", Weigering(g => Heel(g) with { AfwachtenUitleg = null }, soort: Optiesoort.Afwachten));
        Assert.Equal("draagkracht-leeg", Weigering(g => Heel(g) with { AfwachtenDraagkracht = null }, soort: Optiesoort.Afwachten));
        Assert.Equal("terugkijken-leeg", Weigering(g => Heel(g) with { TerugkijkenOp = null }, soort: Optiesoort.Afwachten));
        Assert.Equal("dag-klopt-niet", Weigering(g => g with { TerugkijkenOp = Vandaag }));
    }

    [Fact]
    [Eis("R3-019", "R3-038")]
    public void Onveiligheid_stopt_het_kiezen_tot_de_voorwaarde_weer_klopt()
    {
        var besluit = _data.Besluit();
        var optie = _data.Optie(besluit, Optiesoort.Eigen);
        var veilig = besluit.VoorwaardeStellen(Voorwaardesoort.Veiligheid, "Niemand is alleen met wie gedronken heeft.", Vandaag).Value;
        var geld = besluit.VoorwaardeStellen(Voorwaardesoort.Budget, "Het past.", Vandaag).Value;

        Assert.Equal("voorwaarden-niet-getoetst", besluit.Nemen(_data.Gegevens(optie), _data.Werker, Vandaag).Errors.Single().Code);
        Assert.Equal("toelichting-leeg", besluit.VoorwaardeToetsen(veilig.Id, Toetsuitkomst.NietVoldaan, null, Vandaag).Errors.Single().Code);
        besluit.VoorwaardeToetsen(geld.Id, Toetsuitkomst.NietVoldaan, "te duur", Vandaag);
        Assert.Equal(Besluitstand.Open, besluit.Stand);
        besluit.VoorwaardeToetsen(veilig.Id, Toetsuitkomst.NietVoldaan, "gisteren nog", Vandaag);
        Assert.Equal(Besluitstand.GestoptOmVeiligheid, besluit.Stand);
        Assert.Equal("niet-veilig", besluit.Nemen(_data.Gegevens(optie), _data.Werker, Vandaag).Errors.Single().Code);
        besluit.VoorwaardeToetsen(veilig.Id, Toetsuitkomst.Voldaan, "afgesproken", Vandaag);
        Assert.True(besluit.Nemen(_data.Gegevens(optie), _data.Werker, Vandaag).IsSuccess);
    }

    [Fact]
    [Eis("R3-037", "R4-045")]
    public void Het_belang_van_het_kind_hoort_bij_elk_besluit_en_over_een_risico_wordt_gepraat()
    {
        Assert.Equal("BelangKind-leeg", Weigering(g => g with { BelangKind = " " }));
        var besluit = _data.Besluit();
        var optie = _data.Optie(besluit, Optiesoort.Eigen);
        besluit.Nemen(_data.Gegevens(optie) with { Risico = "Besproken wat er mis kan gaan." }, _data.Werker, Vandaag);
        Assert.Equal("Besproken wat er mis kan gaan.", besluit.Risico);
    }

    [Fact]
    public void Wat_afvalt_blijft_te_lezen_en_kan_niet_gekozen_worden()
    {
        var besluit = _data.Besluit();
        var optie = _data.Optie(besluit, Optiesoort.Eigen);

        Assert.Equal("RedenVervallen-leeg", besluit.OptieLatenVervallen(optie.Id, null).Errors.Single().Code);
        Assert.True(besluit.OptieLatenVervallen(optie.Id, "lukt niet").IsSuccess);
        Assert.Equal("opties-leeg", besluit.Nemen(_data.Gegevens(optie), _data.Werker, Vandaag).Errors.Single().Code);
        Assert.True(besluit.Afbreken("toch niet nodig").IsSuccess);
        Assert.Equal((Besluitstand.Afgebroken, 1), (besluit.Stand, besluit.Opties.Count));
        Assert.Equal("nog-niet-besloten", _data.Besluit().Heroverwegen("x", _data.Werker, Vandaag).Errors.Single().Code);
        Assert.Equal("wens-van-leeg", Besluit.Voorbereiden(_data.Casus, new("x", "een wens", null, null), _data.Werker, _data.Allen, Vandaag).Errors.Single().Code);
    }

    /// <summary>The code of the one refusal, or null when it was decided.</summary>
    private string? Weigering(Func<BesluitNemenGegevens, BesluitNemenGegevens> anders, Action<Besluit, Optie>? eerst = null, Optiesoort soort = Optiesoort.Eigen)
    {
        var besluit = _data.Besluit();
        var optie = _data.Optie(besluit, soort);
        eerst?.Invoke(besluit, optie);
        return besluit.Nemen(anders(_data.Gegevens(optie)), _data.Werker, Vandaag).Errors.SingleOrDefault()?.Code;
    }
}
