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

    /// <summary>What changed since the version in force.</summary>
    public Wijzigingen? Sindsdien { get; private set; }

    public ProblemenBeeld Problemen { get; private set; } = null!;

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Het plan");
        var doelen = await PlanLezing.DoelenAsync(Dossier, ct);
        Beeld = PlanBeeld.Maken(Dossier, doelen, Vandaag, PlanUrl);
        Plan = await PlanLezing.PlanAsync(Dossier, ct);
        Problemen = new(ProblemenBeeld.Gezien(Dossier, Plan?.Problemen ?? []), Vandaag);
        // Only what was agreed is compared with what else is agreed now.
        Sindsdien = Plan is not { VanKracht: { } geldt } plan ? null : Wijzigingen.Sinds(Dossier, geldt, doelen, plan, await AfsprakenBeeld.LeesAsync(Dossier, ct));
    }
}
