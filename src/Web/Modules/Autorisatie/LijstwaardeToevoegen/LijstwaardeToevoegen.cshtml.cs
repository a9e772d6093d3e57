namespace Eenlijn.Web.Modules.Autorisatie.LijstwaardeToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A value of the organisation itself (K20).</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class LijstwaardeToevoegenModel(LijstKiezerHandler handler) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Catalogus Lijst { get; private set; } = null!;

    public string LijstUrl { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Groepen => [.. Lijst.Waarden.Select(w => w.Groep).OfType<string>().Distinct().Select(g => new SelectListItem(g, g))];

    public IActionResult OnGet(string lijst) => Vind(lijst) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string lijst, CancellationToken ct)
    {
        if (!Vind(lijst))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(0, wie => Lijstaanpassing.Toevoegen(lijst, Lijst, new(Input.Tekst, Input.Groep, Input.Woord, false, Input.Waarom), wie), ct);

        // A colleague added the same value at the same moment: nothing of this one is missing.
        return result.IsSuccess ? Done(LijstUrl, "De waarde staat in de lijst.")
            : result.Errors.Contains(Store.Conflict) ? Refused([new("waarde-bestaat", "Een collega heeft deze waarde net toegevoegd.", nameof(Input.Tekst))])
            : Refused(result.Errors);
    }

    private bool Vind(string lijst)
    {
        ViewData.SetTitle("Waarde toevoegen");
        if (Domain.Kernel.Lijsten.CatalogusVan(lijst) is not { Aanvulbaar: true } gevonden)
        {
            return false;
        }

        (Lijst, LijstUrl) = (gevonden, $"/beheer/lijsten/lijst/{lijst}");
        return true;
    }

    public sealed class InputModel
    {
        public string? Woord { get; set; }

        public string? Tekst { get; set; }

        public string? Groep { get; set; }

        public string? Waarom { get; set; }
    }
}
