namespace Eenlijn.Web.Modules.Autorisatie.ContraindicatieZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A sign that another route fits better, and which (R3-073). One query.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class ContraindicatieZettenModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, Kalender kalender) : ModelFormulier(handler, werkwijzen, kalender)
{
    private Guid? _id;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool Bestaat => _id is not null;

    public string Titel => Bestaat ? "Vraag van de intake wijzigen" : "Vraag bij de intake zetten";

    public async Task<IActionResult> OnGetAsync(Guid? contra, CancellationToken ct)
    {
        if (!await VindAsync(contra, ct))
        {
            return NotFound();
        }

        Input = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? contra, CancellationToken ct)
    {
        if (!await VindAsync(contra, ct))
        {
            return NotFound();
        }

        var nieuw = Input.Stopt && _id is { } weg ? Werkwijze.ContraindicatieWeg(weg) : Werkwijze.ContraindicatieZetten(_id, Input.Vraag, Input.Route);
        var wat = Input.Stopt ? "Vraag van de intake gestopt" : Bestaat ? "Vraag van de intake gewijzigd" : "Vraag bij de intake gezet";
        return await DoAsync(Input, nieuw, (wat, Input.Vraag ?? ""), Nu, InputModel.Vergelijking, default, ct);
    }

    private async Task<bool> VindAsync(Guid? contra, CancellationToken ct)
    {
        await LaadAsync(ct);
        _id = contra;
        ViewData.SetTitle(Titel);
        return contra is null || Werkwijze.Contraindicaties.Any(c => c.Id == contra);
    }

    private InputModel Nu() => Met(Werkwijze.Contraindicaties.FirstOrDefault(c => c.Id == _id) is { } c ? new InputModel { Vraag = c.Vraag, Route = c.Route } : new InputModel());

    public sealed class InputModel : ModelInvoer
    {
        public string? Vraag { get; set; }

        public string? Route { get; set; }

        public bool Stopt { get; set; }

        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Welke vraag?", (i, k) => i.Vraag)
            .Veld("Waar kan het gezin dan beter terecht?", (i, k) => i.Route)
            .Veld("Stellen we niet meer", (i, k) => Veldtekst.JaNee(i.Stopt))
            .MetAfspraak();
    }
}
