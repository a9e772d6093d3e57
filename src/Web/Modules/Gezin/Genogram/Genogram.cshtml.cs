namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Gezin.Tekenen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The family in one picture, from anybody and on any day (R2-134, R3-047).</summary>
[Requires(Handeling.GezinBekijken)]
public sealed class GenogramModel(Kalender kalender) : TekeningPage(kalender)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Genogram");
        return await OpenAsync(TekeningSoort.Genogram, ct) ?? Page();
    }
}
