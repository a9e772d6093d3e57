namespace Eenlijn.Web.Modules.Plan.ProblemenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProblemenBekijkenModel(ProblemenOrdenenHandler handler) : OrdenPage
{
    public IReadOnlyList<ProbleemOpname> Open { get; private set; } = [];

    public IReadOnlyList<OpgelostRegel> Opgelost { get; private set; } = [];

    protected override Task<Result> OrdenenAsync(RecordId record, bool omhoog, CancellationToken ct) => handler.HandleAsync(Dossier, record, omhoog, ct);

    protected override async Task LezenAsync(CancellationToken ct)
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
