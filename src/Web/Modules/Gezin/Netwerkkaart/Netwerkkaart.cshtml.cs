namespace Eenlijn.Web.Modules.Gezin.Netwerkkaart;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Gezin.Tekenen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Who stands around somebody of the family, with what they do (R2-134, R3-047, R3-048).</summary>
[Requires(Handeling.GezinBekijken)]
public sealed class NetwerkkaartModel(Kalender kalender) : TekeningPage(kalender)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Netwerkkaart");
        return await OpenAsync(TekeningSoort.Netwerk, ct) ?? Page();
    }
}
