namespace Eenlijn.Domain.Tests.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class VerhaalTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Zicht Zicht = new(ZichtbaarVoor.Gezin, [NewId.Of<PersoonId>()]);

    [Fact]
    [Eis("R2-132")]
    public void Een_regel_heeft_een_jaar_nodig_en_onthoudt_van_welk_feit_hij_komt()
    {
        var feit = Guid.CreateVersion7();
        var regel = Toevoegen(new("Opa overlijdt.") { Begin = Jaar(2019), Herkomst = TijdlijnSoort.Levensgebeurtenis, HerkomstId = feit }).Value;

        Assert.Equal((TijdlijnSoort.Levensgebeurtenis, feit), (regel.Herkomst!.Value, regel.HerkomstId!.Value));
        Assert.Equal(["Tekst-leeg", "begin-leeg"], Toevoegen(new("")).Errors.Select(e => e.Code));
        Assert.Equal("einde-voor-begin", Assert.Single(Toevoegen(new("x") { Begin = Jaar(2019), Einde = Jaar(2018) }).Errors).Code);

        regel.Wijzigen(new("Opa gaat dood.") { Begin = Jaar(2019) }, Zicht, Vandaag);
        Assert.Equal(("Opa gaat dood.", feit), (regel.Tekst, regel.HerkomstId!.Value));
    }

    [Fact]
    public void Een_regel_gaat_een_keer_uit_het_verhaal()
    {
        var regel = Toevoegen(new("Opa overlijdt.") { Begin = Jaar(2019) }).Value;

        Assert.True(regel.Verwijderen(Vandaag).IsSuccess);
        Assert.Equal("al-weg", Assert.Single(regel.Verwijderen(Vandaag).Errors).Code);
        Assert.Equal("al-weg", Assert.Single(regel.Wijzigen(regel.AlsGegevens(), Zicht, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R2-133")]
    public void Een_tijd_van_meer_dan_een_jaar_zonder_regel_is_een_leemte_en_wat_doorloopt_vult_haar()
    {
        var geboren = new DateOnly(2015, 1, 1);
        (DateOnly, DateOnly)[] stukken = [(new(2015, 6, 1), new(2015, 6, 1)), (new(2016, 1, 1), new(2019, 12, 31)), (new(2018, 1, 1), new(2018, 2, 1)), (new(2022, 5, 1), new(2026, 10, 1))];

        var leemte = Assert.Single(Tijdleemten.Tussen(stukken, geboren, Vandaag));

        Assert.Equal((new DateOnly(2020, 1, 1), new DateOnly(2022, 5, 1)), (leemte.Van, leemte.Tot));
        Assert.Equal(new DateOnly(2015, 1, 2), Assert.Single(Tijdleemten.Tussen([], geboren, Vandaag)).Van);
        Assert.Empty(Tijdleemten.Tussen([(new(2010, 1, 1), Vandaag)], geboren, Vandaag));
    }

    private static OnzekereDatum Jaar(int jaar) => OnzekereDatum.Create(jaar, null, null).Value;

    private static Result<Verhaalregel> Toevoegen(VerhaalregelGegevens gegevens) => Verhaalregel.Toevoegen(NewId.Of<GezinId>(), gegevens, NewId.Of<MedewerkerId>(), Zicht, Vandaag);
}
