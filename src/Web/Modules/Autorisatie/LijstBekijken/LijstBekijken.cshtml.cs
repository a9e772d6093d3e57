namespace Eenlijn.Web.Modules.Autorisatie.LijstBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The values of one list (K20). No query.</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class LijstBekijkenModel : EenlijnPage
{
    public Catalogus Lijst { get; private set; } = null!;

    public string LijstUrl { get; private set; } = "";

    public IActionResult OnGet(string lijst)
    {
        if (Domain.Kernel.Lijsten.CatalogusVan(lijst) is not { } gevonden)
        {
            return NotFound();
        }

        (Lijst, LijstUrl) = (gevonden, $"/beheer/lijsten/lijst/{lijst}");
        ViewData.SetTitle(Lijst.Titel);
        return Page();
    }
}
