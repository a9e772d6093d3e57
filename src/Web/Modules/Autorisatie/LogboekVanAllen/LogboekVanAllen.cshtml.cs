namespace Eenlijn.Web.Modules.Autorisatie.LogboekVanAllen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The whole log, for the privacy officer.</summary>
[Requires(Handeling.LogboekVanAllenBekijken)]
public sealed class LogboekVanAllenModel(Logboek logboek, Gids gids) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public LogFilterInput Zoek { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public IEnumerable<SelectListItem> Medewerkers { get; private set; } = [];

    public LogLijst Lijst { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Logboek");
        Medewerkers = [.. (await gids.MedewerkersAsync(ct)).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))];
        Lijst = new(await logboek.AllenAsync(Zoek.Filter, LogPlek.Lees(Na), ct), "/logboek", Request.Query, MetCasus: true);
    }
}
