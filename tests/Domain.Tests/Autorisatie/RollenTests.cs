namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using static Eenlijn.Domain.Autorisatie.Handeling;

/// <summary>The table from role to acts: need to know, and nobody who manages or audits sees a family.</summary>
public sealed class RollenTests
{
    private static readonly Handeling[] ZonderInhoud = [BeheerBekijken, BeheerWijzigen, LogboekVanAllenBekijken, EigenAccountWijzigen];

    [Fact]
    public void Een_functioneel_beheerder_doet_alleen_beheer_en_nooit_iets_met_inhoud() =>
        Assert.Equivalent(new[] { BeheerBekijken, BeheerWijzigen, VindplaatsWijzigen, CollegaBekijken, EigenAccountWijzigen, RegelsBekijken, RolBekijken, RolWijzigen }, Rollen.Van(Rol.FunctioneelBeheerder), strict: true);

    [Fact]
    public void Een_privacyfunctionaris_leest_het_logboek_en_nooit_inhoud() =>
        Assert.Equivalent(new[] { LogboekVanAllenBekijken, NoodtoegangBeoordelen, CollegaBekijken, EigenAccountWijzigen, RegelsBekijken, RolBekijken }, Rollen.Van(Rol.Privacyfunctionaris), strict: true);

    [Theory]
    [InlineData(Rol.Medewerker)]
    [InlineData(Rol.Gedragswetenschapper)]
    [InlineData(Rol.Teamleider)]
    public void Wie_met_gezinnen_werkt_doet_geen_beheer_en_leest_niet_het_logboek_van_allen(Rol rol)
    {
        Assert.False(Rollen.Mag(rol, BeheerBekijken) || Rollen.Mag(rol, BeheerWijzigen) || Rollen.Mag(rol, LogboekVanAllenBekijken));
        Assert.True(Rollen.Mag(rol, CasusBekijken) && Rollen.Mag(rol, LogboekBekijken));
    }

    [Fact]
    public void Elke_handeling_met_inhoud_hoort_bij_een_rol_die_met_gezinnen_werkt() => Assert.Equal(
        [],
        Enum.GetValues<Handeling>().Except(ZonderInhoud).Where(handeling => !Rollen.Mag(Rol.Teamleider, handeling) && !Rollen.Mag(Rol.Medewerker, handeling)));

    [Fact]
    public void Iedereen_gaat_over_zijn_eigen_account() =>
        Assert.All(Enum.GetValues<Rol>(), rol => Assert.True(Rollen.Mag(rol, EigenAccountWijzigen)));
}
