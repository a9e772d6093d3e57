namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class EerdereHulpTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly EerdereHulpGegevens Speltherapie = new(false, " speltherapie ", "De Eik", "2024", null, HulpBron.PersoonZelf, null, null);

    [Fact]
    [Eis("R1-028")]
    public void Eerdere_hulp_houdt_vast_van_wie_we_het_weten_en_of_het_is_nagevraagd()
    {
        var hulp = Noteren(Speltherapie).Value;
        Assert.Equal(("speltherapie", HulpBron.PersoonZelf, null), (hulp.Wat, hulp.Bron, hulp.GecontroleerdOp));

        hulp.EventsSaved();
        Assert.True(hulp.Wijzigen(hulp.AlsGegevens(), Vandaag).IsSuccess);
        Assert.Empty(hulp.NewEvents);
        Assert.True(hulp.Wijzigen(hulp.AlsGegevens() with { GecontroleerdOp = Vandaag, GecontroleerdBij = "praktijk De Eik" }, Vandaag).IsSuccess);
        Assert.IsType<EerdereHulpGewijzigd>(Assert.Single(hulp.NewEvents));
        Assert.True(hulp.Verwijderen().IsSuccess);
        Assert.False(hulp.Verwijderen().IsSuccess);
    }

    [Theory]
    [InlineData(false, null, null, null, "wat-leeg")]
    [InlineData(true, "toch wat", null, null, "geen-en-wel")]
    [InlineData(false, "hulp", 1, null, "dag-klopt-niet")]
    [InlineData(false, "hulp", null, "De Eik", "controle-zonder-dag")]
    [InlineData(true, null, null, null, null)]
    [Eis("R1-028")]
    public void Geen_hulp_is_ook_een_antwoord_en_wat_niet_klopt_wordt_geweigerd(bool geen, string? wat, int? overDagen, string? bij, string? code)
    {
        var hulp = Noteren(new(geen, wat, null, null, null, HulpBron.School, overDagen is { } dagen ? Vandaag.AddDays(dagen) : null, bij));

        Assert.Equal(code is null ? [] : [code], hulp.Errors.Select(e => e.Code));
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, HulpResultaat.Onbekend, true)]
    [InlineData(false, HulpResultaat.Nee, false)]
    [InlineData(false, HulpResultaat.Ja, false)]
    [InlineData(true, null, false)]
    [Eis("R2-133")]
    public void Hulp_waarvan_niemand_weet_of_zij_hielp_is_een_leemte(bool geen, HulpResultaat? resultaat, bool leemte) => Assert.Equal(
        leemte, Noteren(new EerdereHulpGegevens(geen, geen ? null : "hulp", null, null, null, HulpBron.School, null, null) { Resultaat = resultaat }).Value.IsLeemte);

    [Fact]
    [Eis("R2-130")]
    public void Eerdere_hulp_heeft_begin_en_einde_aanleiding_doel_en_voor_wie()
    {
        var gegevens = Speltherapie with
        {
            Begin = OnzekereDatum.Create(2023, 1, null).Value, Einde = OnzekereDatum.Create(2024, null, null).Value, Aanleiding = "bang in bed", GerichtOp = HulpGerichtOp.Kind, Doelen = "slapen", Contactpersoon = "J. de Eik",
        };
        var hulp = Noteren(gegevens).Value;

        Assert.Equal(gegevens with { Wat = "speltherapie" }, hulp.AlsGegevens());
        Assert.Equal("einde-voor-begin", Assert.Single(hulp.Wijzigen(gegevens with { Einde = OnzekereDatum.Create(2022, null, null).Value }, Vandaag).Errors).Code);
    }

    private static Result<EerdereHulp> Noteren(EerdereHulpGegevens gegevens) => EerdereHulp.Noteren(NewId.Of<PersoonId>(), gegevens, Vandaag);
}
