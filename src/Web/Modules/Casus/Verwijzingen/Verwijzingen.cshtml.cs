namespace Eenlijn.Web.Modules.Casus.Verwijzingen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>The help elsewhere to which the family was referred, with what providers let know; also of a closed case (R4-126, R4-128).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerwijzingenModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<VerwijzingKaart> Kaarten { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verwijzingen");
        Kaarten = await Dossier.LeesbareVerwijzingenAsync(Dossier.Records<Verwijzing>(), ct);
    }
}
