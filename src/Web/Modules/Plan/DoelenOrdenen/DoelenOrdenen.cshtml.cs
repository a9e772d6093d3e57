namespace Eenlijn.Web.Modules.Plan.DoelenOrdenen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class DoelenOrdenenModel(DoelenOrdenenHandler handler) : PlanPage
{
    /// <summary>The goal that goes one place up.</summary>
    [BindProperty]
    public Guid? Omhoog { get; set; }

    [BindProperty]
    public Guid? Omlaag { get; set; }

    public IReadOnlyList<DoelRegel> Doelen { get; private set; } = [];

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

        return Done($"{PlanUrl}/volgorde");
    }

    private async Task LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Volgorde van de doelen");
        Doelen = await Dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief)
            .OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new DoelRegel(d.Id.Value, d.Titel))
            .ToListAsync(ct);
    }
}

public sealed record DoelRegel(Guid Record, string Titel);
