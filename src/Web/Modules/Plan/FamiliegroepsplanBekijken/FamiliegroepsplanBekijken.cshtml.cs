namespace Eenlijn.Web.Modules.Plan.FamiliegroepsplanBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Whether the family makes a plan of its own, what it says, and by when there is a plan otherwise (R4-057, Jeugdwet 4.1.2 and 4.1.3).</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class FamiliegroepsplanBekijkenModel(Kalender kalender) : PlanPage
{
    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public Familiegroepsplan? Nu { get; private set; }

    public IReadOnlyList<Familiegroepsplan> Eerder { get; private set; } = [];

    /// <summary>A plan was agreed since it was clear that the family makes none.</summary>
    public bool HeeftPlan { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Het eigen plan van het gezin");
        var alle = await Dossier.GezinsRecords<Familiegroepsplan>().OrderByDescending(f => f.AangebodenOp).ThenByDescending(f => f.Id).ToListAsync(ct);
        (Nu, Eerder) = (alle.FirstOrDefault(), [.. alle.Skip(1)]);
        HeeftPlan = await Dossier.Plan.AnyAsync(p => p.Versies.Any(v => v.Status == VersieStatus.VanKracht), ct);
    }
}
