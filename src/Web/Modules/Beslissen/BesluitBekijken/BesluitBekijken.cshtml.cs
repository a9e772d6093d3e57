namespace Eenlijn.Web.Modules.Beslissen.BesluitBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>Wish and goal, the options side by side with for and against, who prefers what, the conditions, and the decision (R3-014, R3-031 to R3-038).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class BesluitBekijkenModel(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    protected override string Titel => "Samen beslissen";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();
}
