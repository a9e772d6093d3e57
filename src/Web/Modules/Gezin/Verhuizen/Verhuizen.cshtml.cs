namespace Eenlijn.Web.Modules.Gezin.Verhuizen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class VerhuizenModel(VerhuizenHandler handler) : HuisPage
{
    [BindProperty]
    public AdresVelden Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, HuisId, Input, ct), $"{GezinUrl}#huizen", "Het adres is genoteerd.")
            : NotFound();

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Adres noteren");
        return LoadHuisAsync(ct);
    }
}
