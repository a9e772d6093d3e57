namespace Eenlijn.Web.Modules.Vakmanschap.OefeningBeginnen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Vakmanschap;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A practice case to read, and to begin with: alone, or with colleagues (R0-084).</summary>
[Requires(Handeling.Oefenen)]
public sealed class OefeningBeginnenModel(OefenenHandler handler, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Oefencasus Casus { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await VindAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await VindAsync(code, ct))
        {
            return NotFound();
        }

        if (Input.Met.Exists(m => Collegas.All(c => c.Value != m.ToString())))
        {
            ModelState.AddModelError("Input.Met", "Kies collega's van je team.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.BeginnenAsync(code, Input.Met.Select(m => new MedewerkerId(m)), ct);
        return result.IsSuccess ? Done($"/oefenen/oefeningen/{result.Value.Value}") : Refused(result.Errors.Select(e => e with { Veld = "Met" }));
    }

    private async Task<bool> VindAsync(string code, CancellationToken ct)
    {
        if (Oefencasussen.Zoek(code) is not { } casus)
        {
            return false;
        }

        Casus = casus;
        ViewData.SetTitle(casus.Titel);
        var ik = acting.Ik;
        Collegas = [.. (await gids.TeamAsync(kalender.Vandaag, ct)).Where(m => m.Id != ik).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))];
        return true;
    }

    public sealed class InputModel
    {
        /// <summary>Nobody is practising alone.</summary>
        public List<Guid> Met { get; set; } = [];
    }
}
