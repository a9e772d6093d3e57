namespace Eenlijn.Domain.Autorisatie;

using System.Collections.Frozen;
using static Eenlijn.Domain.Autorisatie.Handeling;

/// <summary>The one table from role to acts. Content of a case needs the case besides: see <see cref="DossierToegang"/>.</summary>
public static class Rollen
{
    private static readonly Handeling[] InDeCasus =
    [
        VandaagBekijken, GezinZoeken, GezinnenBekijken, KortContactNoteren, KortContactBekijken, PreventieBekijken, PreventieNoteren,
        AanmeldingBekijken, AanmeldingNoteren, AanmeldingBeantwoorden, AanmeldingOppakken,
        CasusBekijken, CasusWijzigen, RegieWijzigen, WaarnemingRegelen, CaseloadWijzigen, BetrokkenheidWijzigen, ContactNoteren, TaakWijzigen, BelofteWijzigen,
        GezinBekijken, GezinWijzigen, VeiligheidBekijken, VeiligheidVastleggen,
        PlanBekijken, PlanWijzigen, PlanVaststellen, ToestemmingBekijken, ToestemmingVastleggen, Afschermen, Samenvoegen, LogboekBekijken, NoodtoegangNemen, CollegaBekijken,
        EigenAccountWijzigen, RegelsBekijken, RolBekijken, Oefenen,
    ];

    private static readonly FrozenDictionary<Rol, FrozenSet<Handeling>> Table = new Dictionary<Rol, FrozenSet<Handeling>>
    {
        [Rol.Medewerker] = InDeCasus.ToFrozenSet(),
        [Rol.Gedragswetenschapper] = InDeCasus.ToFrozenSet(),
        [Rol.Teamleider] = InDeCasus.Concat([AanmeldingToewijzen, TeamBekijken, WerkdrukBespreken, NoodtoegangBeoordelen, TeamToegangWijzigen, VindplaatsWijzigen, PreventieurenAfspreken, RolWijzigen]).ToFrozenSet(),
        [Rol.FunctioneelBeheerder] = FrozenSet.Create(BeheerBekijken, BeheerWijzigen, VindplaatsWijzigen, RolBekijken, RolWijzigen, CollegaBekijken, EigenAccountWijzigen, RegelsBekijken),
        [Rol.Privacyfunctionaris] = FrozenSet.Create(LogboekVanAllenBekijken, NoodtoegangBeoordelen, RolBekijken, CollegaBekijken, EigenAccountWijzigen, RegelsBekijken),
    }.ToFrozenDictionary();

    public static bool Mag(Rol rol, Handeling handeling) => Table[rol].Contains(handeling);

    public static IReadOnlySet<Handeling> Van(Rol rol) => Table[rol];
}
