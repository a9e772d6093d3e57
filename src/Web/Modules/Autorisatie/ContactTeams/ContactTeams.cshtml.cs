namespace Eenlijn.Web.Modules.Autorisatie.ContactTeams;

using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;

/// <summary>For whoever looks for help, without signing in: numbers for now, and the teams by area (R4-016, R4-017).</summary>
[AllowAnonymous]
public sealed class ContactTeamsModel(Bereikbaarheden bereikbaarheden) : EenlijnPage
{
    public IReadOnlyList<OpenbaarTeam> Teams { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hulp vragen");
        ViewData.SetRuim();
        Teams = await bereikbaarheden.TeamsAsync(ct);
    }
}
