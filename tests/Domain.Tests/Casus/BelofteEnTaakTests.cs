namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class BelofteEnTaakTests
{
    private static readonly BelofteGegevens Terugbellen = new("terugbellen", Sanne, null, Vandaag);
    private static readonly TaakGegevens Gesprek = new(TaakSoort.Gesprek, "gesprek met Elif", Vandaag, null, null, null);

    [Fact]
    [Eis("R1-038")]
    public void Een_belofte_heeft_een_dag_iemand_aan_wie_en_iemand_die_haar_nakomt()
    {
        var belofte = Doen(Terugbellen).Value;

        Assert.Equal((Vandaag, Sanne, Mirjam, BelofteStatus.Open), (belofte.Voor, belofte.AanPersoon!.Value, belofte.Door, belofte.Status));
    }

    [Fact]
    public void Een_belofte_zegt_wat() => Assert.Equal("Wat-leeg", Code(Doen(Terugbellen with { Wat = " " })));

    [Fact]
    public void Een_belofte_is_aan_iemand() => Assert.Equal("aan-wie-leeg", Code(Doen(Terugbellen with { AanPersoon = null })));

    [Fact]
    public void Een_belofte_is_niet_voor_gisteren() => Assert.Equal("voor-klopt-niet", Code(Doen(Terugbellen with { Voor = Vandaag.AddDays(-1) })));

    [Fact]
    public void Nakomen_kan_een_keer()
    {
        var belofte = Doen(Terugbellen).Value;

        Assert.True(belofte.Nakomen(Vandaag).IsSuccess);
        Assert.Equal("al-afgehandeld", Code(belofte.Nakomen(Vandaag)));
        Assert.Equal("al-afgehandeld", Code(belofte.Intrekken("Hoeft niet.", Vandaag)));
        Assert.Equal("al-afgehandeld", Code(belofte.Verzetten(Vandaag, Vandaag)));
        Assert.Equal("al-afgehandeld", Code(belofte.Overdragen(Karim)));
    }

    [Fact]
    public void Intrekken_vraagt_een_reden()
    {
        var belofte = Doen(Terugbellen).Value;

        Assert.Equal("Reden-leeg", Code(belofte.Intrekken("", Vandaag)));
        Assert.True(belofte.Intrekken("Al geregeld.", Vandaag).IsSuccess);
        Assert.Equal((BelofteStatus.Ingetrokken, "Al geregeld."), (belofte.Status, belofte.Reden));
    }

    [Fact]
    public void Verzetten_gaat_naar_vandaag_of_later()
    {
        var belofte = Doen(Terugbellen).Value;

        Assert.Equal("voor-klopt-niet", Code(belofte.Verzetten(Vandaag.AddDays(-1), Vandaag)));
        Assert.Equal("voor-klopt-niet", Code(belofte.Verzetten(null, Vandaag)));
        Assert.True(belofte.Verzetten(Vandaag.AddDays(3), Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(3), belofte.Voor);
    }

    [Fact]
    public void Overdragen_geeft_de_belofte_aan_een_collega_en_nog_eens_verandert_niets()
    {
        var belofte = Doen(Terugbellen).Value;
        belofte.EventsSaved();

        belofte.Overdragen(Karim);
        belofte.Overdragen(Karim);

        Assert.Equal(Karim, belofte.Door);
        Assert.IsType<BelofteOvergedragen>(Assert.Single(belofte.NewEvents));
    }

    [Fact]
    public void Een_taak_zegt_wat_en_op_welke_dag()
    {
        Assert.Equal("Wat-leeg", Code(Plannen(Gesprek with { Wat = "" })));
        Assert.Equal("dag-leeg", Code(Plannen(Gesprek with { Op = null })));
        Assert.Equal(Mirjam, Plannen(Gesprek).Value.Voor);
    }

    [Fact]
    public void Een_afgehandelde_taak_verandert_niet_meer()
    {
        var taak = Plannen(Gesprek).Value;
        Assert.Equal("al-afgehandeld", Code(taak.Afhandelen(TaakStatus.Open, Vandaag)));
        Assert.True(taak.Wijzigen(Gesprek with { Voor = Karim }, OverSanne).IsSuccess);
        Assert.True(taak.Afhandelen(TaakStatus.Gedaan, Vandaag).IsSuccess);

        Assert.Equal("al-afgehandeld", Code(taak.Afhandelen(TaakStatus.Vervallen, Vandaag)));
        Assert.Equal("al-afgehandeld", Code(taak.Wijzigen(Gesprek, OverSanne)));
        Assert.Equal("al-afgehandeld", Code(taak.Overdragen(Mirjam)));
        Assert.Equal((TaakStatus.Gedaan, Karim), (taak.Status, taak.Voor));
    }

    private static Result<Belofte> Doen(BelofteGegevens gegevens) => Belofte.Doen(Id, gegevens, Mirjam, OverSanne, Vandaag);

    private static Result<Taak> Plannen(TaakGegevens gegevens) => Taak.Plannen(Id, gegevens, Mirjam, OverSanne);
}
