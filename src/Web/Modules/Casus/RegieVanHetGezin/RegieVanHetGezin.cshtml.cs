namespace Eenlijn.Web.Modules.Casus.RegieVanHetGezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
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

    /// <summary>What stands there now, after a conflict.</summary>
    public string? Nu { get; private set; }

    /// <summary>Who changed it in between; null as long as there is no conflict.</summary>
    public LaatsteWijziging? Conflict { get; private set; }

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regie van het gezin");
        Input = await NuAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regie van het gezin");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Input.RegieVanHetGezin, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(CasusUrl, "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            var nu = await NuAsync(ct);
            (Nu, Input.Version) = (nu.RegieVanHetGezin, nu.Version);
            Conflict = await Dossier.LaatsteWijzigingAsync(Id, ct) ?? new("Een collega", "zojuist");
            ModelState.Remove("Input.Version");
        }

        return Refused(result.Errors);
    }

    private Task<InputModel> NuAsync(CancellationToken ct) =>
        Dossier.Casus.Select(c => new InputModel { RegieVanHetGezin = c.RegieVanHetGezin, Version = c.Version }).SingleAsync(ct);

    public sealed class InputModel
    {
        public string? RegieVanHetGezin { get; set; }

        public int Version { get; set; }
    }
}
