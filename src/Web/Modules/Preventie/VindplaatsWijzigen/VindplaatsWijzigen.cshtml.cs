namespace Eenlijn.Web.Modules.Preventie.VindplaatsWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.VindplaatsWijzigen)]
public sealed class VindplaatsWijzigenModel(VindplaatsHandler handler, Vindplaatsen vindplaatsen, Gids gids) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        await ShowAsync(ct);
        if (await NuAsync(id, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        OrganisatieId? organisatie = Organisaties.Any(o => o.Value == Input.Organisatie?.ToString()) ? new(Input.Organisatie!.Value) : null;
        if (await handler.DoAsync(new(id), Input.Version, v => v.Wijzigen(Input.Naam, Input.Soort, organisatie, Input.Vervallen), ct) is not { } result)
        {
            return NotFound();
        }

        if (result.IsSuccess)
        {
            return Done($"/vindplaatsen/{id}", "De vindplaats is gewijzigd.");
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(id, ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, Organisaties);
        }

        return Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Vindplaats wijzigen");
        Organisaties = [.. (await gids.OrganisatiesAsync(null, ct)).Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];
    }

    private async Task<InputModel?> NuAsync(Guid id, CancellationToken ct) => await vindplaatsen.LeesAsync(new(id), ct) is { } v
        ? new() { Naam = v.Naam, Soort = v.Soort, Organisatie = v.Organisatie?.Value, Vervallen = v.Vervallen, Version = v.Version }
        : null;

    public sealed class InputModel : VindplaatsInvoer
    {
        public bool Vervallen { get; set; }

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, IReadOnlyList<SelectListItem>> Vergelijking { get; } = new Vergelijking<InputModel, IReadOnlyList<SelectListItem>>()
            .Veld("Naam van de plek", (i, k) => i.Naam)
            .Veld("Wat voor plek", (i, k) => Veldtekst.Keuze(i.Soort, VindplaatsInvoer.Soorten))
            .Veld("Organisatie", (i, k) => Veldtekst.Keuze(i.Organisatie, k))
            .Veld("Niet meer in gebruik", (i, k) => Veldtekst.JaNee(i.Vervallen));
    }
}
