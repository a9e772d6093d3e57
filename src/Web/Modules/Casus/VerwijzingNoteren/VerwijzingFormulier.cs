namespace Eenlijn.Web.Modules.Casus.VerwijzingNoteren;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What noting and changing a referral share.</summary>
public abstract class VerwijzingFormulier(Gids gids) : WerkFormulier
{
    [BindProperty]
    public VerwijzingInvoer Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    protected async Task LoadKeuzesAsync(CancellationToken ct)
    {
        ViewData["Formulier"] = this;
        Input.Zicht.KanAlleenIk = false;
        Organisaties = [.. (await gids.OrganisatiesAsync(null, ct)).Select(o => new SelectListItem(o.Naam, $"{o.Id.Value}"))];
        await LoadWerkAsync(Input.Zicht, ct);
    }

    /// <summary>The form as the domain takes it; about the children and parents, unless others were chosen.</summary>
    protected (VerwijzingGegevens Gegevens, Zicht Zicht) Lees()
    {
        if (Input.Naar is { } naar && Organisaties.All(o => o.Value != naar.ToString()))
        {
            ModelState.AddModelError("Input.Naar", "Kies een organisatie uit de lijst.");
        }

        var gegevens = Input.AlsGegevens() with { Contacthouder = KiesWie(Input.Contacthouder, "Input.Contacthouder") };
        return (gegevens, NaarZicht(Input.Zicht, Gezin.Where(p => p.IsLid && p.Rol != Domain.Gezin.GezinsRol.Netwerk).Select(p => p.Id)));
    }
}
