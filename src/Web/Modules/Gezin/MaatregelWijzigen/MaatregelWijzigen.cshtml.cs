namespace Eenlijn.Web.Modules.Gezin.MaatregelWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.GezinWijzigen)]
public sealed class MaatregelWijzigenModel(MaatregelWijzigenHandler handler, Gids gids) : MaatregelPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadMaatregelAsync(ct))
        {
            return NotFound();
        }

        await InstellingenAsync(ct);
        Input = new() { Maatregel = MaatregelVelden.VanGegevens(Stand.AlsGegevens(), Stand.Afwijking), Version = Stand.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadMaatregelAsync(ct))
        {
            return NotFound();
        }

        var instellingen = await InstellingenAsync(ct);
        ModelState.Vraag("Input.Maatregel.Van", Input.Maatregel.Van, "Vul in wanneer de maatregel begon.");

        if (!ModelState.IsValid || Input.Maatregel.Van is not { } van)
        {
            return Refused();
        }

        var uitkomst = await handler.HandleAsync(Dossier, MaatregelId, Input.Maatregel.NaarGegevens(Stand.Kind, Stand.Soort, van), Input.Maatregel.Afwijking, Input.Version, ct);
        if (uitkomst.Result.IsSuccess)
        {
            return Done($"{GezinUrl}#maatregelen", "Bewaard.");
        }

        if (uitkomst.Result.Errors.Contains(Store.Conflict) && await LoadMaatregelAsync(ct))
        {
            Input.Version = Stand.Version;
            ShowConflict(MaatregelVelden.Vergelijking, Input.Maatregel, MaatregelVelden.VanGegevens(Stand.AlsGegevens(), Stand.Afwijking), instellingen);
        }

        Input.Maatregel.Adviezen = uitkomst.Adviezen;
        return Refused(uitkomst.Result.Errors, "Input.Maatregel");
    }

    private async Task<IReadOnlyList<SelectListItem>> InstellingenAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Maatregel wijzigen");
        var instellingen = GezinKeuzes.Organisaties(await gids.OrganisatiesAsync(GezinKeuzes.Instellingen, ct));
        ViewData["Instellingen"] = instellingen;
        return instellingen;
    }

    public sealed class InputModel
    {
        public MaatregelVelden Maatregel { get; set; } = new();

        public int Version { get; set; }
    }
}
