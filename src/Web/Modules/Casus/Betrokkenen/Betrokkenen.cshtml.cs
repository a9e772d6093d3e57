namespace Eenlijn.Web.Modules.Casus.Betrokkenen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>Everybody who is or was involved, with role, period, reachability and last contact (R1-056).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class BetrokkenenModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<BetrokkenKaart> Nu { get; private set; } = [];

    public IReadOnlyList<BetrokkenKaart> Vroeger { get; private set; } = [];

    /// <summary>Let in for a time or in an emergency: not involved, but in sight (R1-004).</summary>
    public IReadOnlyList<ToegangKaart> KijktMee { get; private set; } = [];

    /// <summary>Somebody refused an exchange: then there may be parties of which nobody here knows (R1-110).</summary>
    public bool MisschienMeer { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wie is betrokken?");
        var alle = await BetrokkenKaart.LijstAsync(Dossier, ct);
        Nu = [.. alle.Where(b => b.IsBetrokkenOp(kalender.Vandaag))];
        Vroeger = [.. alle.Except(Nu)];
        (KijktMee, MisschienMeer) = await Dossier.NaastBetrokkenenAsync(ct);
    }
}
