namespace Eenlijn.Web.Modules.Preventie.CollectieveVraagMelden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.KortContactNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>Reports what many families have, without any of them in it (R4-025).</summary>
[Requires(Handeling.PreventieNoteren)]
public sealed class CollectieveVraagMeldenModel(CollectieveVraagMeldenHandler handler, Lezer lezer, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Plaatsen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Onderwerpen { get; } = Themas.Lijst.Keuzes();

    /// <param name="plek">From what was heard often.</param>
    public async Task OnGetAsync(Guid? plek, string? thema, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input = new() { Sleutel = NewId.Of<CollectieveVraagId>().Value, Plek = plek?.ToString(), Thema = thema, Eigenaar = acting.Ik.Value };
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (acting.Team is not { } team)
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        VindplaatsId? plek = Guid.TryParse(Input.Plek, out var gekozen) && Plaatsen.Any(p => p.Value == $"{gekozen}") ? new(gekozen) : null;
        MedewerkerId? eigenaar = Collegas.Any(c => c.Value == $"{Input.Eigenaar}") ? new(Input.Eigenaar!.Value) : null;
        var id = Input.Sleutel == Guid.Empty ? NewId.Of<CollectieveVraagId>() : new CollectieveVraagId(Input.Sleutel);
        var result = await handler.HandleAsync(acting.Ik, team, new(Input.Titel, Input.Omschrijving, Input.Thema, plek, Input.Waar, Input.Gezinnen, eigenaar), id, ct);
        return result.IsSuccess ? Done($"/preventie/collectieve-vragen/{id.Value}", "De vraag is gemeld.") : Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Collectieve vraag melden");
        Plaatsen =
        [
            .. await lezer.Vindplaatsen.OrderBy(v => v.Naam).Select(v => new SelectListItem(v.Naam, v.Id.Value.ToString())).ToListAsync(ct),
            new(KortContactInvoer.Anders, KortContactInvoer.Anders),
        ];
        Collegas = [.. (await gids.TeamAsync(kalender.Vandaag, ct)).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))];
    }

    public sealed class InputModel
    {
        public Guid Sleutel { get; set; }

        public string? Titel { get; set; }

        public string? Omschrijving { get; set; }

        public string? Thema { get; set; }

        public string? Plek { get; set; }

        public string? Waar { get; set; }

        public int? Gezinnen { get; set; }

        public Guid? Eigenaar { get; set; }
    }
}
