namespace Eenlijn.Web.Modules.Gezin.EerdereHulpNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class EerdereHulpNoterenModel(EerdereHulpNoterenHandler handler) : PersoonPage
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

        if (!ModelState.IsValid || Input.Bron is not { } bron)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Persoon.Id, Input.NaarGegevens(bron), ct);
        return result.IsSuccess ? Done($"{GezinUrl}#eerdere-hulp", "Bewaard.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eerdere hulp noteren");
        return LoadPersoonAsync(ct);
    }
}
