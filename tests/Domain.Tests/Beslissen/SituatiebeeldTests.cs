namespace Eenlijn.Domain.Tests.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;

public sealed class SituatiebeeldTests
{
    private readonly BeslisData _data = new();

    [Fact]
    [Eis("R3-011", "R3-012")]
    public void Of_het_duidelijk_is_en_of_het_klopt_zijn_twee_vragen_en_een_verschil_blijft_staan()
    {
        var beeld = Maak(new("Druk rond zes uur") { Gevraagden = [_data.Moeder, _data.Vader] }).Value;
        Assert.All(beeld.Reacties, r => Assert.Equal((Begrip.NogNiet, Akkoord.NogNiet), (r.Begrip, r.Eens)));

        Assert.Equal("woorden-leeg", beeld.Reageren(_data.Vader, Begrip.Ja, Akkoord.Oneens, null, null, BeslisData.Vandaag).Errors.Single().Code);
        Assert.Equal("woorden-leeg", beeld.Reageren(_data.Vader, Begrip.Vragen, Akkoord.Eens, null, null, BeslisData.Vandaag).Errors.Single().Code);
        Assert.Equal(["begrip-leeg", "eens-leeg"], beeld.Reageren(_data.Vader, null, null, null, null, BeslisData.Vandaag).Errors.Select(e => e.Code));
        Assert.True(beeld.Reageren(_data.Vader, Begrip.Ja, Akkoord.Oneens, "Ik word niet gebeld.", null, BeslisData.Vandaag).IsSuccess);
        Assert.True(beeld.Reageren(_data.Moeder, Begrip.Ja, Akkoord.Eens, null, null, BeslisData.Vandaag).IsSuccess);

        Assert.Equal((Akkoord.Oneens, "Ik word niet gebeld."), (beeld.Laatste.Single(r => r.Persoon == _data.Vader).Eens, beeld.Laatste.Single(r => r.Persoon == _data.Vader).Woorden));
        Assert.Equal("Druk rond zes uur", beeld.WatSpeelt);

        // Who answers again does not wipe out what he said before.
        Assert.True(beeld.Reageren(_data.Vader, Begrip.Ja, Akkoord.Eens, "Nu wel.", null, BeslisData.Vandaag).IsSuccess);
        Assert.Equal(["Ik word niet gebeld.", "Nu wel."], beeld.Reacties.Where(r => r.Persoon == _data.Vader && r.Op is not null).OrderBy(r => r.Nr).Select(r => r.Woorden));
        Assert.Equal([Akkoord.Eens, Akkoord.Eens], beeld.Laatste.Select(r => r.Eens));
    }

