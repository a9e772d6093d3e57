namespace Eenlijn.Web.Modules.Gezin.RelatieBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class RelatieBeeindigenModel(RelatieBeeindigenHandler handler, Kalender kalender) : RelatiePage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Eind = kalender.Vandaag;
        return await PrepareAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, RelatieId, Input.Eind, ct), $"{GezinUrl}#relaties", "Bewaard.")
            : NotFound();

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Relatie beëindigen");
        return LoadRelatieAsync(ct);
    }

    public sealed class InputModel
    {
        public DateOnly Eind { get; set; }
    }
}
