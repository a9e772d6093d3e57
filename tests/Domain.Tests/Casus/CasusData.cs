namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What the tests of a case share.</summary>
internal static class CasusData
{
    public static readonly DateOnly Vandaag = new(2026, 11, 22);
    public static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    public static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();
    public static readonly PersoonId Sanne = NewId.Of<PersoonId>();
    public static readonly CasusId Id = NewId.Of<CasusId>();
    public static readonly Zicht OverSanne = new(ZichtbaarVoor.Medewerkers, [Sanne]);

    public static Casus Open(RegieHouder? houder = null) => Casus.Openen(
        NewId.Of<GezinId>(), NewId.Of<TeamId>(), null, houder ?? RegieHouder.Regisseur(Mirjam), Mirjam, Vandaag);

    public static string Code<T>(Result<T> result) => Assert.Single(result.Errors).Code;

    public static string Code(Result result) => Assert.Single(result.Errors).Code;
}
