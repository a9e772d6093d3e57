namespace Eenlijn.Web.Modules.Plan.TerugkijkenPlannen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class TerugkijkenPlannenModel(TerugkijkenPlannenHandler handler) : PlanPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen terugkijken");
        Input = await LeesAsync(ct) ?? new();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen terugkijken");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Input.TerugkijkenOp, Input.TerugkijkenWaar, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "De dag staat in het plan.");
        }

        if (IsConflict(result))
        {
            var nu = await LeesAsync(ct) ?? new();
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, default);
        }

        return Refused(result.Errors);
    }

    private Task<InputModel?> LeesAsync(CancellationToken ct) => Dossier.Plan
        .Select(p => new InputModel { TerugkijkenOp = p.TerugkijkenOp, TerugkijkenWaar = p.TerugkijkenWaar, Version = p.Version })
        .SingleOrDefaultAsync(ct);

    public sealed class InputModel
    {
        public DateOnly? TerugkijkenOp { get; set; }

        public string? TerugkijkenWaar { get; set; }

        [MagLeeg]
        public int? Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Welke dag?", (i, k) => Veldtekst.Dag(i.TerugkijkenOp))
            .Veld("Waar?", (i, k) => i.TerugkijkenWaar);
    }
}
