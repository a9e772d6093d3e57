namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;

public sealed class OnderwegTekstTests
{
    /// <summary>A Sunday.</summary>
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    private static readonly NaamInTekst Sanne = new(NewId.Of<PersoonId>(), "Sanne");

    private static readonly NaamInTekst Elif = new(NewId.Of<PersoonId>(), "Elif");

    [Fact]
    [Eis("R1-038", "R3-044")]
    public void Een_tekst_geeft_met_wie_hoe_de_belofte_en_het_cijfer()
    {
        var voorstel = Lees("Gebeld met Sanne. Sanne geeft een 6 voor samen eten. Ik bel Sanne vrijdag over de zorgregeling.");

        Assert.Equal([Sanne.Id], voorstel.Personen);
        Assert.Equal((ContactSoort.Telefoon, 6, Sanne.Id), (voorstel.Soort!.Value, voorstel.Cijfer!.Value, voorstel.CijferVan!.Value));
        Assert.Equal(("Ik bel Sanne vrijdag over de zorgregeling.", new DateOnly(2026, 11, 27)), (voorstel.BelofteWat, voorstel.BelofteVoor!.Value));
        Assert.Equal(Sanne.Id, voorstel.BelofteAan);
    }

    [Theory]
    [InlineData("belofte: de school vragen, morgen", "de school vragen, morgen", 23)]
    [InlineData("Ik regel dat volgende week vrijdag", "Ik regel dat volgende week vrijdag", 27)]
    [InlineData("Ik stuur de brief overmorgen", "Ik stuur de brief overmorgen", 24)]
    [InlineData("Ik vraag het over 3 dagen", "Ik vraag het over 3 dagen", 25)]
    [InlineData("Ik mail 30 november", "Ik mail 30 november", 30)]
    [InlineData("Ik kom zondag", "Ik kom zondag", 29)]
    public void Een_belofte_wordt_herkend_met_haar_dag(string tekst, string wat, int dag)
    {
        var voorstel = Lees($"We spraken over school.\n{tekst}");

        Assert.Equal((wat, new DateOnly(2026, 11, dag)), (voorstel.BelofteWat, voorstel.BelofteVoor!.Value));
    }

    [Theory]
    [InlineData("ze geeft het een 10", 10)]
    [InlineData("cijfer 0", 0)]
    [InlineData("het is nu een zeven", 7)]
    [InlineData("Cijfer: 4.", 4)]
    public void Een_cijfer_wordt_herkend(string tekst, int cijfer) => Assert.Equal(cijfer, Lees(tekst).Cijfer);

    [Theory]
    [InlineData("hij sliep 6 nachten door")]
    [InlineData("een 12 voor rekenen")]
    [InlineData("het was een 6 uur durende reis")]
    [InlineData("de afspraak is om een 3.15")]
    public void Wat_geen_cijfer_van_nul_tot_tien_is_wordt_er_geen(string tekst) => Assert.Null(Lees(tekst).Cijfer);

    [Fact]
    public void Wie_twee_namen_noemt_krijgt_geen_gok_over_wie_het_cijfer_gaf()
    {
        var voorstel = Lees("Sanne en Elif geven een 6.");

        Assert.Equal([Sanne.Id, Elif.Id], voorstel.Personen);
        Assert.Equal((6, (PersoonId?)null), (voorstel.Cijfer!.Value, voorstel.CijferVan));
    }

    [Fact]
    public void Een_naam_in_een_ander_woord_en_een_lege_tekst_geven_niets()
    {
        Assert.True(Lees("De Elifant was een verhaaltje.").IsLeeg);
        Assert.True(Lees(null).IsLeeg);
        Assert.Null(Lees("Hij wil rust. Ik denk dat het lukt.").BelofteWat);
    }

    private static OnderwegVoorstel Lees(string? tekst) => OnderwegTekst.Lees(tekst, [Sanne, Elif], Vandaag);
}
