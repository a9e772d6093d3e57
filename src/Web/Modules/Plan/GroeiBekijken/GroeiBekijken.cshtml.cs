namespace Eenlijn.Web.Modules.Plan.GroeiBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanBekijken)]
public sealed class GroeiBekijkenModel : PlanPage
{
    /// <summary>Of each person the last first.</summary>
    public IReadOnlyList<KrachtRij> Krachten { get; private set; } = [];

    public IReadOnlyList<GeleerdRij> Geleerd { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Kracht, last en wat er geleerd is");
        var personen = Dossier.PersoonNamen;
        // Over somebody who is kept from the viewer is nothing to be seen (K17).
        var krachten = await Dossier.GezinsRecords<Draagkracht>().Where(d => personen.Any(p => p.Id == d.Wie))
            .OrderByDescending(d => d.Op).ThenByDescending(d => d.Id)
            .Select(d => new KrachtRij(d.Id.Value, personen.Where(p => p.Id == d.Wie).Select(p => p.Kort).First(), d.Op, d.Kracht, d.Last, d.WatGeeftKracht, d.WatWeegtZwaar))
            .ToListAsync(ct);
        var geleerd = await Dossier.GezinsRecords<Vaardigheid>().Where(v => personen.Any(p => p.Id == v.Wie))
            .OrderByDescending(v => v.Op).ThenByDescending(v => v.Id)
            .Select(v => new GeleerdRij(v.Id.Value, personen.Where(p => p.Id == v.Wie).Select(p => p.Kort).First(), v.Op, v.Soort, v.Wat))
            .ToListAsync(ct);
        Krachten = [.. krachten.Select(k => k with { GeeftKracht = Dossier.Tekst(k.GeeftKracht), WeegtZwaar = Dossier.Tekst(k.WeegtZwaar) })];
        Geleerd = [.. geleerd.Where(v => Dossier.Tekst(v.Wat) is not null)];
    }
}

/// <summary>What one person could carry on a day.</summary>
public sealed record KrachtRij(Guid Record, string Wie, DateOnly Op, Mate Kracht, Mate Last, string? GeeftKracht, string? WeegtZwaar)
{
    public bool IsTeZwaar => Last > Kracht;
}

/// <summary>What one person learned.</summary>
public sealed record GeleerdRij(Guid Record, string Wie, DateOnly Op, VaardigheidSoort Soort, string Wat);
