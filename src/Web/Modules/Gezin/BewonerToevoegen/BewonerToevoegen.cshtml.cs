namespace Eenlijn.Web.Modules.Gezin.BewonerToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class BewonerToevoegenModel(BewonerToevoegenHandler handler) : HuisPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Who does not live here yet.</summary>
    public IEnumerable<PersoonKaart> Kandidaten => Personen.Where(p => !Bewoners.Contains(p.Id));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Personen.FirstOrDefault(p => p.Id.Value == Input.Persoon) is not { } persoon)
        {
            ModelState.AddModelError("Input.Persoon", "Kies wie hier woont.");
            return Refused();
        }

        return await DoAsync(() => handler.HandleAsync(Dossier, HuisId, persoon.Id, Input.Van, Input.Wanneer, ct), $"{GezinUrl}#huizen", "Bewaard.");
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Bewoner toevoegen");
        return LoadHuisAsync(ct);
    }

    public sealed class InputModel
    {
        public Guid? Persoon { get; set; }

        public string? Wanneer { get; set; }

        public DateOnly? Van { get; set; }
    }
}
