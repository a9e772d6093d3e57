namespace Eenlijn.Web.Modules.Toestemming.SamenKijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>
/// At the kitchen table: choose who is there, and from then on every page of the case shows only what all of them may see
/// (schermen.md, moment 3).
/// </summary>
[ZonderVersie]
[Requires(Handeling.CasusBekijken)]
public sealed class SamenKijkenModel(SamenCookie cookie) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Looking together already; else here is chosen with whom.</summary>
    public bool Bezig => Dossier.IsBlik;

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    public override CasusTab Tab => CasusTab.Overzicht;

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var aanwezig = Input.Aanwezig.Where(id => Mensen.Any(m => m.Value == id.ToString())).Distinct().ToList();
        if (aanwezig.Count == 0)
        {
            ModelState.AddModelError("Input.Aanwezig", "Kies wie er meekijkt.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        cookie.Begin(HttpContext, Dossier.Medewerker, new(Dossier.CasusId, [.. aanwezig.Select(PersoonId.From)]));
        return Done(CasusUrl);
    }

    public IActionResult OnPostStoppen()
    {
        SamenCookie.Stop(HttpContext);
        return Done(CasusUrl, "Je kijkt weer alleen.");
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen kijken");
        Mensen = Bezig
            ? []
            : [.. (await Dossier.PersonenKaartenAsync(ct)).Where(p => !p.IsOverleden).Select(p => new SelectListItem(Naam(p), p.Id.Value.ToString()))];
    }

    private static string Naam(PersoonKaart persoon) => persoon.Rol == GezinsRol.Netwerk ? $"{persoon.Naam}, netwerk" : persoon.Naam;

    public sealed class InputModel
    {
        public List<Guid> Aanwezig { get; set; } = [];
    }
}
