namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class EigenGrensTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly EigenGrensGegevens Goed = new("Of dit bij haar leeftijd hoort.", "psycholoog", "Amira", Vandaag.AddDays(3), Gezinsantwoord.Goed, null);

    [Fact]
    [Eis("R0-012")]
    public void Een_grens_noemt_wat_je_niet_weet_wie_erbij_komt_voor_wanneer_en_wat_het_gezin_vindt()
    {
        Assert.Equal(["Wat-leeg", "wie-leeg", "gezin-leeg", "dag-leeg"], Noteren(new(null, null, " ", null, null, null)).Errors.Select(e => e.Code));
        Assert.Equal("zonder-leeg", Assert.Single(Noteren(Goed with { Gezin = Gezinsantwoord.LieverNiet }).Errors).Code);
        Assert.Equal("dag-voorbij", Assert.Single(Noteren(Goed with { VoorDag = Vandaag.AddDays(-1) }).Errors).Code);
        Assert.True(Noteren(Goed with { Rol = null, Wie = "de oogarts" }).IsSuccess);
    }

    [Fact]
    [Eis("R0-012")]
    public void Wat_het_opleverde_komt_erbij_en_daarna_staat_het_vast()
    {
        var grens = Noteren(Goed).Value;

        Assert.Equal(["Opbrengst-leeg", "uitkomst-leeg", "dag-te-vroeg"], grens.Afronden(null, " ", Vandaag.AddDays(-1), Vandaag).Errors.Select(e => e.Code));
        Assert.True(grens.Afronden(Grensuitkomst.GafAdvies, "Eerst zes weken kijken.", null, Vandaag.AddDays(4)).IsSuccess);

        Assert.Equal((Grensuitkomst.GafAdvies, Vandaag.AddDays(4)), (grens.Uitkomst, grens.UitkomstOp));
        Assert.False(grens.Wijzigen(Goed, Vandaag).IsSuccess);
        Assert.False(grens.Afronden(Grensuitkomst.DoetMee, "Nog eens.", null, Vandaag.AddDays(4)).IsSuccess);
    }

    private static Result<EigenGrens> Noteren(EigenGrensGegevens gegevens) => EigenGrens.Noteren(
        NewId.Of<CasusId>(), gegevens, NewId.Of<RecordId>(), NewId.Of<MedewerkerId>(), new(ZichtbaarVoor.Medewerkers, [NewId.Of<PersoonId>()]), Vandaag);
}
