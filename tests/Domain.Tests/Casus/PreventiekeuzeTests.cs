namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class PreventiekeuzeTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Elif = NewId.Of<PersoonId>();

    private static PreventiekeuzeGegevens Goed => new(Elif, "speltherapie", Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.LichtKort, Haalbaarheid.Haalbaar, null);

    [Fact]
    [Eis("R4-029")]
    public void Per_kind_staat_welke_preventie_er_is_gekozen_en_of_die_kan()
    {
        var keuze = Kiezen(Goed).Value;

        Assert.Equal(Elif, Assert.Single(keuze.OverWie).PersoonId);
        Assert.Equal((Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.LichtKort, Haalbaarheid.Haalbaar), (keuze.Doelgroep, keuze.Stadium, keuze.Steunvorm, keuze.Haalbaarheid));
    }

    [Theory]
    [Eis("R4-029")]
    [InlineData(Haalbaarheid.Deels)]
    [InlineData(Haalbaarheid.NietHaalbaar)]
    public void Wat_niet_helemaal_kan_krijgt_een_reden(Haalbaarheid haalbaarheid)
    {
        Assert.Equal("waarom-leeg", Assert.Single(Kiezen(Goed with { Haalbaarheid = haalbaarheid }).Errors).Code);
        Assert.True(Kiezen(Goed with { Haalbaarheid = haalbaarheid, Waarom = "wachtlijst" }).IsSuccess);
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_gezegd() => Assert.Equal(
        ["Wat-leeg", "kind-leeg", "doelgroep-leeg", "stadium-leeg", "steunvorm-leeg", "haalbaarheid-leeg"],
        Kiezen(new(null, null, null, null, null, null, null)).Errors.Select(e => e.Code));

    [Fact]
    public void Een_vervangen_keuze_wordt_niet_nog_eens_vervangen()
    {
        var keuze = Kiezen(Goed).Value;
        Assert.True(keuze.Vervalt().IsSuccess);
        Assert.Equal("al-vervallen", Assert.Single(keuze.Vervalt().Errors).Code);
    }

    private static Result<Preventiekeuze> Kiezen(PreventiekeuzeGegevens g) =>
        Preventiekeuze.Kiezen(NewId.Of<CasusId>(), g, NewId.Of<MedewerkerId>(), ZichtbaarVoor.Gezin, Vandaag);
}
