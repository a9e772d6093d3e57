namespace Eenlijn.Web.Modules.Gezin.RelatieLeggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class RelatieLeggenModel(RelatieLeggenHandler handler) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PersoonKaart> Personen { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var (van, naar) = (Vind(Input.Van), Vind(Input.Naar));
        if (van is null)
        {
            ModelState.AddModelError("Input.Van", "Kies wie dit is.");
        }

        if (Input.Soort is null)
        {
            ModelState.AddModelError("Input.Soort", "Kies wat de een van de ander is.");
        }

        if (naar is null)
        {
            ModelState.AddModelError("Input.Naar", "Kies van wie.");
        }

        if (!ModelState.IsValid || van is null || naar is null || Input.Soort is not { } soort)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, new(van.Id, soort, naar.Id, Input.Begin, Input.Toelichting), ct);
        var uitleg = RelatieSoorten.Uitleg(soort);
        return result.IsSuccess
            ? Done($"{GezinUrl}#relaties", $"{uitleg.Zin(van.Kort, naar.Kort)}, en {RelatieSoorten.Uitleg(uitleg.Omgekeerd).Zin(naar.Kort, van.Kort)}.")
            : Refused(result.Errors);
    }

    private PersoonKaart? Vind(Guid? id) => Personen.FirstOrDefault(p => p.Id.Value == id);

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Relatie leggen");
        Personen = await Dossier.PersonenKaartenAsync(ct);
    }

    public sealed class InputModel
    {
        public Guid? Van { get; set; }

        public RelatieSoort? Soort { get; set; }

        public Guid? Naar { get; set; }

        public DateOnly? Begin { get; set; }

        public string? Toelichting { get; set; }
    }
}
