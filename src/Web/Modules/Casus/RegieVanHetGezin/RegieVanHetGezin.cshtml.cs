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
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, default, await Dossier.LaatsteWijzigingAsync(Id, ct) ?? new("Een collega", "zojuist"));
        }

        return Refused(result.Errors);
    }

    private Task<InputModel> NuAsync(CancellationToken ct) =>
        Dossier.Casus.Select(c => new InputModel { RegieVanHetGezin = c.RegieVanHetGezin, Version = c.Version }).SingleAsync(ct);

    public sealed class InputModel
    {
        public string? RegieVanHetGezin { get; set; }

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Regie van het gezin", (i, k) => i.RegieVanHetGezin);
    }
}
