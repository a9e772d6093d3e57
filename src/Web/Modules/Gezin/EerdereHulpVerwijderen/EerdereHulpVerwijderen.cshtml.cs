namespace Eenlijn.Web.Modules.Gezin.EerdereHulpVerwijderen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class EerdereHulpVerwijderenModel(EerdereHulpVerwijderenHandler handler) : HulpPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        var result = await handler.HandleAsync(Dossier, Stand.Id, ct);
        return result.IsSuccess ? Done($"{GezinUrl}#eerdere-hulp", "Weggehaald.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eerdere hulp weghalen");
        return LoadHulpAsync(ct);
    }
}
