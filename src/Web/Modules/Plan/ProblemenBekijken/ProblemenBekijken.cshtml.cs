namespace Eenlijn.Web.Modules.Plan.ProblemenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProblemenBekijkenModel(ProblemenOrdenenHandler handler) : PlanPage
{
    /// <summary>The problem that goes one place up.</summary>
    [BindProperty]
    public Guid? Omhoog { get; set; }

    [BindProperty]
    public Guid? Omlaag { get; set; }

    public IReadOnlyList<ProbleemOpname> Open { get; private set; } = [];

    public IReadOnlyList<OpgelostRegel> Opgelost { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await LeesAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await LeesAsync(ct);
            return Refused();
        }

        if ((Omhoog ?? Omlaag) is { } record)
        {
            var result = await handler.HandleAsync(Dossier, RecordId.From(record), omhoog: Omhoog is not null, ct);
            if (!result.IsSuccess)
            {
                await LeesAsync(ct);
                return Refused(result.Errors);
            }
        }

        return Done($"{PlanUrl}/problemen");
    }

    private async Task LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat speelt er?");
        var alle = await Dossier.GezinsRecords<Probleem>().OrderBy(p => p.Volgorde).ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Oplossing,
                Rij = new ProbleemOpname
                {
                    Record = p.Id.Value,
                    VoorGezin = p.ZichtbaarVoor == ZichtbaarVoor.Gezin,
                    Volgorde = p.Volgorde,
                    Wat = p.Wat,
                    Leefgebied = p.Leefgebied,
                    VoorOpvoeden = p.VoorOpvoeden,
                    VolgendeStap = p.VolgendeStap,
                    VraagtStap = p.VraagtStap,
                    OpgelostOp = p.OpgelostOp,
                },
            })
            .ToListAsync(ct);
        Open = [.. alle.Where(p => p.Rij.OpgelostOp is null).Select(p => p.Rij)];
        Opgelost = [.. alle.Where(p => p.Rij.OpgelostOp is not null).OrderByDescending(p => p.Rij.OpgelostOp).Select(p => new OpgelostRegel(p.Rij.Record, p.Rij.Wat, p.Rij.OpgelostOp!.Value, p.Oplossing))];
    }
}

/// <summary>What was solved, when and how.</summary>
public sealed record OpgelostRegel(Guid Record, string Wat, DateOnly Op, string? Hoe);
