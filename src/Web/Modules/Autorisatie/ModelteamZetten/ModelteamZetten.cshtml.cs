namespace Eenlijn.Web.Modules.Autorisatie.ModelteamZetten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>A team in the model, and for which families it is there (R3-069). Two queries.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class ModelteamZettenModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, Lezer lezer, Kalender kalender)
    : ModelFormulier(handler, werkwijzen, kalender)
{
    private Guid? _id;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> EigenTeams { get; private set; } = [];

    public bool Bestaat => _id is not null;

    public string Titel => Bestaat ? "Team in de werkwijze wijzigen" : "Team in de werkwijze zetten";

    public async Task<IActionResult> OnGetAsync(Guid? team, CancellationToken ct)
    {
        if (!await VindAsync(team, ct))
        {
            return NotFound();
        }

        Input = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? team, CancellationToken ct)
    {
        if (!await VindAsync(team, ct))
        {
            return NotFound();
        }

        var eigen = Input.Team is { } gekozen && EigenTeams.Any(t => t.Value == $"{gekozen}") ? new TeamId(gekozen) : (TeamId?)null;
        var nieuw = Input.Stopt && _id is { } weg ? Werkwijze.TeamWeg(weg) : Werkwijze.TeamZetten(_id, new(Input.Naam, Input.VoorWie, Input.Hulp, eigen));
        var wat = Input.Stopt ? "Team doet niet meer mee" : Bestaat ? "Team gewijzigd" : "Team toegevoegd";
        return await DoAsync(Input, nieuw, (wat, Input.Naam ?? ""), Nu, InputModel.Vergelijking, this, ct);
    }

    private async Task<bool> VindAsync(Guid? team, CancellationToken ct)
    {
        await LaadAsync(ct);
        EigenTeams = [.. await lezer.Teams.OrderBy(t => t.Naam).Select(t => new SelectListItem(t.Naam, t.Id.Value.ToString())).ToListAsync(ct)];
        _id = team;
        ViewData.SetTitle(Titel);
        return team is null || Werkwijze.Team(team) is not null;
    }

    private InputModel Nu() => Met(Werkwijze.Team(_id) is { } t
        ? new InputModel { Naam = t.Naam, VoorWie = t.VoorWie, Hulp = t.Hulp, Team = t.Team?.Value }
        : new InputModel());

    public sealed class InputModel : ModelInvoer
    {
        public string? Naam { get; set; }

        public string? VoorWie { get; set; }

        public string? Hulp { get; set; }

        public Guid? Team { get; set; }

        public bool Stopt { get; set; }

        public static Vergelijking<InputModel, ModelteamZettenModel> Vergelijking { get; } = new Vergelijking<InputModel, ModelteamZettenModel>()
            .Veld("Hoe heet het team?", (i, k) => i.Naam)
            .Veld("Voor welke gezinnen?", (i, k) => i.VoorWie)
            .Veld("Wat doet het team?", (i, k) => i.Hulp)
            .Veld("Welk team in Eenlijn?", (i, k) => Veldtekst.Keuze(i.Team, k.EigenTeams))
            .Veld("Doet niet meer mee", (i, k) => Veldtekst.JaNee(i.Stopt))
            .MetAfspraak();
    }
}
