namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;

/// <summary>The lists of the sources, whole: what stands in a registration must be sayable for every family that comes.</summary>
public sealed class RoutesTests
{
    [Fact]
    [Eis("R0-014", "R1-014")]
    public void De_wegen_waarlangs_een_gezin_komt_zijn_die_van_de_bronnen() => Assert.Equal(
        [
            "zelf", "via-broer-of-zus", "kennis",
            "leerkracht", "mentor", "intern-begeleider", "zorgcoordinator", "schooldirectie", "counsellor", "concierge", "schoolmaatschappelijk-werk", "oude-school", "leerplicht",
            "huisarts", "consultatiebureau-arts", "consultatiebureau-verpleegkundige", "jeugdarts", "medisch-specialist", "verloskundige",
            "ouder-kindcentrum", "werk-en-inkomen", "schuldhulp", "politie", "jongerenwerk",
            "collega", "moederorganisatie", "outreach", "schoolbespreking",
            "ander-wijkteam", "andere-hulpverlener", "gecertificeerde-instelling", "jeugdbescherming-einde-traject", "jeugdbescherming-aanvullend", "veilig-thuis", "raad", "rechter",
            "anders",
        ],
        Routes.Lijst.Waarden.Select(w => w.Code));

    [Fact]
    [Eis("R1-014")]
    public void De_eerste_stap_zette_het_gezin_iemand_die_het_aanraadde_of_het_team() =>
        Assert.Equal([Initiatief.GezinZelf, Initiatief.OpAdvies, Initiatief.TeamZelf], Enum.GetValues<Initiatief>());

    [Fact]
    [Eis("R0-014")]
    public void Een_vraag_komt_van_het_gezin_van_een_partner_of_doordat_het_team_eropaf_ging() =>
        Assert.Equal([Instroom.Gezin, Instroom.Partner, Instroom.Outreach], Enum.GetValues<Instroom>());
}
