namespace Eenlijn.Web.Modules.Plan.DoelenOrdenen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class DoelenOrdenenModel(DoelenOrdenenHandler handler) : OrdenPage
{
    public IReadOnlyList<DoelRegel> Doelen { get; private set; } = [];

    protected override Task<Result> OrdenenAsync(RecordId record, bool omhoog, CancellationToken ct) => handler.HandleAsync(Dossier, record, omhoog, ct);

    protected override async Task LezenAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Volgorde van de doelen");
        Doelen = await Dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief)
            .OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new DoelRegel(d.Id.Value, d.Titel))
            .ToListAsync(ct);
    }
}

public sealed record DoelRegel(Guid Record, string Titel);
