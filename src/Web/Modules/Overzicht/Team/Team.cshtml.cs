namespace Eenlijn.Web.Modules.Overzicht.Team;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>For who leads a team: load, no regie, what is late, who needs somebody beside him. Names and terms, no content. Three queries.</summary>
[Requires(Handeling.TeamBekijken)]
public sealed class TeamModel(Teamlezer lezer, ReadLog log, Kalender kalender) : EenlijnPage
{
    public TeamBeeld Beeld { get; private set; } = null!;

    /// <summary>Whole lists instead of their first rows.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    public int Aantal { get; private set; }

    public IReadOnlyList<OpenKwestie> TweeStoelen { get; private set; } = [];

    public DateOnly Dag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Team");
        var casussen = await lezer.CasussenAsync(ct);
        Beeld = new(casussen, await lezer.LedenAsync(ct), Dag, Alles ? int.MaxValue : TeamBeeld.Eerste);
        Aantal = casussen.Count;
        TweeStoelen = await lezer.TweeStoelenAsync(ct);
        log.Listed("Team", Beeld.Getoond.Concat(TweeStoelen.Select(k => k.Casus)).Distinct());
    }
}
