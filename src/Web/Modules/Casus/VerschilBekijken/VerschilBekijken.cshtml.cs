namespace Eenlijn.Web.Modules.Casus.VerschilBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>All views on one subject side by side, the earlier ones too (R1-059).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerschilBekijkenModel(Kalender kalender) : VerschilPage(kalender)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesVerschilAsync("Waarover denken mensen anders?", ct) ? Page() : NotFound();
}
