namespace Eenlijn.Web.Modules.Autorisatie.CasusLogboek;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Who read and who wrote in this case (NEN 7513).</summary>
[Requires(Handeling.LogboekBekijken)]
public sealed class CasusLogboekModel(Logboek logboek, Gids gids) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public LogFilterInput Zoek { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public IEnumerable<SelectListItem> Medewerkers { get; private set; } = [];

    public LogLijst Lijst { get; private set; } = null!;

    public override CasusTab Tab => CasusTab.Logboek;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Logboek");
        Medewerkers = [.. (await gids.MedewerkersAsync(ct)).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))];
        Lijst = new(await logboek.VanAsync(Dossier, Zoek.Filter, LogPlek.Lees(Na), ct), $"{CasusUrl}/logboek", Request.Query, MetCasus: false);
    }
}
