namespace Eenlijn.Domain.Tests.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Consent per sharing, receiver and person: asked, given, refused, taken back, over (K5).</summary>
public sealed class ToestemmingsvraagTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();
    private static readonly PersoonId Vader = NewId.Of<PersoonId>();
    private static readonly Ontvanger School = new(Organisatie: NewId.Of<OrganisatieId>());
    private static readonly AntwoordGegevens Ja = new(AntwoordWijze.Mondeling, Vandaag, null);

    [Fact]
    [Eis("R0-026", "R4-106", "R2-099")]
    public void Een_vraag_bewaart_wie_aan_wie_waarvoor_wat_en_tot_wanneer_met_de_regel_van_die_dag()
    {
        var vraag = Vraag().Value;

        Assert.Equal((School.Organisatie, "samen optrekken", "dat Elif moe is", Vandaag, Vandaag.AddDays(90)), (vraag.Organisatie, vraag.Doel, vraag.Inhoud!, vraag.Van, vraag.Tot));
        Assert.Equal(
            [(Kind, "delen-12-15-zelf", "Jeugdwet 7.3.11 lid 1"), (Moeder, "delen-12-15-gezag", "Jeugdwet 7.3.11 lid 1 en 7.3.4 lid 2"), (Vader, "delen-12-15-gezag", "Jeugdwet 7.3.11 lid 1 en 7.3.4 lid 2")],
            vraag.Antwoorden.Select(a => (a.Persoon!.Value, a.Regel, a.Artikel)));
        Assert.Contains(vraag.NewEvents, e => e is ToestemmingGevraagd);
    }

    [Fact]
    public void Wat_ontbreekt_wordt_geweigerd_en_bij_het_veld_gezegd()
    {
        var leeg = Toestemmingsvraag.Vragen(NewId.Of<GezinId>(), new(ToestemmingVoor.DelenMetSchool, Ontvanger.Geen, " ", null, null, null), Beslist(), Mirjam, new(ZichtbaarVoor.Schrijver, []), Vandaag);
        Assert.Equal(["Doel-leeg", "Inhoud-leeg", "over-wie-leeg", "zicht-te-smal", "ontvanger-leeg", "tot-leeg"], leeg.Errors.Select(e => e.Code));
        Assert.Equal("tot-te-ver", Assert.Single(Vraag(tot: Vandaag.AddDays(400)).Errors).Code);
        Assert.Equal("einddatum-klopt-niet", Assert.Single(Vraag(tot: Vandaag.AddDays(-1)).Errors).Code);
        Assert.Equal("toestemming-niet-nodig", Assert.Single(Vraag(ToestemmingVoor.OverlegAnoniem).Errors).Code);
    }

    [Fact]
    [Eis("R0-027")]
    public void Overleggen_met_een_collega_vraagt_welke_collega_en_waarom()
    {
        Assert.Equal("collega-leeg", Assert.Single(Vraag(ToestemmingVoor.OverlegMetCollega).Errors).Code);
        Assert.True(Vraag(ToestemmingVoor.OverlegMetCollega, aan: new(Medewerker: NewId.Of<MedewerkerId>())).IsSuccess);
    }

    [Fact]
    [Eis("R2-100")]
    public void Pas_als_iedereen_ja_zei_is_er_toestemming()
    {
        var vraag = Vraag().Value;
        Assert.Equal((ToestemmingStatus.Gevraagd, 3), (Stand(vraag).Status, Stand(vraag).NogTeVragen.Count));
        foreach (var antwoord in vraag.Antwoorden)
        {
            Assert.True(vraag.Geven(antwoord.Id, Ja, Mirjam, Vandaag).IsSuccess);
        }

        Assert.Equal(ToestemmingStatus.Gegeven, Stand(vraag).Status);
        Assert.Equal(ToestemmingStatus.Verlopen, Stand(vraag, Vandaag.AddDays(91)).Status);
        Assert.Equal("al-gegeven", Assert.Single(vraag.Geven(vraag.Antwoorden[0].Id, Ja, Mirjam, Vandaag).Errors).Code);
        Assert.Equal("verlopen", Assert.Single(Vraag().Value is var later ? later.Geven(later.Antwoorden[0].Id, Ja, Mirjam, Vandaag.AddDays(91)).Errors : []).Code);
    }

    [Fact]
    [Eis("R2-102", "R0-029", "R0-030")]
    public void Een_weigering_bewaart_de_bezwaren_en_de_poging_en_houdt_het_delen_tegen()
    {
        var vraag = Vraag().Value;
        var (kind, moeder) = (Van(vraag, Kind), Van(vraag, Moeder));
        Assert.Equal(["Bezwaren-leeg", "Poging-leeg"], vraag.Weigeren(moeder, new(Vandaag, null, null), Mirjam, Vandaag).Errors.Select(e => e.Code));

        Assert.True(vraag.Geven(kind, Ja, Mirjam, Vandaag).IsSuccess);
        Assert.True(vraag.Weigeren(moeder, new(Vandaag, "School praat te veel.", "Aangeboden dat zij meeleest."), Mirjam, Vandaag).IsSuccess);

        var moment = vraag.Momenten[^1];
        Assert.Equal((MomentSoort.Geweigerd, "School praat te veel.", "Aangeboden dat zij meeleest."), (moment.Soort, moment.Tekst!, moment.Poging!));
        Assert.Equal(ToestemmingStatus.Geweigerd, Stand(vraag).Status);
        Assert.Equal([Kind], Stand(vraag).Verschil);
        Assert.False(Poort(vraag).Mag);
        Assert.Equal(Moeder, Assert.Single(Poort(vraag).Tegen).Persoon);
    }

    [Fact]
    [Eis("R2-100")]
    public void Intrekken_kan_altijd_zonder_reden_en_werkt_meteen()
    {
        var vraag = Vraag().Value;
        Assert.Equal("niet-gegeven", Assert.Single(vraag.Intrekken(Van(vraag, Kind), new(Vandaag, null, true), Mirjam, Vandaag).Errors).Code);
        foreach (var antwoord in vraag.Antwoorden)
        {
            vraag.Geven(antwoord.Id, Ja, Mirjam, Vandaag);
        }

        Assert.True(Poort(vraag).Mag);
        Assert.Equal("eerst-intrekken", vraag.Weigeren(Van(vraag, Vader), new(Vandaag, "x", "y"), Mirjam, Vandaag).Errors[0].Code);
        Assert.True(vraag.Intrekken(Van(vraag, Vader), new(Vandaag, null, true), Mirjam, Vandaag).IsSuccess);

        Assert.Equal((ToestemmingStatus.Ingetrokken, MomentSoort.IngetrokkenEnUitgelegd, false), (Stand(vraag).Status, vraag.Momenten[^1].Soort, Poort(vraag).Mag));
        Assert.True(vraag.Geven(Van(vraag, Vader), Ja, Mirjam, Vandaag).IsSuccess);
        Assert.True(Poort(vraag).Mag);
    }

    [Fact]
    public void Wie_van_dertien_volhoudt_na_een_weigering_beslist_zelf()
    {
        var vraag = Vraag().Value;
        var met = Beslist(volhardt: true).PerPersoon[0];
        Assert.Equal(["eerst-zelf-ja", "geen-weigering", "Uitleg-leeg"], vraag.Volharden(met, " ", Mirjam, Vandaag).Errors.Select(e => e.Code));
        vraag.Geven(Van(vraag, Kind), Ja, Mirjam, Vandaag);
        vraag.Weigeren(Van(vraag, Vader), new(Vandaag, "nee", "gepraat"), Mirjam, Vandaag);
        Assert.Equal("volharden-kan-niet", vraag.Volharden(Beslist().PerPersoon[0], "wil het", Mirjam, Vandaag).Errors[0].Code);

        Assert.True(vraag.Volharden(met, "Na een week nog steeds.", Mirjam, Vandaag).IsSuccess);

        Assert.Equal((ToestemmingStatus.Gegeven, true), (Stand(vraag, volhardt: true).Status, Poort(vraag, volhardt: true).Mag));
        Assert.True(vraag.Intrekken(Van(vraag, Kind), new(Vandaag, null, true), Mirjam, Vandaag).IsSuccess);
        Assert.False(vraag.Antwoorden.Any(a => a.Volhardt) || Poort(vraag).Mag);
    }

    [Fact]
    public void Na_een_verjaardag_telt_wie_dan_beslist_en_kan_die_ook_worden_gevraagd()
    {
        var vraag = Vraag(beslist: Beslist(jaren: 11)).Value;
        foreach (var antwoord in vraag.Antwoorden)
        {
            vraag.Geven(antwoord.Id, Ja, Mirjam, Vandaag);
        }

        Assert.True(Poort(vraag, jaren: 11).Mag);
        Assert.Equal(Kind, Assert.Single(Poort(vraag, jaren: 12).Ontbreekt).Wie.Persoon);
        Assert.True(vraag.Aanvullen(Beslist(jaren: 12)).IsSuccess);
        Assert.Equal("niets-aan-te-vullen", vraag.Aanvullen(Beslist(jaren: 12)).Errors[0].Code);
        vraag.Geven(Van(vraag, Kind), Ja, Mirjam, Vandaag);
        Assert.True(Poort(vraag, jaren: 12).Mag);
    }

    [Fact]
    public void De_poort_kijkt_naar_deze_ontvanger_en_een_later_nee_gaat_voor()
    {
        Assert.True(School.Is(School with { Naam = "juf Joke" }));
        Assert.False(School.Is(new(Naam: "juf Joke")));
        Assert.True(new Ontvanger(Naam: "Juf Joké").Is(new(Naam: "juf joke")));
        var (eerst, later) = (Vraag().Value, Vraag().Value);
        foreach (var antwoord in eerst.Antwoorden)
        {
            eerst.Geven(antwoord.Id, Ja with { Op = Vandaag.AddDays(-1) }, Mirjam, Vandaag);
        }

        later.Weigeren(Van(later, Vader), new(Vandaag, "nee", "gepraat"), Mirjam, Vandaag);

        Assert.Equal(Vader, Assert.Single(Deelpoort.Bepaal(Beslist(), [VoorPoort(eerst), VoorPoort(later)]).Tegen).Persoon);
        Assert.Equal(3, Deelpoort.Bepaal(Beslist(), []).Ontbreekt.Count);
    }

    private static Result<Toestemmingsvraag> Vraag(ToestemmingVoor voor = ToestemmingVoor.DelenMetSchool, DateOnly? tot = null, Ontvanger? aan = null, Beslisuitkomst? beslist = null) =>
        Toestemmingsvraag.Vragen(
            NewId.Of<GezinId>(),
            new(voor, aan ?? School, "samen optrekken", "dat Elif moe is", Vandaag, tot ?? Vandaag.AddDays(90)),
            beslist ?? Beslist(voor),
            Mirjam,
            new(ZichtbaarVoor.Gezin, [Kind]),
            Vandaag);

    private static Beslisuitkomst Beslist(ToestemmingVoor voor = ToestemmingVoor.DelenMetSchool, int jaren = 13, bool volhardt = false, DateOnly? op = null) =>
        WieBeslist.Bepaal(new(op ?? Vandaag, voor, [Kind], [new(Kind, WieBeslistTests.Geboren(Vandaag.AddYears(-jaren)), IsKind: true) { Volhardt = volhardt }])
        {
            Gezag = [new(Kind, GezagSoort.GezamenlijkOuderlijkGezag, [Moeder, Vader])],
        });

    private static Guid Van(Toestemmingsvraag vraag, PersoonId wie) => vraag.Antwoorden.Single(a => a.Persoon == wie).Id;

    private static ToestemmingStand Stand(Toestemmingsvraag vraag, DateOnly? op = null, bool volhardt = false) =>
        ToestemmingStand.Bepaal(Antwoorden(vraag), Beslist(op: op, volhardt: volhardt), vraag.Van, vraag.Tot);

    private static Deeloordeel Poort(Toestemmingsvraag vraag, int jaren = 13, bool volhardt = false) => Deelpoort.Bepaal(Beslist(jaren: jaren, volhardt: volhardt), [VoorPoort(vraag)]);

    private static VraagVoorPoort VoorPoort(Toestemmingsvraag vraag) => new(vraag.Id, vraag.Van, vraag.Tot, Antwoorden(vraag), [.. vraag.Antwoorden.Where(a => a.Volhardt).Select(a => a.Over)]);

    private static List<AntwoordStand> Antwoorden(Toestemmingsvraag vraag) => [.. vraag.Antwoorden.Select(a => new AntwoordStand(a.Id, a.Over, a.Persoon, a.Instelling, a.Uitkomst, a.Op))];
}
