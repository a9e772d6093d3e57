namespace Eenlijn.Web.Modules.Autorisatie.Profiel;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;

/// <summary>One's own profile (R1-002, R4-068).</summary>
[Requires(Handeling.EigenAccountWijzigen)]
public sealed class ProfielModel(Profielen profielen, ProfielHandler handler, Gids gids, Kalender kalender) : ProfielPage(profielen, handler, gids, kalender)
{
    public override string Pad => "/profiel";

    protected override MedewerkerId Wie => User.GetMedewerker()!.Value;
}