    [Fact]
    [Eis("R3-027")]
    public void Factoren_staan_bij_kind_gezin_of_omgeving_met_wat_ze_doen()
    {
        var beeld = Maak(new("Druk")
        {
            Gevraagden = [_data.Moeder],
            Factoren = [new(FactorWaar.Omgeving, FactorWerking.Beschermt, "oma"), new(null, null, " "), new(FactorWaar.Gezin, FactorWerking.HoudtInStand, "geen vaste dagen")],
        }).Value;

        Assert.Equal([(FactorWaar.Omgeving, FactorWerking.Beschermt, "oma"), (FactorWaar.Gezin, FactorWerking.HoudtInStand, "geen vaste dagen")], beeld.Factoren.Select(f => (f.Waar, f.Werking, f.Tekst)));
        Assert.Equal(["factor-waar-leeg", "factor-werking-leeg"], Maak(new("x") { Gevraagden = [_data.Moeder], Factoren = [new(null, null, "half")] }).Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R4-038", "R4-079", "R3-090")]
    public void Vermoeden_mag_ieder_opschrijven_uitsluiten_alleen_wie_bevoegd_is()
    {
        SituatiebeeldGegevens gegevens = new("Druk") { Gevraagden = [_data.Moeder], TekenenGewoon = "driftbuien", BeoordeeldDoor = "Mirjam, jeugdprofessional", Psychiatrie = Vermoedenstand.Vermoeden };

        Assert.Equal(Vermoedenstand.Vermoeden, Maak(gegevens).Value.Psychiatrie);
        Assert.Equal("uitsluiten-mag-niet", Assert.Single(Maak(gegevens with { Psychiatrie = Vermoedenstand.Uitgesloten }).Errors).Code);
        Assert.Equal("Beperking", Assert.Single(Maak(gegevens with { Beperking = Vermoedenstand.Uitgesloten }).Errors).Veld);
        Assert.Equal(Vermoedenstand.Uitgesloten, Maak(gegevens with { Beperking = Vermoedenstand.Uitgesloten }, mag: true).Value.Beperking);
        Assert.Equal("beoordeeld-door-leeg", Assert.Single(Maak(gegevens with { BeoordeeldDoor = null }).Errors).Code);
    }

    [Fact]
    public void Een_vervangen_beeld_houdt_zijn_antwoorden_en_neemt_geen_nieuwe_aan()
    {
        var beeld = Maak(new("Druk") { Gevraagden = [_data.Moeder] }).Value;
        beeld.Reageren(_data.Dochter, Begrip.Ja, Akkoord.Eens, null, null, BeslisData.Vandaag);
        Assert.Contains(beeld.OverWie, o => o.PersoonId == _data.Dochter);

        Assert.True(beeld.Vervangen(BeslisData.Vandaag).IsSuccess);
        Assert.Equal("beeld-vervangen", beeld.Reageren(_data.Moeder, Begrip.Ja, Akkoord.Eens, null, null, BeslisData.Vandaag).Errors.Single().Code);
        Assert.False(beeld.Vervangen(BeslisData.Vandaag).IsSuccess);
        Assert.Equal(2, beeld.Laatste.Count());
        Assert.Equal(["WatSpeelt-leeg", "niemand-gevraagd"], Maak(new(" ")).Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R4-053", "R0-007")]
    public void Een_uitleg_zegt_aan_wie_en_of_het_overkwam()
    {
        var uitleg = Uitleg.Geven(
            _data.Casus,
            new("Wat spanning is", null, "Rustig ademen helpt.", null) { Ontvangers = [_data.Moeder, _data.Dochter], Begrepen = new Dictionary<Domain.Gezin.PersoonId, Begrip> { [_data.Moeder] = Begrip.Ja, [_data.Dochter] = Begrip.Vragen } },
            _data.Werker,
            _data.Allen,
            BeslisData.Vandaag).Value;

        Assert.Equal([Begrip.Ja, Begrip.Vragen], uitleg.Ontvangers.OrderBy(o => o.Persoon == _data.Dochter).Select(o => o.Begrepen));
        Assert.Equal(["uitleg-leeg", "aan-wie-leeg"], Uitleg.Geven(_data.Casus, new(null, " ", null, null), _data.Werker, _data.Allen, BeslisData.Vandaag).Errors.Select(e => e.Code));
        Assert.True(uitleg.Wijzigen(new("Wat spanning is", "Slecht slapen", null, null) { Ontvangers = [_data.Moeder] }, _data.Allen, BeslisData.Vandaag).IsSuccess);
        Assert.Equal((Begrip.Ja, "Slecht slapen"), (Assert.Single(uitleg.Ontvangers).Begrepen, uitleg.Gevolgen));
    }

    [Fact]
    [Eis("R3-018", "R3-025", "R3-026")]
    public void Wie_er_moet_beslissen_is_gedateerd_en_mag_veranderen()
    {
        var wijze = Meedenkwijze.Noteren(_data.Casus, _data.Vader, new(true, "met tolk", "praatten zonder mij", Beslisrol.Professional, null), _data.Werker, Domain.Toestemming.ZichtbaarVoor.Gezin, BeslisData.Vandaag.AddDays(-10)).Value;
        wijze.Wijzigen(new(true, "met tolk", "praatten zonder mij", Beslisrol.Professional, null), _data.Werker, Domain.Toestemming.ZichtbaarVoor.Gezin, BeslisData.Vandaag);
        Assert.Single(wijze.Keuzes);
        wijze.Wijzigen(new(true, "met tolk", "praatten zonder mij", Beslisrol.Samen, "nu wel samen"), _data.Werker, Domain.Toestemming.ZichtbaarVoor.Gezin, BeslisData.Vandaag);

        Assert.Equal(Beslisrol.Samen, wijze.WieBeslist);
        Assert.Equal([BeslisData.Vandaag.AddDays(-10), BeslisData.Vandaag], wijze.Keuzes.Select(k => k.Op).Order());
        Assert.Equal((true, "met tolk", "praatten zonder mij"), (wijze.HulpBijMeedenken, wijze.WatHelpt, wijze.EerdereErvaring));
        Assert.Equal("niets-ingevuld", wijze.Wijzigen(new(false, null, null, null, null), _data.Werker, default, BeslisData.Vandaag).Errors.Single().Code);
        Assert.Equal("wie-beslist-leeg", wijze.Wijzigen(new(true, null, null, null, "woorden"), _data.Werker, default, BeslisData.Vandaag).Errors.Single().Code);
    }

    private Result<Situatiebeeld> Maak(SituatiebeeldGegevens gegevens, bool mag = false) => Situatiebeeld.Maken(_data.Casus, 0, gegevens, mag, _data.Werker, _data.Allen, BeslisData.Vandaag);
}
