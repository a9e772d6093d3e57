namespace Eenlijn.Web.Modules.Gezin.RolWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.GezinWijzigen)]
public sealed class RolWijzigenModel(RolWijzigenHandler handler) : PersoonPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        (Input.Rol, Input.Version) = (Persoon.Rol, await Dossier.Gezin.Select(g => g.Version).SingleAsync(ct));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Rol is not { } rol || !ModelState.IsValid)
        {
            ModelState.AddModelError("Input.Rol", "Kies wat deze persoon in het gezin is.");
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Persoon.Id, rol, Input.Version, ct);
        if (result.Errors.Contains(Store.Conflict) && await PrepareAsync(ct))
        {
            Input.Version = await Dossier.Gezin.Select(g => g.Version).SingleAsync(ct);
            ShowStand(new VeldVerschil("Wat is deze persoon in het gezin?", rol.Tekst(), Persoon.Rol.Tekst()));
        }

        return result.IsSuccess ? Done($"{GezinUrl}#leden", "Bewaard.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Rol in het gezin wijzigen");
        return LoadPersoonAsync(ct);
    }

    public sealed class InputModel
    {
        public GezinsRol? Rol { get; set; }

        public int Version { get; set; }
    }
}
