namespace Eenlijn.Web.Modules.Overzicht.TeamPreventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Room for prevention in a team: hours, load, and light beside heavy work per place. Counts, no families (R1-022…R1-024).</summary>
[Requires(Handeling.TeamBekijken)]
public sealed class TeamPreventieModel(Teampreventie preventie, Teamlezer teamlezer, Preventielezer lezer, Kalender kalender) : EenlijnPage
{
    /// <summary>The weeks over which is counted.</summary>
    public const int Weken = 13;

    private const int DagenPerWeek = 7;

    public TeamPreventieBeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<GekozenPreventie> Gekozen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Preventie van het team");
        var (van, tot) = (kalender.Vandaag.AddDays((-Weken * DagenPerWeek) + 1), kalender.Vandaag);
        var uren = await lezer.Uren.Select(u => new { u.Medewerker, u.Van, u.Tot, u.PerWeek }).ToListAsync(ct);
        Beeld = TeamPreventieBeeld.Van(
            await teamlezer.LedenAsync(ct),
            await preventie.LichtAsync(van, tot, ct),
            [.. uren.Select(u => (u.Medewerker, u.Van, u.Tot, u.PerWeek))],
            await preventie.CasussenAsync(ct),
            await preventie.CasussenPerPlekAsync(ct),
            await preventie.PlekkenAsync(ct),
            (van, tot));
        Gekozen = await preventie.GekozenAsync(ct);
    }
}
