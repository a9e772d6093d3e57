namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class RelatieGrenzenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();

    [Fact]
    public void Een_kind_kan_geen_ouder_zijn_van_zijn_ouder()
    {
        var fout = Relatie.Leggen(Kind, RelatieSoort.Ouder, Moeder, null, null, new(Geboorte.NietBekend, Geboorte.NietBekend, [RelatieSoort.Kind], Vandaag)).Errors;

        Assert.Equal(("relatie-omgekeerd", "Soort"), (Assert.Single(fout).Code, fout[0].Veld));
    }

    [Theory]
    [InlineData(2000, 2012, RelatieSoort.Ouder, true)]
    [InlineData(2001, 2012, RelatieSoort.Ouder, false)]
    [InlineData(2002, 2013, RelatieSoort.Partner, true)]
    [InlineData(2002, 2012, RelatieSoort.Ouder, false)]
    [InlineData(2017, 1985, RelatieSoort.Ouder, false)]
    [InlineData(1985, 2017, RelatieSoort.Kind, false)]
    [InlineData(2017, 1985, RelatieSoort.Kind, true)]
    public void Een_ouder_is_minstens_twaalf_jaar_ouder(int van, int naar, RelatieSoort soort, bool mag) =>
        Assert.Equal(mag, Relatie.Leggen(Moeder, soort, Kind, null, null, new(In(van), In(naar), [], Vandaag)).IsSuccess);

    [Fact]
    public void Een_relatie_begint_en_eindigt_niet_voor_een_geboorte()
    {
        RelatieGrenzen grenzen = new(In(1985), In(2017), [], Vandaag);

        Assert.Equal("Begin", Assert.Single(Relatie.Leggen(Moeder, RelatieSoort.Ouder, Kind, new(2016, 12, 31), null, grenzen).Errors).Veld);
        var relatie = Relatie.Leggen(Moeder, RelatieSoort.Ouder, Kind, null, null, grenzen).Value;
        Assert.Equal("Eind", Assert.Single(relatie.Beeindigen(new(2016, 1, 1), grenzen).Errors).Veld);
        Assert.Equal("dag-klopt-niet", relatie.Beeindigen(new(2999, 1, 1), grenzen).Errors[0].Code);
        Assert.True(relatie.Beeindigen(Vandaag, grenzen).IsSuccess);
    }

    [Fact]
    public void Niemand_overlijdt_voor_zijn_geboorte()
    {
        PersoonGegevens Gegevens(int overleden) => new(Persoonsnaam.Create("Oma", null, null, "Kaya").Value)
        {
            Geboorte = In(1950), OverledenOp = OnzekereDatum.Create(overleden, null, null).Value,
        };

        Assert.Equal("OverledenOp", Assert.Single(Persoon.Toevoegen(Gegevens(1949)).Errors).Veld);
        Assert.True(Persoon.Toevoegen(Gegevens(1950)).IsSuccess);
    }

    private static Geboorte In(int jaar) => new Geboorte.Geboren(OnzekereDatum.Create(jaar, null, null).Value);
}
