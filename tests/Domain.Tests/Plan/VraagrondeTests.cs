namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class VraagrondeTests
{
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();
    private static readonly PersoonId Vader = NewId.Of<PersoonId>();
    private static readonly PersoonId Oma = NewId.Of<PersoonId>();
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();

    private static DateOnly Vandaag => PlanData.Vandaag;

    [Theory]
    [InlineData("g20170601", false, true)]
    [InlineData("g20141123", false, true)]
    [InlineData("g20141122", true, true)]
    [InlineData("g20101123", true, true)]
    [InlineData("g20101122", true, false)]
    [InlineData("g20140000", false, true)]
    [InlineData("", false, true)]
    [Eis("R4-060")]
    public void Op_een_kind_wordt_gewacht_vanaf_twaalf_en_op_wie_gezag_heeft_tot_zestien(string geboorte, bool opKind, bool opGezag)
    {
        var gevraagd = Vraagronde.Aanwijzen([Kind], Gezin(geboorte), Vandaag);

        Assert.Equal(new Gevraagde(Kind, opKind), gevraagd.Single(g => g.Persoon == Kind));
        Assert.Equal(opGezag, gevraagd.Contains(new(Moeder, true)));
        Assert.Equal(opGezag, gevraagd.Contains(new(Vader, true)));
        Assert.DoesNotContain(gevraagd, g => g.Persoon == Oma);
    }

    [Fact]
    public void Een_ongeboren_kind_wordt_niet_gevraagd_maar_wie_gezag_heeft_wel()
    {
        var gevraagd = Vraagronde.Aanwijzen([Kind], Gezin("u20270101"), Vandaag);

        Assert.Equal([new(Moeder, true), new(Vader, true)], gevraagd);
    }

    [Fact]
    public void Op_een_volwassene_die_het_aangaat_wordt_gewacht_ook_zonder_geboortedatum() =>
        Assert.Equal([new(Oma, true)], Vraagronde.Aanwijzen([Oma], Gezin(""), Vandaag));

    [Fact]
    public void Meer_mensen_vragen_wijkt_niet_af_en_iemand_overslaan_of_niet_afwachten_wel()
    {
        Gevraagde[] aangewezen = [new(Moeder, true), new(Kind, false)];

        Assert.False(Vraagronde.WijktAf(aangewezen, [new(Moeder, true), new(Kind, true), new(Oma, false)]));
        Assert.True(Vraagronde.WijktAf(aangewezen, [new(Moeder, true)]));
        Assert.True(Vraagronde.WijktAf(aangewezen, [new(Moeder, false), new(Kind, false)]));
    }

    private static PersoonMetGezag[] Gezin(string kind) =>
    [
        new(Moeder, Geboorte.Hydrate("g19920304"), IsKind: false, []),
        new(Vader, Geboorte.Hydrate("g19900101"), IsKind: false, []),
        new(Oma, Geboorte.NietBekend, IsKind: false, []),
        new(Kind, Geboorte.Hydrate(kind), IsKind: true, [Moeder, Vader]),
    ];
}
