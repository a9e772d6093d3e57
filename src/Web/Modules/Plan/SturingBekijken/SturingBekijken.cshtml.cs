namespace Eenlijn.Web.Modules.Plan.SturingBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Who is steered more than usual, why, and when that is looked at again (R1-042).</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class SturingBekijkenModel(Kalender kalender) : PlanPage
{
    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IReadOnlyList<(string Wie, Sturing Sturing)> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Meer sturen");
        var keuzes = await PlanKeuzes.LeesAsync(Dossier, ct);
        var alle = await Dossier.GezinsRecords<Sturing>().OrderBy(s => s.GestoptOp != null).ThenBy(s => s.EvaluerenOp).ThenBy(s => s.Id).ToListAsync(ct);
        // Over somebody who is kept from the viewer is nothing to be seen (K17).
        Rijen = [.. alle.Where(s => keuzes.Persoon(s.Wie.Value) is not null && Dossier.Tekst(s.Wat) is not null && Dossier.Tekst(s.Toelichting) is not null).Select(s => (keuzes.Naam(s.Wie), s))];
    }
}
