namespace Eenlijn.Web.Modules.Autorisatie.TeamCasussen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.NoodtoegangNemen;
using Eenlijn.Web.Modules.Shared;

/// <summary>The cases of the team by name, to let somebody in or to take emergency access; never their content.</summary>
[Requires(Handeling.TeamToegangWijzigen)]
public sealed class TeamCasussenModel(TeamToegang toegang, CasusZegel zegel) : EenlijnPage
{
    public IReadOnlyList<TeamCasusKaart> Casussen { get; private set; } = [];

    public string Verzegeld(TeamCasusKaart kaart) => Uri.EscapeDataString(zegel.Sluit(User.GetMedewerker()!.Value, kaart.Casus));

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Casussen van het team");
        Casussen = await toegang.CasussenAsync(ct);
    }
}
