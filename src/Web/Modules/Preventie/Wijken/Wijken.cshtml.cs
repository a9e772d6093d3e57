namespace Eenlijn.Web.Modules.Preventie.Wijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>The neighbourhoods of the team (R4-026, R4-027).</summary>
[Requires(Handeling.PreventieNoteren)]
public sealed class WijkenModel(WijkToevoegenHandler handler, Preventielezer lezer, ActingContext acting) : EenlijnPage
{
    [BindProperty]
    public string? Naam { get; set; }

    public IReadOnlyList<WijkRij> Alle { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (acting.Team is not { } team)
        {
            return Forbid();
        }

        var result = await handler.HandleAsync(team, Naam, ct);
        if (result.IsSuccess)
        {
            return Done($"/preventie/wijken/{result.Value.Value}", "De wijk is toegevoegd.");
        }

        await ShowAsync(ct);
        ModelState.AddModelError(nameof(Naam), result.Errors[0].Message);
        return Refused();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wijken");
        Alle = await lezer.Wijken.OrderBy(w => w.Naam).Select(w => new WijkRij(
            w.Id, w.Naam, w.Cijfers.Count, w.Acties.Count(a => a.Status == MatrixactieStatus.Gepland || a.Status == MatrixactieStatus.Loopt))).ToListAsync(ct);
    }

    public sealed record WijkRij(WijkId Id, string Naam, int Cijfers, int Acties);
}
