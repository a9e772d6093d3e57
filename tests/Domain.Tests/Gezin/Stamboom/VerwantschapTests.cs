namespace Eenlijn.Domain.Tests.Gezin.Stamboom;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using static Eenlijn.Domain.Gezin.Geslacht;

/// <summary>What people call each other, seen from a child (nummer 0) with a family around it.</summary>
public sealed class VerwantschapTests
{
    // 0 child, 1 mother, 2 father, 3 grandmother, 4 aunt, 5 her partner, 6 cousin, 7 half-brother, 8 his father, 9 stepmother, 10 great-grandfather, 11 former partner of the grandmother.
    private static readonly Geslacht[] Wie = [Vrouw, Vrouw, Man, Vrouw, Vrouw, Man, Onbekend, Man, Man, Vrouw, Man, Man];

    private static readonly StamboomGegevens Familie = new(
        [.. Wie.Select((g, i) => new StamboomPersoon(Id(i), null, g, 100, 100))],
        [Ouder(1, 0), Ouder(2, 0), Ouder(3, 1), Ouder(3, 4), Ouder(4, 6), Ouder(1, 7), Ouder(8, 7), Ouder(10, 3), new(Id(9), Id(0), BandSoort.Stief), new(Id(3), Id(0), BandSoort.Pleeg)],
        [new(Id(4), Id(5), PaarSoort.Samen), new(Id(2), Id(9), PaarSoort.Samen), new(Id(3), Id(11), PaarSoort.Uiteen)]);

    [Theory]
    [InlineData(1, "moeder")]
    [InlineData(2, "vader")]
    [InlineData(3, "oma, pleegmoeder")]
    [InlineData(4, "tante")]
    [InlineData(5, "oom")]
    [InlineData(6, "neef of nicht")]
    [InlineData(7, "halfbroer")]
    [InlineData(8, "")]
    [InlineData(9, "stiefmoeder")]
    [InlineData(10, "overgrootvader")]
    public void Een_kind_noemt_de_familie_zoals_mensen_dat_doen(int wie, string woord) => Assert.Equal(woord, Verwantschap.Tot(Id(0), Familie)[Id(wie)]);

    [Theory]
    [InlineData(0, 3, "kleindochter, pleegdochter")]
    [InlineData(2, 1, "")]
    [InlineData(1, 4, "zus")]
    [InlineData(0, 4, "nichtje")]
    [InlineData(11, 3, "ex-partner")]
    [InlineData(11, 1, "ex-partner van moeder")]
    public void Van_een_ander_uit_gezien_heten_zij_anders(int wie, int vanuit, string woord) => Assert.Equal(woord, Verwantschap.Tot(Id(vanuit), Familie)[Id(wie)]);

    private static PersoonId Id(int nummer) => Stamboom.Familie.Id(nummer);

    private static StamboomBand Ouder(int ouder, int kind) => new(Id(ouder), Id(kind), BandSoort.Geboorte);
}
