namespace Eenlijn.Web.Modules.Plan.EigenKrachtVastleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class EigenKrachtVastleggenModel(EigenKrachtVastleggenHandler handler) : PlanPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        Input = await LeesAsync(ct) ?? new();
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gegevens = new EigenKrachtGegevens(Input.Behoefte, Input.Zelf, Input.MensenOmOnsHeen, Input.VanHetTeam, Input.RedenOvergeslagen)
        {
            WoordenVan = ViewData.GetPlanKeuzes().Persoon(Input.WoordenVan),
        };
        var result = await handler.HandleAsync(Dossier, gegevens, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "Bewaard in het plan.");
        }

        if (IsConflict(result))
        {
            var nu = await LeesAsync(ct) ?? new();
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, ViewData.GetPlanKeuzes());
        }

        return Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat kan het gezin zelf?");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
    }

    private Task<InputModel?> LeesAsync(CancellationToken ct) => Dossier.Plan.Select(p => new InputModel
    {
        Behoefte = p.EigenKracht.Behoefte,
        Zelf = p.EigenKracht.Zelf,
        MensenOmOnsHeen = p.EigenKracht.MensenOmOnsHeen,
        VanHetTeam = p.EigenKracht.VanHetTeam,
        WoordenVan = p.EigenKracht.WoordenVan == null ? null : p.EigenKracht.WoordenVan.Value.Value,
        RedenOvergeslagen = p.EigenKracht.RedenOvergeslagen,
        Version = p.Version,
    }).SingleOrDefaultAsync(ct);

    public sealed class InputModel
    {
        public string? Behoefte { get; set; }

        public string? Zelf { get; set; }

        public string? MensenOmOnsHeen { get; set; }

        public string? VanHetTeam { get; set; }

        public Guid? WoordenVan { get; set; }

        public string? RedenOvergeslagen { get; set; }

        [MagLeeg]
        public int? Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, PlanKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, PlanKeuzes>()
            .Veld("Wat is nu het belangrijkste?", (i, k) => i.Behoefte)
            .Veld("Wat kunnen jullie zelf?", (i, k) => i.Zelf)
            .Veld("Wie om jullie heen kan helpen, en waarmee?", (i, k) => i.MensenOmOnsHeen)
            .Veld("Wat blijft er over voor het team?", (i, k) => i.VanHetTeam)
            .Veld("Wie gaf deze antwoorden?", (i, k) => i.WoordenVan == null ? "Het gezin samen" : Veldtekst.Keuze(i.WoordenVan, k.NaamVan))
            .Veld("Waarom sla je nu iets over?", (i, k) => i.RedenOvergeslagen);
    }
}
