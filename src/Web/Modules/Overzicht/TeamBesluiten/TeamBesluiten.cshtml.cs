namespace Eenlijn.Web.Modules.Overzicht.TeamBesluiten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>How the families of a team took part in deciding: counts, no families (R3-017).</summary>
[Requires(Handeling.TeamBekijken)]
public sealed class TeamBesluitenModel(Teambesluiten besluiten, Kalender kalender) : EenlijnPage
{
    /// <summary>The weeks over which is counted.</summary>
    public const int Weken = 52;

    /// <summary>From here on the family decides along (bron 003 §4).</summary>
    private const int Meebeslissen = 4;

    private const int DagenPerWeek = 7;

    public IReadOnlyList<TredeTelling> Treden { get; private set; } = [];

    public IReadOnlyList<OptieTelling> Opties { get; private set; } = [];

    public int Samen => Treden.Where(t => t.Trede >= Meebeslissen).Sum(t => t.Aantal);

    public int Alle => Treden.Sum(t => t.Aantal);

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen beslissen in het team");
        var vanaf = kalender.Vandaag.AddDays(-Weken * DagenPerWeek);
        Treden = [.. (await besluiten.TredenAsync(vanaf, ct)).OrderByDescending(t => t.Trede)];
        Opties = [.. (await besluiten.OptiesAsync(vanaf, ct)).OrderBy(o => o.Soort)];
    }
}
