namespace Eenlijn.Web.Modules.Casus.CasusAanmeldingen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The registration with which the case began and those that joined it later (R0-014).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class CasusAanmeldingenModel(Aanmeldingen aanmeldingen) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<AanmeldingVanCasus> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hoe kwam de vraag binnen?");
        Rijen = await aanmeldingen.VanCasusAsync(Dossier.CasusId, ct);
    }
}
