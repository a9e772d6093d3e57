namespace Eenlijn.Web.Modules.Gezin.BewonerBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class BewonerBeeindigenModel(BewonerBeeindigenHandler handler, Kalender kalender) : HuisPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Persoon { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Naam => Personen.FirstOrDefault(p => p.Id.Value == Persoon)?.Naam ?? "deze persoon";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Tot = kalender.Vandaag;
        return await PrepareAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, HuisId, new PersoonId(Persoon), Input.Tot, ct), $"{GezinUrl}#huizen", "Bewaard.")
            : NotFound();

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Woont hier niet meer");
        return await LoadHuisAsync(ct) && Bewoners.Contains(new(Persoon));
    }

    public sealed class InputModel
    {
        public DateOnly Tot { get; set; }
    }
}
