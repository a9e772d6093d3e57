namespace Eenlijn.Web.Modules.Autorisatie.Beheer;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Who works here, in which team and role, and who can sign in.</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class BeheerModel(Gebruikers gebruikers, Lezer lezer) : EenlijnPage
{
    public IReadOnlyList<TeamRegel> Teams { get; private set; } = [];

    public IReadOnlyList<BeheerKaart> Medewerkers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Beheer");
        Teams = await lezer.Teams.OrderBy(t => t.Naam).Select(t => new TeamRegel(t.Naam, t.Gebied, t.VanafLeeftijd, t.TotLeeftijd)).ToListAsync(ct);
        Medewerkers = await gebruikers.BeheerAsync(ct);
    }

    /// <summary>"teamleider in Team Noord, medewerker in Team Zuid"</summary>
    public string Rollen(BeheerKaart wie) => wie.Lidmaatschappen.Any(l => l.Loopt)
        ? string.Join(", ", wie.Lidmaatschappen.Where(l => l.Loopt).Select(l => $"{RolNaam.Van(l.Rol)} in {l.Team}"))
        : "nu in geen team";
}

public sealed record TeamRegel(string Naam, string Gebied, int VanafLeeftijd, int TotLeeftijd);
