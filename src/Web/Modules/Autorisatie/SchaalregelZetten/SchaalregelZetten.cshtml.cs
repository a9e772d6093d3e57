namespace Eenlijn.Web.Modules.Autorisatie.SchaalregelZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>When help goes up or down between two teams, and whether the first one stays (R3-076, R3-077). One query.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class SchaalregelZettenModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, Kalender kalender) : ModelFormulier(handler, werkwijzen, kalender)
{
    private Guid? _id;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool Bestaat => _id is not null;

    public string Titel => Bestaat ? "Regel voor op- of afschalen wijzigen" : "Regel voor op- of afschalen toevoegen";

    public async Task<IActionResult> OnGetAsync(Guid? regel, CancellationToken ct)
    {
        if (!await VindAsync(regel, ct))
        {
            return NotFound();
        }

        Input = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? regel, CancellationToken ct)
    {
        if (!await VindAsync(regel, ct))
        {
            return NotFound();
        }

        var nieuw = Input.Stopt && _id is { } weg ? Werkwijze.SchaalregelWeg(weg) : Werkwijze.SchaalregelZetten(_id, Input.AlsGegevens());
        var wat = Input.Stopt ? "Regel gestopt" : Bestaat ? "Regel gewijzigd" : "Regel toegevoegd";
        var naam = $"van {Werkwijze.Team(Input.Van)?.Naam} naar {Werkwijze.Team(Input.Naar)?.Naam}";
        return await DoAsync(Input, nieuw, (wat, naam), Nu, InputModel.Vergelijking, this, ct);
    }

    private async Task<bool> VindAsync(Guid? regel, CancellationToken ct)
    {
        await LaadAsync(ct);
        _id = regel;
        ViewData.SetTitle(Titel);
        return regel is null || Werkwijze.Schaalregels.Any(r => r.Id == regel);
    }

    private InputModel Nu() => Met(Werkwijze.Schaalregels.FirstOrDefault(r => r.Id == _id) is { } r
        ? new InputModel { Richting = r.Richting, Van = r.Van, Naar = r.Naar, Wanneer = r.Wanneer, WieVraagt = r.WieVraagt, Wijze = r.Wijze, Borgingsplan = r.Borgingsplan }
        : new InputModel());

    public sealed class InputModel : ModelInvoer
    {
        public Schaalrichting? Richting { get; set; }

        public Guid? Van { get; set; }

        public Guid? Naar { get; set; }

        public string? Wanneer { get; set; }

        public string? WieVraagt { get; set; }

        public Schaalwijze? Wijze { get; set; }

        public bool Borgingsplan { get; set; }

        public bool Stopt { get; set; }

        public static Vergelijking<InputModel, SchaalregelZettenModel> Vergelijking { get; } = new Vergelijking<InputModel, SchaalregelZettenModel>()
            .Veld("Welke kant op?", (i, k) => Veldtekst.Keuze(i.Richting, ModelWoorden.Zeg))
            .Veld("Van welk team?", (i, k) => Veldtekst.Keuze(i.Van, k.Teams))
            .Veld("Naar welk team?", (i, k) => Veldtekst.Keuze(i.Naar, k.Teams))
            .Veld("Wanneer past dat?", (i, k) => i.Wanneer)
            .Veld("Wie vraagt erom?", (i, k) => i.WieVraagt)
            .Veld("Hoe gaat het?", (i, k) => Veldtekst.Keuze(i.Wijze, ModelWoorden.Zeg))
            .Veld("Eindigt met een borgingsplan", (i, k) => Veldtekst.JaNee(i.Borgingsplan))
            .Veld("Geldt niet meer", (i, k) => Veldtekst.JaNee(i.Stopt))
            .MetAfspraak();

        public SchaalregelGegevens AlsGegevens() => new(Richting, Van, Naar, Wanneer, WieVraagt, Wijze, Borgingsplan);
    }
}
