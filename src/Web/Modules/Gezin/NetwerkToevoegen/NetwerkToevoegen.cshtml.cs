namespace Eenlijn.Web.Modules.Gezin.NetwerkToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class NetwerkToevoegenModel(NetwerkToevoegenHandler handler) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PersoonKaart> Personen { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (Input.Soort is null)
        {
            ModelState.AddModelError("Input.Soort", "Kies wat voor hulp het is.");
        }

        if (Input.Relatie is null != Input.RelatieMet is null)
        {
            ModelState.AddModelError(Input.Relatie is null ? "Input.Relatie" : "Input.RelatieMet", "Kies wat deze persoon is en van wie, of laat beide leeg.");
        }

        if (Input.RelatieMet is { } met && Personen.All(p => p.Id.Value != met))
        {
            ModelState.AddModelError("Input.RelatieMet", "Kies iemand van dit gezin.");
        }

        if (Input.Persoon is { } wie && Personen.All(p => p.Id.Value != wie))
        {
            ModelState.AddModelError("Input.Persoon", "Kies iemand van dit gezin.");
        }

        if (!ModelState.IsValid || Input.Soort is not { } soort)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Input.Nieuw(soort, Personen), ct);
        return result.IsSuccess ? Done($"{GezinUrl}#netwerk", "Bewaard.") : Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Iemand uit het netwerk");
        Personen = [.. (await Dossier.PersonenKaartenAsync(ct)).Where(p => p.IsLid && !p.IsOverleden)];
    }

    public sealed class InputModel
    {
        public Guid? Persoon { get; set; }

        public string? Roepnaam { get; set; }

        public string? Tussenvoegsel { get; set; }

        public string? Achternaam { get; set; }

        public string? Telefoon { get; set; }

        public RelatieSoort? Relatie { get; set; }

        public Guid? RelatieMet { get; set; }

        public SteunSoort? Soort { get; set; }

        public string? Afspraak { get; set; }

        public SteunAntwoord? WilHelpen { get; set; }

        public NetwerkwegingVelden Weging { get; set; } = new();

        public NieuwNetwerk Nieuw(SteunSoort soort, IReadOnlyList<PersoonKaart> personen) => new(soort)
        {
            Bestaand = personen.FirstOrDefault(p => p.Id.Value == Persoon)?.Id,
            Roepnaam = Roepnaam,
            Tussenvoegsel = Tussenvoegsel,
            Achternaam = Achternaam,
            Telefoon = Telefoon,
            Relatie = Relatie,
            RelatieMet = personen.FirstOrDefault(p => p.Id.Value == RelatieMet)?.Id,
            Afspraak = Afspraak,
            WilHelpen = WilHelpen.Waarde(),
            Weging = Weging.Waarde(),
        };
    }
}
