namespace Eenlijn.Web.Modules.Autorisatie.IntakeregelsZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Which layer a level suggests, and which results the intake asks (R3-074, R3-075). One query.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class IntakeregelsZettenModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, Kalender kalender) : ModelFormulier(handler, werkwijzen, kalender)
{
    private const string Samen = "samen";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Keuzes => [.. Teams, new("samen kiezen", Samen)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await BeginAsync(ct);
        Input = Nu();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await BeginAsync(ct);
        string?[] niveaus = [Input.Niveau1, Input.Niveau2, Input.Niveau3, Input.Niveau4];
        var nieuw = Werkwijze.IntakeZetten(new()
        {
            ErnstInstrument = Input.Instrument,
            Niveaus = [.. niveaus.Select((keuze, n) => new Ernstniveau(n + 1, Guid.TryParse(keuze, out var team) ? team : null, keuze == Samen))],
            ZrmUitslag = Input.Zrm,
            ZrmOuderschap = Input is { Zrm: true, Ouderschap: true },
        });
        // All four are about one choice: the message stands at the first.
        var naarVeld = nieuw.IsSuccess ? nieuw : Result<Gemeentemodel>.Refuse([.. nieuw.Errors.Select(e => e with { Veld = e.Veld == "Niveaus" ? nameof(Input.Niveau1) : nameof(Input.Instrument) })]);
        return await DoAsync(Input, naarVeld, ("Intake gewijzigd", Input.Instrument ?? "zonder instrument"), Nu, InputModel.Vergelijking, this, ct);
    }

    private async Task BeginAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Intake wijzigen");
        await LaadAsync(ct);
    }

    private InputModel Nu()
    {
        var intake = Werkwijze.Intake;
        return Met(new InputModel
        {
            Instrument = intake.ErnstInstrument,
            Niveau1 = Keuze(1),
            Niveau2 = Keuze(2),
            Niveau3 = Keuze(3),
            Niveau4 = Keuze(4),
            Zrm = intake.ZrmUitslag,
            Ouderschap = intake.ZrmOuderschap,
        });

        string? Keuze(int niveau) => intake.Niveaus.FirstOrDefault(n => n.Niveau == niveau) is { } n ? n.VraagtKeuze ? Samen : n.Team?.ToString() : null;
    }

    public sealed class InputModel : ModelInvoer
    {
        public string? Instrument { get; set; }

        public string? Niveau1 { get; set; }

        public string? Niveau2 { get; set; }

        public string? Niveau3 { get; set; }

        public string? Niveau4 { get; set; }

        public bool Zrm { get; set; }

        public bool Ouderschap { get; set; }

        public static Vergelijking<InputModel, IntakeregelsZettenModel> Vergelijking { get; } = new Vergelijking<InputModel, IntakeregelsZettenModel>()
            .Veld("Welk instrument?", (i, k) => i.Instrument)
            .Veld("Niveau 1", (i, k) => Veldtekst.Keuze(i.Niveau1, k.Keuzes))
            .Veld("Niveau 2", (i, k) => Veldtekst.Keuze(i.Niveau2, k.Keuzes))
            .Veld("Niveau 3", (i, k) => Veldtekst.Keuze(i.Niveau3, k.Keuzes))
            .Veld("Niveau 4", (i, k) => Veldtekst.Keuze(i.Niveau4, k.Keuzes))
            .Veld("Uitslag van de ZRM", (i, k) => Veldtekst.JaNee(i.Zrm))
            .Veld("Ook het deel over ouderschap", (i, k) => Veldtekst.JaNee(i.Ouderschap))
            .MetAfspraak();
    }
}
