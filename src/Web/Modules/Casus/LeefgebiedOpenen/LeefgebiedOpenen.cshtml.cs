namespace Eenlijn.Web.Modules.Casus.LeefgebiedOpenen;

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

[NietSamen]
[Requires(Handeling.CasusWijzigen)]
public sealed class LeefgebiedOpenenModel(LeefgebiedOpenenHandler handler) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task OnGetAsync(string? leefgebied, CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.Leefgebied = leefgebied;
        Input.OverWie = [.. Gezin.Where(p => p.IsLid && !p.IsOverleden && p.Rol != GezinsRol.Netwerk).Select(p => p.Id.Value)];
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var wie = Kies(Input.WensVan, "Input.WensVan");
        var over = Kies(Input.OverWie, "Input.OverWie");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, new(Input.Leefgebied, Input.Grond, Input.Reden, wie), new(ZichtbaarVoor.Gezin, over), ct);
        return result.IsSuccess ? Done($"{CasusUrl}/verkennen", "Dit leefgebied is open. Kijk er samen met het gezin naar.") : Refused(result.Errors);
    }

    private Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Leefgebied openen");
        return LoadGezinAsync(null, ct);
    }

    public sealed class InputModel
    {
        public string? Leefgebied { get; set; }

        public Verkenningsgrond? Grond { get; set; }

        public string? Reden { get; set; }

        public Guid? WensVan { get; set; }

        public List<Guid> OverWie { get; set; } = [];
    }
}
