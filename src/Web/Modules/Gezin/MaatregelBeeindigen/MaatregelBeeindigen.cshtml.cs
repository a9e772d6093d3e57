namespace Eenlijn.Web.Modules.Gezin.MaatregelBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class MaatregelBeeindigenModel(MaatregelBeeindigenHandler handler, Kalender kalender) : MaatregelPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        // A ruling that ran out ended on its last day, not on the day on which somebody notices.
        Input.Tot = Stand.LooptTot is { } dag && dag < kalender.Vandaag ? dag : kalender.Vandaag;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Einde is null)
        {
            ModelState.AddModelError("Input.Einde", "Kies hoe de maatregel eindigde.");
        }

        if (!ModelState.IsValid || Input.Einde is not { } einde)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, MaatregelId, Input.Tot, einde, ct);
        return result.IsSuccess ? Done($"{GezinUrl}#maatregelen", "Bewaard.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Maatregel beëindigen");
        return LoadMaatregelAsync(ct);
    }

    public sealed class InputModel
    {
        public DateOnly Tot { get; set; }

        public MaatregelEinde? Einde { get; set; }
    }
}
