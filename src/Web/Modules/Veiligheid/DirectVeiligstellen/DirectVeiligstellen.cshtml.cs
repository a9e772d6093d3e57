namespace Eenlijn.Web.Modules.Veiligheid.DirectVeiligstellen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>From every page of a case: one text, one button, and somebody who can be reached is called (moment 6).</summary>
[Requires(Handeling.VeiligheidVastleggen)]
public sealed class DirectVeiligstellenModel(DirectVeiligstellenHandler handler) : VeiligheidFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Sleutel = Guid.CreateVersion7();
        Input.OverWie = [.. Kinderen.Select(k => k.Id.Value)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var zicht = NaarZicht(Input.OverWie, ZichtbaarVoor.Medewerkers);
        return await DoAsync(() => handler.HandleAsync(Dossier, Input.Wat, zicht, RecordId.From(Input.Sleutel), ct), $"{VeiligheidUrl}/veiligstelling/{Input.Sleutel}");
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Direct veiligstellen");
        await LoadKinderenAsync(ct);
    }

    public sealed class InputModel
    {
        public Guid Sleutel { get; set; }

        public List<Guid> OverWie { get; set; } = [];

        public string? Wat { get; set; }
    }
}
