namespace Eenlijn.Web.Modules.Plan.EvaluatiesBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Each time that was looked back together, who was there and what was decided (R4-135).</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class EvaluatiesBekijkenModel : PlanPage
{
    public IReadOnlyList<EvaluatieRij> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen terugkijken");
        var keuzes = await PlanKeuzes.LeesAsync(Dossier, ct);
        var alle = await Dossier.GezinsRecords<Evaluatie>().OrderByDescending(e => e.Op).ThenByDescending(e => e.Id).ToListAsync(ct);
        // Who is kept from the viewer was not there for him (K17).
        Rijen = [.. alle.Where(e => Dossier.Tekst(e.WatGingGoed) is not null).Select(e => new EvaluatieRij(e, [.. e.Aanwezig.Where(a => keuzes.Persoon(a.Persoon.Value) is not null).Select(a => keuzes.Naam(a.Persoon))]))];
    }

    public sealed record EvaluatieRij(Evaluatie Evaluatie, IReadOnlyList<string> Aanwezig);
}
