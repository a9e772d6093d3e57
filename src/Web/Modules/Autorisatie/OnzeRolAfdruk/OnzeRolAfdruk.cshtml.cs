namespace Eenlijn.Web.Modules.Autorisatie.OnzeRolAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What the team does and does not do on paper, to give to a family or a partner (R0-001). Three queries.</summary>
[Requires(Handeling.RolBekijken)]
public sealed class OnzeRolAfdrukModel(Rolkaarten kaarten) : RolPage(kaarten)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat wij doen");
        return await LeesAsync(ct) ? Page() : NotFound();
    }
}
