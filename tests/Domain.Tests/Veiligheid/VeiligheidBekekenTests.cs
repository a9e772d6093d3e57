namespace Eenlijn.Domain.Tests.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

public sealed class VeiligheidBekekenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();

    private static BekekenGegevens Goed => new(Vandaag, VeiligheidConclusie.AfsprakenGelden, "Elif vertelde dat het rustig is.", Vandaag.AddDays(14));

    [Fact]
    public void Wat_is_vastgelegd_staat_er_zoals_het_gezegd_is()
    {
        var bekeken = Vastleggen(Goed).Value;

        Assert.Equal((Vandaag, VeiligheidConclusie.AfsprakenGelden, Vandaag.AddDays(14)), (bekeken.Op, bekeken.Conclusie, bekeken.OpnieuwOp));
        Assert.Equal(Kind, Assert.Single(bekeken.OverWie).PersoonId);
        Assert.IsType<VeiligheidVastgelegd>(Assert.Single(bekeken.NewEvents));
    }

    [Fact]
    public void Kijken_gebeurt_vandaag_of_eerder()
    {
        Assert.True(Vastleggen(Goed with { Op = Vandaag.AddDays(-400) }).IsSuccess);
        Assert.Equal("dag-klopt-niet", Code(Goed with { Op = Vandaag.AddDays(1) }));
        Assert.Equal("dag-klopt-niet", Code(Goed with { Op = null }));
    }

    [Fact]
    [Eis("R1-079")]
    public void Er_staat_altijd_een_volgende_dag_en_die_ligt_na_vandaag_en_binnen_een_jaar()
    {
        Assert.True(Vastleggen(Goed with { OpnieuwOp = Vandaag.AddDays(1) }).IsSuccess);
        Assert.True(Vastleggen(Goed with { OpnieuwOp = Vandaag.AddYears(1) }).IsSuccess);
        Assert.Equal("opnieuw-klopt-niet", Code(Goed with { OpnieuwOp = Vandaag }));
        Assert.Equal("opnieuw-klopt-niet", Code(Goed with { OpnieuwOp = Vandaag.AddYears(1).AddDays(1) }));
        Assert.Equal("opnieuw-klopt-niet", Code(Goed with { OpnieuwOp = null }));
    }

    [Fact]
    public void Zonder_conclusie_of_toelichting_wordt_niets_bewaard()
    {
        Assert.Equal("conclusie-leeg", Code(Goed with { Conclusie = null }));
        Assert.Equal("Toelichting-leeg", Code(Goed with { Toelichting = "  " }));
        Assert.Equal("Toelichting-te-lang", Code(Goed with { Toelichting = new('x', Check.Lang + 1) }));
    }

    [Fact]
    public void Het_gaat_over_een_kind() =>
        Assert.Equal("over-wie-leeg", Vastleggen(Goed, new Zicht(ZichtbaarVoor.Medewerkers, [])).Errors.Single().Code);

    [Fact]
    public void Iets_over_veiligheid_is_nooit_voor_de_schrijver_alleen() =>
        Assert.Equal("zicht-te-smal", Vastleggen(Goed, new Zicht(ZichtbaarVoor.Schrijver, [Kind])).Errors.Single().Code);

    [Fact]
    public void Alle_fouten_komen_tegelijk() => Assert.Equal(
        ["dag-klopt-niet", "conclusie-leeg", "opnieuw-klopt-niet", "over-wie-leeg", "Toelichting-leeg"],
        Vastleggen(new(null, null, null, null), new Zicht(ZichtbaarVoor.Medewerkers, [])).Errors.Select(e => e.Code));

    private static string Code(BekekenGegevens gegevens) => Vastleggen(gegevens).Errors.Single().Code;

    private static Result<VeiligheidBekeken> Vastleggen(BekekenGegevens gegevens, Zicht? zicht = null) => VeiligheidBekeken.Vastleggen(
        NewId.Of<CasusId>(), gegevens, NewId.Of<MedewerkerId>(), zicht ?? new(ZichtbaarVoor.Medewerkers, [Kind]), Vandaag);
}
