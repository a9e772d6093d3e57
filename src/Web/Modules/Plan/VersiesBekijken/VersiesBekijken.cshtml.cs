namespace Eenlijn.Web.Modules.Plan.VersiesBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanBekijken)]
public sealed class VersiesBekijkenModel : PlanPage
{
    public IReadOnlyList<VersieRij> Versies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Alle versies van het plan");
        Versies = await Dossier.Plan.SelectMany(p => p.Versies)
            .OrderByDescending(v => v.Nummer)
            .Select(v => new VersieRij
            {
                Id = v.Id, Nummer = v.Nummer, Status = v.Status, VoorgesteldOp = v.VoorgesteldOp, VastgesteldOp = v.VastgesteldOp, VoorgesteldDoor = "",
            })
            .ToListAsync(ct);
    }
}
