namespace Eenlijn.Web.Modules.Overzicht.Team;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>For who leads a team: load, no regie, what is late, who needs somebody beside him. Names and terms, no content; and whom the team can't find (R0-011). Four queries.</summary>
[Requires(Handeling.TeamBekijken)]
public sealed class TeamModel(Teamlezer lezer, Rolkaarten kaarten, ReadLog log, Kalender kalender) : EenlijnPage
{
    public TeamBeeld Beeld { get; private set; } = null!;

    /// <summary>Whole lists instead of their first rows.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    public int Aantal { get; private set; }

    public IReadOnlyList<OpenKwestie> TweeStoelen { get; private set; } = [];

    /// <summary>Roles of which nobody is known, or not how to reach him.</summary>
    public IReadOnlyList<Teamrolgat> Gaten { get; private set; } = [];

    public DateOnly Dag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Team");
        var casussen = await lezer.CasussenAsync(ct);
        Beeld = new(casussen, await lezer.LedenAsync(ct), Dag, Alles ? int.MaxValue : TeamBeeld.Eerste);
        Aantal = casussen.Count;
        TweeStoelen = await lezer.TweeStoelenAsync(ct);
        Gaten = User.GetTeam() is { } team ? Teamrollen.Gaten((await kaarten.ContactenAsync(team, ct)).Select(c => c.Stand)) : [];
        log.Listed("Team", Beeld.Getoond.Concat(TweeStoelen.Select(k => k.Casus)).Distinct());
    }
}
