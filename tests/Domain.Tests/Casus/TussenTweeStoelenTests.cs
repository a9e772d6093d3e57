namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class TussenTweeStoelenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly Zicht Zicht = new(ZichtbaarVoor.Medewerkers, []);

    private static TweeStoelenGegevens Gegevens => new(
        "gesprekken over slapen", Mirjam, Vandaag.AddDays(14), [new("GGZ Waterland", "te licht"), new("Opvoedpoli", "te zwaar"), new(" ", null)]);

    [Fact]
    [Eis("R1-070")]
    public void Twee_partijen_die_nee_zeggen_geven_een_kwestie_met_een_eigenaar_en_een_dag()
    {
        var kwestie = TussenTweeStoelen.Melden(NewId.Of<CasusId>(), Gegevens, Mirjam, Zicht, Vandaag).Value;

        Assert.Equal(["GGZ Waterland", "Opvoedpoli"], kwestie.Afwijzingen.Select(a => a.Partij));
        Assert.Equal((Mirjam, Vandaag.AddDays(14), Vandaag), (kwestie.Eigenaar, kwestie.VoorDag, kwestie.Sinds));
    }

    [Fact]
    [Eis("R1-070")]
    public void Een_partij_is_geen_twee_stoelen_en_zonder_eigenaar_of_dag_wordt_niets_bewaard()
    {
        var fouten = TussenTweeStoelen.Melden(NewId.Of<CasusId>(), new("", null, null, [new("GGZ Waterland", "")]), Mirjam, Zicht, Vandaag).Errors;

        Assert.Equal(["Waarvoor", "Afwijzingen[0].Reden", "Afwijzingen[1].Partij", "Eigenaar", "VoorDag"], fouten.Select(f => f.Veld));
    }

    [Fact]
    public void Opgelost_blijft_opgelost_en_gaat_niet_mee_naar_een_collega()
    {
        var kwestie = TussenTweeStoelen.Melden(NewId.Of<CasusId>(), Gegevens, Mirjam, Zicht, Vandaag).Value;
        Assert.Equal("Oplossing", Assert.Single(kwestie.Oplossen(" ", Vandaag).Errors).Veld);
        Assert.True(kwestie.Oplossen("De Opvoedpoli doet het, met hulp van ons.", Vandaag).IsSuccess);

        kwestie.Overdragen(NewId.Of<MedewerkerId>());

        Assert.Equal((Mirjam, Vandaag), (kwestie.Eigenaar, kwestie.OpgelostOp));
        Assert.Equal("al-opgelost", Assert.Single(kwestie.Oplossen("nog eens", Vandaag).Errors).Code);
    }
}
