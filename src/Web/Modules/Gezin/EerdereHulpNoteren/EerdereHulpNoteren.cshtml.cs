namespace Eenlijn.Web.Modules.Gezin.EerdereHulpNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class EerdereHulpNoterenModel(EerdereHulpNoterenHandler handler, Kalender kalender) : PersoonPage
{
    [BindProperty]
    public EerdereHulpVelden Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Bron is null)
        {
            ModelState.AddModelError("Input.Bron", "Kies van wie je dit weet.");
        }

        var gegevens = Input.NaarGegevens(Input.Bron ?? default, kalender.Vandaag, ModelState, "Input");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Persoon.Id, gegevens, ct);
        return result.IsSuccess ? Done($"{GezinUrl}#eerdere-hulp", "Bewaard.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eerdere hulp noteren");
        return LoadPersoonAsync(ct);
    }
}
