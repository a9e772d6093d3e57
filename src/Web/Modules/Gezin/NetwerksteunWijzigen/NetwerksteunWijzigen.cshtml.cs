namespace Eenlijn.Web.Modules.Gezin.NetwerksteunWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class NetwerksteunWijzigenModel(NetwerksteunWijzigenHandler handler) : SteunPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input = Stored();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Soort is not { } soort || !ModelState.IsValid)
        {
            ModelState.AddModelError("Input.Soort", "Kies wat voor hulp het is.");
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, SteunId, soort, Input.Afspraak, Input.WilHelpen.Waarde(), Input.Weging.Waarde(), Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{GezinUrl}#netwerk", "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await LoadSteunAsync(ct))
        {
            var nu = Stored();
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, default);
        }

        return Refused(result.Errors);
    }

    private InputModel Stored() => new() { Soort = Stand!.Soort, Afspraak = Stand.Afspraak, WilHelpen = SteunAntwoorden.Van(Stand.WilHelpen), Weging = NetwerkwegingVelden.Van(Stand.Weging), Version = Stand.Version };

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hulp uit het netwerk wijzigen");
        return LoadSteunAsync(ct);
    }

    public sealed class InputModel
    {
        public SteunSoort? Soort { get; set; }

        public string? Afspraak { get; set; }

        public SteunAntwoord? WilHelpen { get; set; }

        public NetwerkwegingVelden Weging { get; set; } = new();

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Wat voor hulp?", (i, k) => Veldtekst.Keuze(i.Soort, s => s.Tekst()))
            .Veld("Wat is afgesproken?", (i, k) => i.Afspraak)
            .Veld("Wil deze persoon helpen?", (i, k) => GezinsWoorden.WilHelpenTekst(i.WilHelpen.Waarde()))
            .Veld("Wat vindt het gezin ervan?", (i, k) => i.Weging.Waarde().Tekst());
    }
}
