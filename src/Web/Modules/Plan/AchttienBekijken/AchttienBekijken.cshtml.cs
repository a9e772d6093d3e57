namespace Eenlijn.Web.Modules.Plan.AchttienBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>What is arranged for who becomes eighteen, and for whom nobody began yet (R4-134).</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class AchttienBekijkenModel(Kalender kalender) : PlanPage
{
    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IReadOnlyList<(string Wie, Achttien Plan)> Rijen { get; private set; } = [];

    /// <summary>Sixteen or seventeen, without a plan.</summary>
    public IReadOnlyList<string> NogNiet { get; private set; } = [];

    /// <summary>Somebody is sixteen or seventeen: for a younger child there is nothing to begin yet.</summary>
    public bool KanBeginnen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("18 jaar worden");
        var keuzes = await PlanKeuzes.LeesAsync(Dossier, ct);
        var alle = await Dossier.GezinsRecords<Achttien>().OrderBy(a => a.Id).ToListAsync(ct);
        // Over somebody who is kept from the viewer is nothing to be seen (K17).
        Rijen = [.. alle.Where(a => keuzes.Persoon(a.Wie.Value) is not null && Dossier.Tekst(a.EigenWoorden) is not null).Select(a => (keuzes.Naam(a.Wie), a))];
        KanBeginnen = keuzes.BijnaAchttien(Vandaag).Any();
        NogNiet = [.. keuzes.BijnaAchttien(Vandaag).Where(p => alle.All(a => a.Wie != p.Id)).Select(p => p.Kort)];
    }
}
