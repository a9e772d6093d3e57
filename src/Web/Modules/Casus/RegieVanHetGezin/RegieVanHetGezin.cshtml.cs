namespace Eenlijn.Web.Modules.Casus.RegieVanHetGezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class RegieVanHetGezinModel(RegieVanHetGezinHandler handler) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regie van het gezin");
        Input = await Dossier.Casus.Select(c => new InputModel { RegieVanHetGezin = c.RegieVanHetGezin, Version = c.Version }).SingleAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regie van het gezin");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Input.RegieVanHetGezin, Input.Version, ct);
        return result.IsSuccess ? Done(CasusUrl, "Bewaard.") : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public string? RegieVanHetGezin { get; set; }

        public int Version { get; set; }
    }
}
