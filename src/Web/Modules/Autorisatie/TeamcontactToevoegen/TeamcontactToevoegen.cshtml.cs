namespace Eenlijn.Web.Modules.Autorisatie.TeamcontactToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Somebody whom the team must be able to find: the jeugdarts, the contact at the GI (R0-011).</summary>
[ZonderVersie]
[Requires(Handeling.RolWijzigen)]
public sealed class TeamcontactToevoegenModel(TeamcontactHandler handler, Rolkaarten kaarten) : RolPage(kaarten)
{
    [BindProperty]
    public TeamcontactInvoer Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string? rol, CancellationToken ct)
    {
        Input.Rol = Teamrollen.Lijst.Bevat(rol) ? rol : null;
        return await VindAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await VindAsync(ct)
        ? await DoAsync(() => handler.ToevoegenAsync(Kaart.Team, Input.AlsGegevens(), ct), $"{RolUrl}#mensen", "Deze persoon staat erbij.")
        : NotFound();

    private async Task<bool> VindAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Iemand toevoegen");
        return await LeesAsync(ct) && MagWijzigen;
    }
}
