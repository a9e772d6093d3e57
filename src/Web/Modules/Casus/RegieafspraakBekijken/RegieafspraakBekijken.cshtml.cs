namespace Eenlijn.Web.Modules.Casus.RegieafspraakBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>What the casusregie holds and who confirmed it, with what stays open in sight; <i>regie van het gezin</i> stands apart (R1-052, R1-053, K7).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class RegieafspraakBekijkenModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public RegieafspraakBeeld? Nu { get; private set; }

    public IReadOnlyList<RegieafspraakBeeld> Eerder { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wie doet wat: de regieafspraak");
        var partijen = await Partijen.LeesAsync(Dossier, Vandaag, ct);
        var alle = await Dossier.Records<Regieafspraak>().OrderByDescending(a => a.Nummer).ToListAsync(ct);
        IReadOnlyList<RegieafspraakBeeld> beelden = [.. alle.Select(a => RegieafspraakBeeld.Van(a, Dossier, partijen))];
        Nu = beelden.FirstOrDefault(b => b.VervangenOp is null);
        Eerder = [.. beelden.Where(b => b != Nu)];
    }
}
