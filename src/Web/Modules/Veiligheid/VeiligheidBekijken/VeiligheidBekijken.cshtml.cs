namespace Eenlijn.Web.Modules.Veiligheid.VeiligheidBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.VeiligheidVastleggen)]
public sealed class VeiligheidBekijkenModel(VeiligheidBekijkenHandler handler, Kalender kalender) : VeiligheidFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Sleutel = Guid.CreateVersion7();
        Input.Op = kalender.Vandaag;
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var zicht = NaarZicht(Input.OverWie, Input.Voor);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(
            Dossier, new(Input.Op, Input.Conclusie, Input.Toelichting, Input.OpnieuwOp), zicht, RecordId.From(Input.Sleutel), ct);
        if (!result.IsSuccess)
        {
            return Refused(result.Errors.Select(e => e.Veld == nameof(ZichtbaarVoor) ? e with { Veld = nameof(Input.Voor) } : e));
        }

        // A conclusion "er is een zorg" without a concern would have nobody who keeps sight (R1-079).
        return Input.Conclusie == VeiligheidConclusie.ZorgOpen && await IsZonderZorgAsync(zicht.OverWie, ct)
            ? Done($"{VeiligheidUrl}/zorg-melden", "Bewaard. Meld nu ook de zorg zelf: wie houdt zicht, en wanneer wordt er weer gekeken?")
            : Done(VeiligheidUrl, "Bewaard. Boven elke pagina staat nu wanneer er weer gekeken wordt.");
    }

    /// <summary>Whether one of these children has no open concern: that of a brother does not count for him.</summary>
    private async Task<bool> IsZonderZorgAsync(IReadOnlyCollection<PersoonId> kinderen, CancellationToken ct)
    {
        var metZorg = await Dossier.Records<ZorgOverVeiligheid>().Where(z => z.GeslotenOp == null).SelectMany(z => z.OverWie).Select(o => o.PersoonId).ToListAsync(ct);
        return kinderen.Any(kind => !metZorg.Contains(kind));
    }

    private Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Veiligheid bekijken");
        return LoadKinderenAsync(ct);
    }

    public sealed class InputModel
    {
        public Guid Sleutel { get; set; }

        public List<Guid> OverWie { get; set; } = [];

        public DateOnly? Op { get; set; }

        public string? Toelichting { get; set; }

        public VeiligheidConclusie? Conclusie { get; set; }

        public DateOnly? OpnieuwOp { get; set; }

        /// <summary>Strict by default: the family reads along only when that is chosen (R1-111).</summary>
        public ZichtbaarVoor Voor { get; set; } = ZichtbaarVoor.Medewerkers;
    }
}
