namespace Eenlijn.Web.Modules.Veiligheid.ZorgMelden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.VeiligheidVastleggen)]
public sealed class ZorgMeldenModel(ZorgMeldenHandler handler, Kalender kalender) : VeiligheidFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Sleutel = Guid.CreateVersion7();
        Input.Sinds = kalender.Vandaag;
        Input.Zichthouder = Dossier.Medewerker.Value;
        Input.OverWie = Kinderen is [var enig] ? [enig.Id.Value] : [];
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var zicht = NaarZicht(Input.OverWie, Input.Voor);
        var houder = NaarZichthouder(Input.Zichthouder);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(
            Dossier,
            new(Input.Wat, Input.Bron, houder, Input.VolgendeKeer) { Sinds = Input.Sinds },
            zicht,
            RecordId.From(Input.Sleutel),
            ct);
        return result.IsSuccess
            ? Done($"{VeiligheidUrl}#zorgen", "De zorg is gemeld. Hij blijft open tot iemand hem met een reden sluit.")
            : Refused(result.Errors.Select(e => e.Veld == nameof(ZichtbaarVoor) ? e with { Veld = nameof(Input.Voor) } : e));
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zorg melden");
        await LoadKinderenAsync(ct);
        await LoadZichthoudersAsync(kalender.Vandaag, ct);
    }

    public sealed class InputModel
    {
        public Guid Sleutel { get; set; }

        public List<Guid> OverWie { get; set; } = [];

        public string? Wat { get; set; }

        public string? Bron { get; set; }

        public DateOnly? Sinds { get; set; }

        public Guid? Zichthouder { get; set; }

        public DateOnly? VolgendeKeer { get; set; }

        /// <summary>Strict by default: the family reads along only when that is chosen (R1-111).</summary>
        public ZichtbaarVoor Voor { get; set; } = ZichtbaarVoor.Medewerkers;
    }
}
