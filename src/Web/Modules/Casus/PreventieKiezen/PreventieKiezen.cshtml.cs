namespace Eenlijn.Web.Modules.Casus.PreventieKiezen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>Which prevention was chosen for which child, and whether it can be done (R4-029).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class PreventieKiezenModel(PreventieKiezenHandler handler) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<KeuzeRij> Rijen { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinderen => Gezin.Where(p => p.Rol == GezinsRol.Kind && !p.IsOverleden).Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()));

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var kind = Kies(Input.Kind, "Input.Kind");
        return await DoAsync(() => handler.HandleAsync(
            Dossier, new(kind, Input.Wat, Input.Doelgroep, Input.Stadium, Input.Steunvorm, Input.Haalbaarheid, Input.Waarom), Input.GezinLeest ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers, ct), $"{CasusUrl}/preventie", "Bewaard.");
    }

    public async Task<IActionResult> OnPostVervaltAsync(Guid keuze, CancellationToken ct) => await handler.VervaltAsync(Dossier, new(keuze), ct) switch
    {
        null => NotFound(),
        { IsSuccess: true } => Done($"{CasusUrl}/preventie", "Dit geldt niet meer. Het blijft hieronder te lezen."),
        { } fout => Done($"{CasusUrl}/preventie", fout.Errors[0].Message),
    };

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Preventie voor een kind");
        await LoadGezinAsync(null, ct);
        Rijen = await Dossier.Records<Preventiekeuze>().OrderBy(k => k.Vervallen).ThenByDescending(k => k.Op).ThenByDescending(k => k.Id)
            .Select(k => new KeuzeRij(k.Id, k.OverWie.Select(o => o.PersoonId).FirstOrDefault(), k.Op, k.Wat, k.Doelgroep, k.Stadium, k.Steunvorm, k.Haalbaarheid, k.Waarom, k.Vervallen))
            .ToListAsync(ct);
    }

    public sealed record KeuzeRij(
        RecordId Id, PersoonId Kind, DateOnly Op, string Wat, Preventiedoelgroep Doelgroep, Preventiestadium Stadium, Steunvorm Steunvorm, Haalbaarheid Haalbaarheid, string? Waarom, bool Vervallen);

    public sealed class InputModel
    {
        public Guid? Kind { get; set; }

        public string? Wat { get; set; }

        public Preventiedoelgroep? Doelgroep { get; set; }

        public Preventiestadium? Stadium { get; set; }

        public Steunvorm? Steunvorm { get; set; }

        public Haalbaarheid? Haalbaarheid { get; set; }

        public string? Waarom { get; set; }

        public bool GezinLeest { get; set; } = true;
    }
}
