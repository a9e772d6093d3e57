namespace Eenlijn.Web.Modules.Gezin.RelatieVerwijderen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class RelatieVerwijderenModel(RelatieVerwijderenHandler handler) : RelatiePage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        var result = await handler.HandleAsync(Dossier, RelatieId, ct);
        return result.IsSuccess ? Done($"{GezinUrl}#relaties", "De relatie is weggehaald.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Relatie weghalen");
        return LoadRelatieAsync(ct);
    }
}
