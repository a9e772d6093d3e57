namespace Eenlijn.Web.Modules.Casus.InwerkingRegelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[NietSamen]
[Requires(Handeling.CasusWijzigen)]
public sealed class InwerkingRegelenModel(InwerkingRegelenHandler handler, Kalender kalender) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    /// <summary>Who may open the case.</summary>
    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    /// <param name="voor">Chosen on the page before.</param>
    public async Task OnGetAsync(Guid? voor, CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.Medewerker = voor;
        // Where it began: nobody types the question of the family again.
        var vragen = await Dossier.Records<Vraag>().Where(v => !v.Vervallen && v.Woorden != "").OrderBy(v => v.Op).ThenBy(v => v.Id).Select(v => new { v.Soort, v.Woorden }).ToListAsync(ct);
        Input.Samenvatting = string.Join("\n", vragen.Select(v => v.Soort == VraagSoort.Direct ? $"Het gezin vroeg: “{v.Woorden}”" : $"De vraag erachter: {v.Woorden}"));
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var zicht = NaarZicht(Input.Zicht, Gezin.Where(p => p.IsLid && p.Rol != GezinsRol.Netwerk).Select(p => p.Id));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        MedewerkerId? wie = Medewerkers.Any(m => m.Value == Input.Medewerker?.ToString()) ? MedewerkerId.From(Input.Medewerker!.Value) : null;
        var result = await handler.HandleAsync(Dossier, new(wie, Input.Samenvatting, Input.Aanpak, Input.KennismakingMet, Input.KennismakingOp), zicht, ct);
        return result.IsSuccess ? Done($"{CasusUrl}/inwerken", "Geregeld. De kennismaking staat bij deze collega op Vandaag.") : Refused(result.Errors);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Iemand inwerken");
        await LoadGezinAsync(Input.Zicht, ct);
        Medewerkers = await Dossier.MetToegang(kalender.Vandaag).OrderBy(m => m.Naam).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString())).ToListAsync(ct);
    }

    public sealed class InputModel : IInwerkingWoorden
    {
        public Guid? Medewerker { get; set; }

        public string? Samenvatting { get; set; }

        public string? Aanpak { get; set; }

        public string? KennismakingMet { get; set; }

        public DateOnly? KennismakingOp { get; set; }

        public ZichtKeuze Zicht { get; set; } = new() { KanAlleenIk = false };
    }
}
