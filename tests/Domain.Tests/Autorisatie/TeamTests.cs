namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class TeamTests
{
    [Fact]
    [Eis("R1-001")]
    public void Een_team_is_er_voor_een_gebied_en_voor_leeftijden()
    {
        var team = Team.Toevoegen(NewId.Of<OrganisatieId>(), "Team Noord", "Noord", 0, 23, null).Value;

        Assert.Equal(("Noord", 0, 23), (team.Gebied, team.VanafLeeftijd, team.TotLeeftijd));
    }

    [Theory]
    [InlineData(-1, 23)]
    [InlineData(4, 4)]
    [InlineData(12, 4)]
    [InlineData(0, 121)]
    public void Leeftijden_die_niet_kunnen_worden_geweigerd(int vanaf, int tot) => Assert.Equal(
        ["leeftijd-klopt-niet"], Team.Toevoegen(NewId.Of<OrganisatieId>(), "Team Noord", "Noord", vanaf, tot, null).Errors.Select(e => e.Code));

    [Fact]
    public void Een_team_heeft_een_naam_en_een_gebied() => Assert.Equal(
        ["Naam", "Gebied"], Team.Toevoegen(NewId.Of<OrganisatieId>(), null, " ", 0, 23, null).Errors.Select(e => e.Veld));

    [Fact]
    public void Een_organisatie_heeft_een_naam_en_contactpersonen_ook()
    {
        Assert.Equal("Naam", Assert.Single(Organisatie.Toevoegen("", OrganisatieSoort.Basisschool, null, null, null).Errors).Veld);
        var school = Organisatie.Toevoegen("De Klimop", OrganisatieSoort.Basisschool, null, null, null).Value;

        Assert.False(school.ContactpersoonToevoegen(" ", null, null, null).IsSuccess);
        Assert.True(school.ContactpersoonToevoegen("Ans", "intern begeleider", null, null).IsSuccess);
        Assert.Equal("Ans", Assert.Single(school.Contactpersonen).Naam);
    }
}
