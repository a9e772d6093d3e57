namespace Eenlijn.Web.Modules.Autorisatie.TafelZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A table comes in, changes or goes: who sits there, about what, and who decides (R3-071, R3-072). Three queries.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class TafelZettenModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, ModelNamenHandler namen, Kalender kalender)
    : ModelFormulier(handler, werkwijzen, kalender)
{
    private TafelId? _id;

    [BindProperty]
    public TafelInvoer Input { get; set; } = new();

    public ModelNamen Namen { get; private set; } = ModelNamen.Geen;

    public bool Bestaat => _id is not null;

    public string Titel => Bestaat ? "Tafel wijzigen" : "Tafel toevoegen";

    public IReadOnlyList<SelectListItem> AndereTafels =>
        [.. Werkwijze.Tafels.Where(t => t.Id != _id && t.ZelfdeAls is null).Select(t => new SelectListItem(t.Naam, t.Id.Value.ToString()))];

    public async Task<IActionResult> OnGetAsync(Guid? tafel, CancellationToken ct)
    {
        if (!await VindAsync(tafel, ct))
        {
            return NotFound();
        }

        Input = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? tafel, CancellationToken ct)
    {
        if (!await VindAsync(tafel, ct))
        {
            return NotFound();
        }

        var nieuw = Input.Stopt && _id is { } weg ? Werkwijze.TafelWeg(weg) : Werkwijze.TafelZetten(_id, Input.AlsGegevens(Namen));
        var wat = Input.Stopt ? "Tafel gestopt" : Bestaat ? "Tafel gewijzigd" : "Tafel toegevoegd";
        return await DoAsync(Input, nieuw, (wat, Input.Naam ?? ""), Nu, TafelInvoer.Vergelijking, this, ct);
    }

    private async Task<bool> VindAsync(Guid? tafel, CancellationToken ct)
    {
        await LaadAsync(ct);
        Namen = await namen.HandleAsync(ct);
        _id = tafel is { } id ? new TafelId(id) : null;
        ViewData.SetTitle(Titel);
        return _id is null || Werkwijze.Tafel(_id.Value) is not null;
    }

    private TafelInvoer Nu() => Met(_id is { } id && Werkwijze.Tafel(id) is { } t ? TafelInvoer.Van(t) : new TafelInvoer());
}
