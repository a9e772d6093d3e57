namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Words of the profile, and the lists to choose from.</summary>
public static class ProfielWoorden
{
    public static IEnumerable<SelectListItem> Niveaus { get; } = Van<Opleidingsniveau>(Zeg);

    public static IEnumerable<SelectListItem> Ervaring { get; } = Van<DeskundigheidNiveau>(Zeg);

    public static IEnumerable<SelectListItem> Taalniveaus { get; } = Van<TaalNiveau>(Zeg);

    public static IEnumerable<SelectListItem> RegisterKeuzes => Registers.Lijst.Keuzes();

    public static IEnumerable<SelectListItem> DeskundigheidKeuzes => Deskundigheden.Lijst.Keuzes();

    public static string Zeg(Opleidingsniveau niveau) => niveau switch
    {
        Opleidingsniveau.Mbo => "mbo",
        Opleidingsniveau.Hbo => "hbo",
        Opleidingsniveau.PostHbo => "post-hbo",
        Opleidingsniveau.HboMaster => "hbo-master",
        Opleidingsniveau.Wo => "universiteit (wo)",
        _ => "na de universiteit (post-wo)",
    };

    public static string Zeg(DeskundigheidNiveau niveau) => niveau switch
    {
        DeskundigheidNiveau.Basis => "basis",
        DeskundigheidNiveau.Ervaren => "ervaren",
        _ => "specialist",
    };

    public static string Zeg(TaalNiveau niveau) => niveau switch
    {
        TaalNiveau.Moedertaal => "moedertaal",
        TaalNiveau.Vloeiend => "vloeiend",
        TaalNiveau.Redelijk => "redelijk",
        _ => "een beetje",
    };

    public static string Zeg(TeamSoort soort) => soort switch
    {
        TeamSoort.OuderKindteam => "ouder- en kindteam",
        TeamSoort.Jongerenteam => "jongerenteam",
        TeamSoort.SamenDoen => "Samen DOEN",
        TeamSoort.Wijkteam => "wijkteam",
        TeamSoort.Jeugdbescherming => "jeugdbescherming",
        TeamSoort.Specialisten => "specialisten",
        _ => "ander soort team",
    };

    public static IEnumerable<SelectListItem> TeamSoorten { get; } = Van<TeamSoort>(Zeg);

    private static IReadOnlyList<SelectListItem> Van<T>(Func<T, string> zeg)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(waarde => new SelectListItem(zeg(waarde), waarde.ToString()))];
}
