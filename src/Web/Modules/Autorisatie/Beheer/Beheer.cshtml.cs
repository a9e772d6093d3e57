namespace Eenlijn.Web.Modules.Autorisatie.Beheer;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Who works here, in which team and role, and who can sign in.</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class BeheerModel(Gebruikers gebruikers, Profielen profielen, Lezer lezer, Kalender kalender) : EenlijnPage
{
    public IReadOnlyList<TeamRegel> Teams { get; private set; } = [];

    public IReadOnlyList<BeheerKaart> Medewerkers { get; private set; } = [];

    /// <summary>Registrations that end within half a year, or have ended (R4-069).</summary>
    public IReadOnlyList<AflopendeRegistratie> Aflopend { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Beheer");
        Teams = await lezer.Teams.OrderBy(t => t.Naam).Select(t => new TeamRegel(t.Id, t.Naam, t.Soort, t.Gebied, t.VanafLeeftijd, t.TotLeeftijd)).ToListAsync(ct);
        Aflopend = await profielen.AflopendAsync(ct);
        Medewerkers = await gebruikers.BeheerAsync(ct);
    }

    /// <summary>"teamleider in Team Noord, medewerker in Team Zuid"</summary>
    public string Rollen(BeheerKaart wie) => wie.Lidmaatschappen.Any(l => l.Loopt)
        ? string.Join(", ", wie.Lidmaatschappen.Where(l => l.Loopt).Select(l => $"{RolNaam.Van(l.Rol)} in {l.Team}"))
        : "nu in geen team";
}

public sealed record TeamRegel(TeamId Id, string Naam, TeamSoort Soort, string Gebied, int VanafLeeftijd, int TotLeeftijd);
