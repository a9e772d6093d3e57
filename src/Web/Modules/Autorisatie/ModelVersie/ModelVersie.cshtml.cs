namespace Eenlijn.Web.Modules.Autorisatie.ModelVersie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A version of the way of working as it was agreed. Three queries.</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class ModelVersieModel(Werkwijzen werkwijzen, ModelNamenHandler namen) : EenlijnPage
{
    public Werkwijzeversie Versie { get; private set; } = null!;

    public ModelBeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int nummer, CancellationToken ct)
    {
        ViewData.SetTitle("Werkwijze");
        if (await werkwijzen.VersieAsync(nummer, ct) is not { } versie)
        {
            return NotFound();
        }

        Versie = versie;
        Beeld = new(versie.Model!, (await namen.HandleAsync(ct)).OpSleutel);
        return Page();
    }
}
