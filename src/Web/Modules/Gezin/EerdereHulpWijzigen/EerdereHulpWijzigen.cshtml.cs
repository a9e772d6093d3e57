namespace Eenlijn.Web.Modules.Gezin.EerdereHulpWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class EerdereHulpWijzigenModel(EerdereHulpWijzigenHandler handler, Kalender kalender) : HulpPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Hulp = EerdereHulpVelden.Van(Stand.AlsGegevens()), Version = Stand.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Hulp.Bron is null)
        {
            ModelState.AddModelError("Input.Hulp.Bron", "Kies van wie je dit weet.");
        }

        var gegevens = Input.Hulp.NaarGegevens(Input.Hulp.Bron ?? default, kalender.Vandaag, ModelState, "Input.Hulp");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Stand.Id, gegevens, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{GezinUrl}#eerdere-hulp", "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await LoadHulpAsync(ct))
        {
            Input.Version = Stand.Version;
            ShowConflict(EerdereHulpVelden.Vergelijking, Input.Hulp, EerdereHulpVelden.Van(Stand.AlsGegevens()), default);
        }

        return Refused(result.Errors, "Input.Hulp");
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eerdere hulp wijzigen");
        return LoadHulpAsync(ct);
    }

    public sealed class InputModel
    {
        public EerdereHulpVelden Hulp { get; set; } = new();

        public int Version { get; set; }
    }
}
