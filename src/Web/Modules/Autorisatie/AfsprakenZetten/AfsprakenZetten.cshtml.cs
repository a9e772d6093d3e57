namespace Eenlijn.Web.Modules.Autorisatie.AfsprakenZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>How many go to the first talk, and who proposes, advises and decides (R3-069, R3-083). One query.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class AfsprakenZettenModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, Kalender kalender) : ModelFormulier(handler, werkwijzen, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await BeginAsync(ct);
        Input = Nu();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await BeginAsync(ct);
        var nieuw = Werkwijze.AfsprakenZetten(new(Input.Twee, Input.Gesprek), new(Input.Voorstel, Input.Advies, Input.Beslist, Input.Formeel));
        return await DoAsync(Input, nieuw, ("Afspraken gewijzigd", "eerste gesprek en besluiten"), Nu, InputModel.Vergelijking, default, ct);
    }

    private async Task BeginAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Afspraken wijzigen");
        await LaadAsync(ct);
    }

    private InputModel Nu() => Met(new InputModel
    {
        Twee = Werkwijze.EersteGesprek.TweeMedewerkers,
        Gesprek = Werkwijze.EersteGesprek.Toelichting,
        Voorstel = Werkwijze.Besluiten.Voorstel,
        Advies = Werkwijze.Besluiten.Advies,
        Beslist = Werkwijze.Besluiten.Beslist,
        Formeel = Werkwijze.Besluiten.Formeel,
    });

    public sealed class InputModel : ModelInvoer
    {
        public bool Twee { get; set; }

        public string? Gesprek { get; set; }

        public string? Voorstel { get; set; }

        public string? Advies { get; set; }

        public string? Beslist { get; set; }

        public string? Formeel { get; set; }

        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Twee medewerkers bij het eerste gesprek", (i, k) => Veldtekst.JaNee(i.Twee))
            .Veld("Waarom, of wanneer niet?", (i, k) => i.Gesprek)
            .Veld("Wie stelt hulp voor?", (i, k) => i.Voorstel)
            .Veld("Wie adviseert?", (i, k) => i.Advies)
            .Veld("Wie beslist?", (i, k) => i.Beslist)
            .Veld("Wat maakt het formeel?", (i, k) => i.Formeel)
            .MetAfspraak();
    }
}
