namespace Eenlijn.Web.Modules.Autorisatie.OnzeRol;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What the team does and does not do, how to tell it, and whom one can involve: one screen away (R0-001, R0-003, R0-011). Three queries.</summary>
[Requires(Handeling.RolBekijken)]
public sealed class OnzeRolModel(Rolkaarten kaarten) : RolPage(kaarten)
{
    /// <summary>For whom the wordings are that are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string Voor { get; set; } = "ouder";

    public bool MagOefenen => User.GetRol() is { } rol && Rollen.Mag(rol, Handeling.Oefenen);

    public string KiesVoor(string voor) => Met($"/onze-rol?voor={Uri.EscapeDataString(voor)}") + "#vertellen";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Onze rol");
        return await LeesAsync(ct) ? Page() : NotFound();
    }
}
