namespace Eenlijn.Web.Modules.Gezin.LidBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class LidBeeindigenModel(LidBeeindigenHandler handler, Kalender kalender) : PersoonPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Tot = kalender.Vandaag;
        return await PrepareAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, Persoon.Id, Input.Tot, ct), GezinUrl, $"{Persoon.Naam} staat nu bij wie eerder bij het gezin hoorde.")
            : NotFound();

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hoort niet meer bij het gezin");
        return LoadPersoonAsync(ct);
    }

    public sealed class InputModel
    {
        public DateOnly Tot { get; set; }
    }
}
