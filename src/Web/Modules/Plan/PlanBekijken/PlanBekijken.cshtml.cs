namespace Eenlijn.Web.Modules.Plan.PlanBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.PlanBekijken)]
public sealed class PlanBekijkenModel(Kalender kalender) : PlanPage
{
    public PlanBeeld Beeld { get; private set; } = null!;

    public PlanRij? Plan { get; private set; }

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Het plan");
        Beeld = PlanBeeld.Maken(Dossier, await PlanLezing.DoelenAsync(Dossier, ct), Vandaag, PlanUrl);
        Plan = await PlanLezing.PlanAsync(Dossier, ct);
    }
}
