namespace Eenlijn.Domain.Tests.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Whose consent is needed (K5, K18; Jeugdwet 7.3.4, 7.3.5, 7.3.11, 7.3.15).</summary>
public sealed class WieBeslistTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();
    private static readonly PersoonId Vader = NewId.Of<PersoonId>();

    /// <summary>Every border, the day before and the birthday itself, per act: c = child himself, m = mother, v = father.</summary>
    [Theory]
    [InlineData(ToestemmingVoor.HulpVrijwillig, 12, 1, "mv", "hulp-onder-12")]
    [InlineData(ToestemmingVoor.HulpVrijwillig, 12, 0, "cmv", "hulp-12-15-zelf")]
    [InlineData(ToestemmingVoor.HulpVrijwillig, 16, 1, "cmv", "hulp-12-15-zelf")]
    [InlineData(ToestemmingVoor.HulpVrijwillig, 16, 0, "c", "hulp-16-17")]
    [InlineData(ToestemmingVoor.HulpVrijwillig, 18, 1, "c", "hulp-16-17")]
    [InlineData(ToestemmingVoor.HulpVrijwillig, 18, 0, "c", "hulp-18")]
    [InlineData(ToestemmingVoor.DelenMetSchool, 12, 1, "mv", "delen-onder-12")]
    [InlineData(ToestemmingVoor.DelenMetSchool, 13, 0, "cmv", "delen-12-15-zelf")]
    [InlineData(ToestemmingVoor.OverlegMetCollega, 16, 0, "c", "delen-16-17")]
    [InlineData(ToestemmingVoor.Behandeling, 14, 0, "cmv", "zorg-12-15-zelf")]
    [InlineData(ToestemmingVoor.Behandeling, 16, 0, "c", "zorg-16-17")]
    [InlineData(ToestemmingVoor.BeeldOfGeluid, 15, 0, "cmv", "avg-12-15-zelf")]
    [InlineData(ToestemmingVoor.BeeldOfGeluid, 16, 0, "c", "avg-16")]
    [Eis("R2-099", "R4-107", "R4-106")]
    public void De_leeftijd_op_de_dag_beslist_wie_antwoordt(ToestemmingVoor voor, int jaren, int dagenVoor, string wie, string regel)
    {
        var uitkomst = Over(voor, Geboren(Vandaag.AddDays(dagenVoor).AddYears(-jaren)));

        Assert.Equal((Gevolg.Nodig, wie, regel), (uitkomst.Gevolg, Wie(uitkomst), uitkomst.Nodig[0].Regel));
    }

    [Fact]
    public void Onder_de_twaalf_wordt_het_kind_meegenomen_en_boven_de_zestien_horen_ouders_niets_zonder_instemming()
    {
        Assert.Contains(Over(ToestemmingVoor.HulpVrijwillig, Jaar(8)).Anderen, a => a.Persoon == Kind && a.Wijze == Vertelwijze.Meenemen);
        var zestien = Over(ToestemmingVoor.DelenMetPartner, Jaar(16));
        Assert.All([Moeder, Vader], ouder => Assert.Contains(zestien.Anderen, a => a.Persoon == ouder && a.Wijze == Vertelwijze.AlleenMetInstemming));
    }

    [Theory]
    [InlineData(2014, null, "cmv")]
    [InlineData(2010, null, "cmv")]
    [InlineData(2008, null, "c")]
    [InlineData(null, null, "cmv")]
    public void Bij_een_onzekere_leeftijd_antwoordt_iedereen_die_het_zou_kunnen_zijn(int? jaar, int? maand, string wie)
    {
        var geboren = jaar is null ? Geboorte.NietBekend : new Geboorte.Geboren(OnzekereDatum.Create(jaar, maand, null).Value);
        var uitkomst = Over(ToestemmingVoor.DelenMetPartner, geboren);

        Assert.Equal((wie, true), (Wie(uitkomst), uitkomst.Regels.Contains("leeftijd-onzeker") && uitkomst.Uitzoeken.Count == 0));
    }

    [Theory]
    [InlineData(14, "mv", "delen-niet-in-staat-minderjarig")]
    [InlineData(17, "mv", "delen-niet-in-staat-minderjarig")]
    public void Wie_het_niet_kan_afwegen_onder_de_achttien_wordt_vertegenwoordigd_door_het_gezag(int jaren, string wie, string regel)
    {
        var uitkomst = Over(ToestemmingVoor.DelenMetPartner, Jaar(jaren), p => p with { NietInStaat = true });

        Assert.Equal((wie, regel), (Wie(uitkomst), uitkomst.Nodig[0].Regel));
        Assert.Contains(uitkomst.Anderen, a => a.Persoon == Kind && a.Wijze == Vertelwijze.Meenemen && a.Regel == "zelf-betrekken");
    }

    [Fact]
    public void Voor_een_volwassene_die_het_niet_kan_afwegen_antwoordt_de_vertegenwoordiger_en_anders_moet_die_worden_gezocht()
    {
        var mentor = Over(ToestemmingVoor.HulpVrijwillig, Jaar(30), p => p with { NietInStaat = true, Vertegenwoordiger = new(VertegenwoordigerSoort.Mentor, Vader, null) });
        var geen = Over(ToestemmingVoor.HulpVrijwillig, Jaar(30), p => p with { NietInStaat = true });

        Assert.Equal((Vader, Hoedanigheid.Vertegenwoordiger), (Assert.Single(mentor.Nodig).Persoon!.Value, mentor.Nodig[0].Als));
        Assert.Empty(geen.Nodig);
        Assert.Equal(("vertegenwoordiger-onbekend", true), (geen.Uitzoeken[0].Regel, geen.Uitzoeken[0].HoudtTegen));
    }

    [Fact]
    public void Een_jongere_van_twaalf_tot_zestien_die_volhoudt_beslist_zelf_en_een_jonger_kind_niet()
    {
        var dertien = Over(ToestemmingVoor.HulpVrijwillig, Jaar(13), p => p with { Volhardt = true });
        var elf = Over(ToestemmingVoor.HulpVrijwillig, Jaar(11), p => p with { Volhardt = true });
        var foto = Over(ToestemmingVoor.BeeldOfGeluid, Jaar(13), p => p with { Volhardt = true });
        var onzeker = Over(ToestemmingVoor.HulpVrijwillig, new Geboorte.Geboren(OnzekereDatum.Create(2014, null, null).Value), p => p with { Volhardt = true });

        Assert.Equal(("c", true), (Wie(dertien), dertien.Regels.Contains("volhardt")));
        Assert.All([Moeder, Vader], o => Assert.Contains(dertien.Anderen, a => a.Persoon == o && a.Wijze == Vertelwijze.Vertellen));
        Assert.Equal(("mv", "cmv", "cmv"), (Wie(elf), Wie(foto), Wie(onzeker)));
    }

    [Theory]
    [InlineData(GezagSoort.GezamenlijkOuderlijkGezag, "mv", Hoedanigheid.Gezag, "gezag-gezamenlijk-ouders")]
    [InlineData(GezagSoort.EenhoofdigOuderlijkGezag, "m", Hoedanigheid.Gezag, "gezag-een-ouder")]
    [InlineData(GezagSoort.GezamenlijkGezag, "mv", Hoedanigheid.Gezag, "gezag-ouder-en-ander")]
    [InlineData(GezagSoort.Voogdij, "m", Hoedanigheid.Voogd, "gezag-voogd")]
    public void Het_soort_gezag_zegt_wie_antwoordt_en_waarom(GezagSoort soort, string wie, Hoedanigheid als, string grond)
    {
        var houders = wie.Length == 2 ? new[] { Moeder, Vader } : [Moeder];
        var uitkomst = Over(ToestemmingVoor.DelenMetPartner, Jaar(8), null, new(Kind, soort, houders));

        Assert.Equal(wie, Wie(uitkomst));
        Assert.All(uitkomst.Nodig, n => Assert.Equal((als, grond), (n.Als, n.Grond!)));
    }

    [Theory]
    [InlineData(GezagSoort.TijdelijkGeenGezag, "tijdelijk-geen-gezag")]
    [InlineData(GezagSoort.GezagNietTeBepalen, "gezag-niet-te-bepalen")]
    public void Zonder_gezag_kan_niemand_ja_zeggen_tot_het_is_uitgezocht(GezagSoort soort, string regel)
    {
        var vraag = Vraag(ToestemmingVoor.HulpVrijwillig, Jaar(8), null, new GezagOpDag(Kind, soort, []));
        var uitkomst = WieBeslist.Bepaal(vraag);

        Assert.Equal((true, regel), (uitkomst.IsOnbekend, uitkomst.PerPersoon[0].Uitzoeken[0].Regel));
        Assert.Empty(uitkomst.PerPersoon[0].Nodig);
    }

    [Fact]
    public void Staat_het_gezag_er_niet_of_is_het_in_onderzoek_dan_staat_er_wat_uit_te_zoeken()
    {
        var geen = WieBeslist.Bepaal(Vraag(ToestemmingVoor.HulpVrijwillig, Jaar(8)) with { Gezag = [] }).PerPersoon[0];
        var onderzoek = Over(ToestemmingVoor.HulpVrijwillig, Jaar(8), null, new(Kind, GezagSoort.GezamenlijkOuderlijkGezag, [Moeder, Vader], InOnderzoek: true));

        Assert.Equal(("gezag-onbekend", true), (geen.Uitzoeken[0].Regel, geen.Uitzoeken[0].HoudtTegen));
        Assert.Equal(("mv", "gezag-in-onderzoek", false), (Wie(onderzoek), onderzoek.Uitzoeken[0].Regel, onderzoek.Uitzoeken[0].HoudtTegen));
    }

    [Fact]
    public void Bij_voogdij_van_een_instelling_antwoordt_de_instelling_in_plaats_van_de_ouders()
    {
        var gezag = Over(ToestemmingVoor.HulpVrijwillig, Jaar(8), null, new(Kind, GezagSoort.Voogdij, [], "GI Voorbeeld"));
        var maatregel = WieBeslist.Bepaal(Vraag(ToestemmingVoor.HulpVrijwillig, Jaar(8)) with { Maatregelen = [new(Kind, MaatregelSoort.VoorlopigeVoogdij, "GI Voorbeeld")] }).PerPersoon[0];

        Assert.All([gezag, maatregel], u => Assert.Equal(("GI Voorbeeld", Hoedanigheid.Instelling), (Assert.Single(u.Nodig).Instelling!, u.Nodig[0].Als)));
        Assert.All([Moeder, Vader], o => Assert.Contains(maatregel.Anderen, a => a.Persoon == o && a.Wijze == Vertelwijze.OpVerzoek));
    }

    [Fact]
    public void Een_ondertoezichtstelling_laat_het_ja_van_de_ouders_staan_maar_inlichtingen_aan_de_instelling_gaan_zonder()
    {
        MaatregelOpDag[] ots = [new(Kind, MaatregelSoort.Ondertoezichtstelling)];
        var delen = WieBeslist.Bepaal(Vraag(ToestemmingVoor.DelenMetPartner, Jaar(8)) with { Maatregelen = ots }).PerPersoon[0];
        var inlichtingen = WieBeslist.Bepaal(Vraag(ToestemmingVoor.InlichtingenAanGi, Jaar(8)) with { Maatregelen = ots }).PerPersoon[0];
        var zonder = Over(ToestemmingVoor.InlichtingenAanGi, Jaar(8));

        Assert.Equal(("mv", true), (Wie(delen), delen.Regels.Contains("ots-toestemming-blijft")));
        Assert.Contains(delen.Anderen, a => a.Regel == "gi-informeren");
        Assert.Equal((Gevolg.NietNodig, 0, true), (inlichtingen.Gevolg, inlichtingen.Nodig.Count, inlichtingen.Regels.Contains("inlichtingen-ots")));
        Assert.Equal((Gevolg.Nodig, "mv", true), (zonder.Gevolg, Wie(zonder), zonder.Regels.Contains("geen-ots")));
    }

    [Fact]
    public void Hulp_binnen_een_maatregel_vraagt_geen_toestemming_en_zonder_maatregel_wel()
    {
        var binnen = WieBeslist.Bepaal(Vraag(ToestemmingVoor.HulpInMaatregel, Jaar(8)) with { Maatregelen = [new(Kind, MaatregelSoort.MachtigingGeslotenPlaatsing)] }).PerPersoon[0];
        var zonder = Over(ToestemmingVoor.HulpInMaatregel, Jaar(8));

        Assert.Equal((Gevolg.NietNodig, true), (binnen.Gevolg, binnen.Regels.Contains("hulp-gesloten")));
        Assert.Equal((Gevolg.Nodig, "mv"), (zonder.Gevolg, Wie(zonder)));
    }

    [Fact]
    public void Spoed_wacht_niet_op_de_ouders_wel_op_een_jongere_die_zelf_beslist()
    {
        Assert.Equal(Gevolg.NietNodig, Over(ToestemmingVoor.HulpMetSpoed, Jaar(8)).Gevolg);
        Assert.Equal((Gevolg.Nodig, "c"), (Over(ToestemmingVoor.HulpMetSpoed, Jaar(13)).Gevolg, Wie(Over(ToestemmingVoor.HulpMetSpoed, Jaar(13)))));
    }

    [Theory]
    [InlineData(ToestemmingVoor.OverlegAnoniem, "anoniem")]
    [InlineData(ToestemmingVoor.VeiligThuis, "veilig-thuis")]
    [InlineData(ToestemmingVoor.VerzoekTotOnderzoek, "verzoek-tot-onderzoek")]
    [InlineData(ToestemmingVoor.Verwijsindex, "verwijsindex")]
    [InlineData(ToestemmingVoor.DelenBinnenHulp, "binnen-de-hulp")]
    public void Waar_geen_toestemming_voor_nodig_is_staat_wie_je_het_vertelt(ToestemmingVoor voor, string regel)
    {
        var uitkomst = Over(voor, Jaar(13));

        Assert.Equal((Gevolg.NietNodig, 0, true), (uitkomst.Gevolg, uitkomst.Nodig.Count, uitkomst.Regels.Contains(regel)));
        Assert.All([Kind, Moeder, Vader], p => Assert.Contains(uitkomst.Anderen, a => a.Persoon == p && a.Wijze == Vertelwijze.Vertellen));
    }

    [Fact]
    [Eis("R1-109")]
    public void Opschrijven_wordt_gevraagd_maar_houdt_niets_tegen() =>
        Assert.Equal((Gevolg.Gevraagd, "mv"), (Over(ToestemmingVoor.Registratie, Jaar(8)).Gevolg, Wie(Over(ToestemmingVoor.Registratie, Jaar(8)))));

    [Fact]
    public void Een_minderjarige_of_overleden_gezagsdrager_telt_niet_en_een_ouder_die_overblijft_wel()
    {
        var jong = WieBeslist.Bepaal(Vraag(ToestemmingVoor.HulpVrijwillig, Jaar(1), null, new GezagOpDag(Kind, GezagSoort.EenhoofdigOuderlijkGezag, [Moeder]), moeder: Jaar(17))).PerPersoon[0];
        var vraag = Vraag(ToestemmingVoor.HulpVrijwillig, Jaar(8));
        var over = WieBeslist.Bepaal(vraag with { Personen = [.. vraag.Personen.Select(p => p.Id == Vader ? p with { IsOverleden = true } : p)] }).PerPersoon[0];

        Assert.Equal((0, "gezagshouder-minderjarig"), (jong.Nodig.Count, jong.Uitzoeken[0].Regel));
        Assert.Equal(("m", false), (Wie(over), over.Uitzoeken.Single(u => u.Regel == "gezagshouder-overleden").HoudtTegen));
    }

    [Fact]
    public void Elke_regel_die_wordt_gebruikt_staat_in_de_lijst_met_artikel_bron_en_uitleg()
    {
        Assert.All(Toestemmingsregels.Alle, r => Assert.True(r.Artikel.Length > 0 && r.Bron.Length > 0 && r.Uitleg.EndsWith('.')));
        Assert.Equal(Toestemmingsregels.Alle.Count, Toestemmingsregels.Alle.Select(r => r.Id).Distinct().Count());
        Assert.Equal(Enum.GetValues<ToestemmingVoor>(), Toestemmingsregels.AlleHandelingen.Select(h => h.Voor));
        foreach (var rij in Enum.GetValues<Regime>().SelectMany(r => Enum.GetValues<Leeftijdsklasse>().SelectMany(k => new[] { true, false }.Select(n => Toestemmingsregels.Rij(r, k, n)))))
        {
            string?[] ids = [rij.Zelf, rij.Gezag, rij.Vertegenwoordiger];
            Assert.Contains(ids, id => id is not null);
            Assert.All(ids.OfType<string>(), id => Assert.NotNull(Toestemmingsregels.Zoek(id)));
        }
    }

    internal static Geboorte Geboren(DateOnly dag) => new Geboorte.Geboren(OnzekereDatum.Van(dag));

    private static Geboorte Jaar(int jaren) => Geboren(Vandaag.AddYears(-jaren).AddDays(-100));

    private static Beslissing Over(ToestemmingVoor voor, Geboorte geboren, Func<PersoonInVraag, PersoonInVraag>? kind = null, GezagOpDag? gezag = null) =>
        WieBeslist.Bepaal(Vraag(voor, geboren, kind, gezag)).PerPersoon[0];

    private static Beslisvraag Vraag(ToestemmingVoor voor, Geboorte geboren, Func<PersoonInVraag, PersoonInVraag>? kind = null, GezagOpDag? gezag = null, Geboorte? moeder = null)
    {
        var persoon = new PersoonInVraag(Kind, geboren, IsKind: true) { Ouders = [Moeder, Vader] };
        return new(Vandaag, voor, [Kind], [kind?.Invoke(persoon) ?? persoon, new(Moeder, moeder ?? Jaar(40), false), new(Vader, Jaar(41), false)])
        {
            Gezag = [gezag ?? new(Kind, GezagSoort.GezamenlijkOuderlijkGezag, [Moeder, Vader])],
        };
    }

    private static string Wie(Beslissing b) =>
        $"{(b.Nodig.Any(n => n.Persoon == Kind) ? "c" : "")}{(b.Nodig.Any(n => n.Persoon == Moeder) ? "m" : "")}{(b.Nodig.Any(n => n.Persoon == Vader) ? "v" : "")}";
}
