namespace Eenlijn.Web.Modules.Autorisatie.MedewerkerToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.BeheerWijzigen)]
public sealed class MedewerkerToevoegenModel(MedewerkerToevoegenHandler handler, Lezer lezer) : EenlijnPage
{
    [BindProperty]
    public MedewerkerInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Teams { get; private set; } = [];

    /// <summary>Shown once, in the answer itself.</summary>
    public string? Tijdelijk { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Input, ct);
        if (!result.IsSuccess)
        {
            return Refused(result.Errors);
        }

        Tijdelijk = result.Value;
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Medewerker toevoegen");
        Teams = [.. (await lezer.Teams.OrderBy(t => t.Naam).Select(t => new { t.Id, t.Naam }).ToListAsync(ct)).Select(t => new SelectListItem(t.Naam, t.Id.Value.ToString()))];
    }
}

public sealed class MedewerkerInput
{
    public string? Roepnaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public string? Functie { get; set; }

    public string? Telefoon { get; set; }

    public string? Bereikbaarheid { get; set; }

    public Guid? Team { get; set; }

    public Rol? Rol { get; set; }

    public string? Gebruikersnaam { get; set; }
}
