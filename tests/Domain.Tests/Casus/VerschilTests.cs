namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class VerschilTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Sanne = NewId.Of<PersoonId>();
    private static readonly Zicht OverSanne = new(ZichtbaarVoor.Gezin, [Sanne]);
    private static readonly Visiehouder VanSanne = new(Sanne, null, null);
    private static readonly Visiehouder VanMirjam = new(null, null, Mirjam);

    [Fact]
    [Eis("R1-059")]
    public void Een_latere_kijk_komt_naast_de_eerdere_en_overschrijft_niets()
    {
        var verschil = Noteren().Value;

        Assert.True(verschil.VisieToevoegen(new(VanSanne, "Ik wil het toch proberen."), Mirjam, Vandaag).IsSuccess);
        Assert.Equal(["Therapie is niet nodig.", "Ik denk dat het helpt.", "Ik wil het toch proberen."], verschil.Visies.Select(v => v.Tekst));
        Assert.Equal(["Tekst-leeg", "wie-leeg"], verschil.VisieToevoegen(new(null, " "), Mirjam, Vandaag).Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R1-059")]
    public void Een_verschil_wordt_opgelost_of_blijft_met_een_reden_staan_en_kan_weer_opengaan()
    {
        var verschil = Noteren().Value;

        Assert.Equal(["besluit-leeg", "Tekst-leeg"], verschil.Afronden(Verschilstand.Open, "", Mirjam, null, Vandaag).Errors.Select(e => e.Code));
        Assert.True(verschil.Afronden(Verschilstand.BlijftStaan, "We kijken over een maand.", Mirjam, null, Vandaag).IsSuccess);
        Assert.Equal(Verschilstand.BlijftStaan, verschil.Stand);
        verschil.VisieToevoegen(new(VanMirjam, "Het lijkt nu beter te gaan."), Mirjam, Vandaag);
        Assert.Equal(Verschilstand.Open, verschil.Stand);
        verschil.Afronden(Verschilstand.Opgelost, "Elif gaat twee keer kijken.", Mirjam, Vandaag.AddDays(-1), Vandaag);
        Assert.Equal([Verschilstand.BlijftStaan, Verschilstand.Opgelost], verschil.Besluiten.Select(b => b.Stand));
    }

    [Fact]
    public void Een_verschil_heeft_twee_kijken_van_twee_mensen()
    {
        Assert.Equal("zelfde-persoon", Assert.Single(Verschil.Noteren(NewId.Of<CasusId>(), "therapie", new(VanSanne, "nee"), new(VanSanne, "ja"), Mirjam, OverSanne, Vandaag).Errors).Code);
        var leeg = Verschil.Noteren(NewId.Of<CasusId>(), "", new(null, ""), new(null, "", Vandaag.AddDays(2)), Mirjam, new(ZichtbaarVoor.Gezin, []), Vandaag);
        Assert.Equal(["Onderwerp", "Eerste.Tekst", "Eerste.Wie", "Tweede.Tekst", "Tweede.Wie", "Tweede.Op", "OverWie"], leeg.Errors.Select(e => e.Veld));
    }

    private static Result<Verschil> Noteren() => Verschil.Noteren(
        NewId.Of<CasusId>(), "of Elif naar therapie gaat", new(VanSanne, "Therapie is niet nodig."), new(VanMirjam, "Ik denk dat het helpt."), Mirjam, OverSanne, Vandaag);
}
